/** A list of words and phrases that share a meaning. */

export interface WordList {
  tag: string;
  entries: readonly string[];
}

/** Entries are separated by commas or line ends. */
export function wordList(tag: string, entries: string): WordList {
  return {
    tag,
    entries: entries
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  };
}
