/** Every policy that comes with Chalkline, one line each. */
import { loadPacks } from './pack-loading.ts';
import chancery from './packs/chancery.json' with { type: 'json' };
import learnToLive from './packs/learn-to-live.json' with { type: 'json' };
import northSomerset from './packs/north-somerset.json' with { type: 'json' };
import togetherLearning from './packs/together-learning.json' with { type: 'json' };
import wakefieldTrust from './packs/wakefield-trust.json' with { type: 'json' };

const loaded = loadPacks([
  { file: 'wakefield-trust.json', data: wakefieldTrust },
  { file: 'north-somerset.json', data: northSomerset },
  { file: 'chancery.json', data: chancery },
  { file: 'together-learning.json', data: togetherLearning },
  { file: 'learn-to-live.json', data: learnToLive },
]);

/** The policies that are sound. */
export const packs = loaded.packs;

/** What is wrong with the others. */
export const packProblems = loaded.problems;
