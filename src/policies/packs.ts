/** Every policy that comes with Chalkline, one line each. */
import { loadPacks, type PackSource } from './pack-loading.ts';

const sources: PackSource[] = [];

export const { packs, problems: packProblems } = loadPacks(sources);
