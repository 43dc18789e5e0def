/** Bytes in base64, without the browser's or Node's own functions. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(
  Array.from(alphabet, (character, value) => [character.charCodeAt(0), value]),
);

/** The bytes of a base64 text (RFC 4648, section 4). */
export function bytesOf(base64: string): ArrayBuffer {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  let at = 0;
  for (let i = 0; i < base64.length; i += 4) {
    let bits = 0;
    for (let j = 0; j < 4; j++) bits = (bits << 6) | (values.get(base64.charCodeAt(i + j)) ?? 0);
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8)
      bytes[at++] = (bits >> shift) & 255;
  }
  return bytes.buffer;
}
