/** Every word list whose words the lexicon tags. */
import type { WordList } from './word-list.ts';

export const lists: readonly WordList[] = [];
