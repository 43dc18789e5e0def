/** Names of features as numbers. */

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo). */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
