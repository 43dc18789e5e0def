/** A list of words and phrases that share a meaning. */

export interface WordList {
  tag: string;
  entries: readonly string[];
  /** Single words match only as they stand, not inflected: "mark" is no "marking". */
  exact?: boolean;
}

const separator = /\s*[,\n]\s*/;

/** Entries are separated by commas or line ends. */
export function wordList(tag: string, entries: string, { exact = false } = {}): WordList {
  return { tag, entries: entries.trim().split(separator).filter(Boolean), exact };
}
