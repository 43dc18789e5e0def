/** Types a marker into compose boxes and looks for it in everything that went over the wire. */
import type { ComposeBox } from './boxes.ts';
import { focusBox, type Harness, typeLikeAPerson } from './harness.ts';
import { waitForPanel } from './panel.ts';
import type { RecordedRequest } from './recording-proxy.ts';

/** In no text but ours; the swearing makes the panel show. */
export const marker = 'zebrafinch7261';
const draft = `Bloody ${marker}, what a shit day that was`;

/** Base64 of a text in the middle of another: without the ends that depend on its neighbours. */
function base64Inside(text: string): string[] {
  return [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]).toString('base64');
    return padded.slice(before === 0 ? 0 : before + 1, -4);
  });
}

const forms = [
  marker,
  marker.toUpperCase(),
  Buffer.from(marker).toString('hex'),
  Buffer.from(marker, 'utf16le').toString('latin1'),
  [...marker].reverse().join(''),
  ...base64Inside(marker),
];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A WebSocket masks what it sends with four bytes of its own. */
function unmasked(frame: Buffer): string {
  const start = (frame[1] ?? 0) % 128 === 126 ? 4 : 2;
  const mask = frame.subarray(start, start + 4);
  const text = frame.subarray(start + 4).map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  return Buffer.from(text).toString('latin1');
}

/** Whether a request holds the marker in any form that we know how to read. */
export function carriesMarker({ url, headers, body }: RecordedRequest): boolean {
  const raw = body.toString('latin1');
  const said = [url, decoded(url), headers, raw, decoded(raw), unmasked(body)].join('\n');
  return forms.some((form) => said.includes(form));
}

/** Every request that holds the marker, by method and address. */
export function leaks(requests: readonly RecordedRequest[]): string[] {
  return requests.filter(carriesMarker).map(({ method, url }) => `${method} ${url}`);
}

/** A person's whole visit to a box: writes the marker, reads the panel, sends. */
export async function visit(harness: Harness, box: ComposeBox): Promise<void> {
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, draft, 10);
  // The analysis has been asked for and answered once the panel shows.
  await waitForPanel(page, (shown) => shown !== null);
  await (await page.waitForSelector(box.submit))?.click();
  await page.waitForFunction(() => window.testSent.length > 0);
  // A late request of a leaking build gets time to go out.
  await new Promise((done) => setTimeout(done, 400));
  await page.close();
}
