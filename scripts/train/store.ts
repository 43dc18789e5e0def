/** Packs fitted weights into what the analyzer loads. */
import { concernIds } from '../../src/concerns/ids.ts';
import { hashName } from '../../src/model/hash.ts';
import type { StoredNetwork } from '../../src/model/network.ts';
import type { Fitted } from './fit.ts';

const base64 = (array: Uint32Array | Int8Array | Float32Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** Input weights in 8 bits, clipped at four standard deviations; two features of one hash share the first's row. */
export function store(fitted: Fitted): StoredNetwork {
  const { hidden, input } = fitted;
  const rows = new Map<number, number>();
  for (const [row, name] of fitted.features.entries()) {
    const hash = hashName(name);
    if (!rows.has(hash)) rows.set(hash, row);
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const spread = Math.sqrt(input.reduce((sum, w) => sum + w * w, 0) / input.length);
  const scale = (4 * spread) / 127;
  const packed = Int8Array.from(
    sorted.flatMap(([, row]) => Array.from(input.subarray(row * hidden, (row + 1) * hidden))),
    (w) => Math.max(-127, Math.min(127, Math.round(w / scale))),
  );
  return {
    concerns: [...concernIds],
    hidden,
    features: base64(Uint32Array.from(sorted, ([hash]) => hash)),
    input: base64(packed),
    scale,
    hiddenBias: base64(fitted.hiddenBias),
    output: base64(fitted.output),
    outputBias: base64(fitted.outputBias),
  };
}
