/** Finds the words and phrases of the word lists in a row of tokens. */
import type { WordList } from '../words/word-list.ts';

/** A phrase found: token indices, end exclusive. */
export interface Match {
  tag: string;
  from: number;
  to: number;
}

interface Phrase {
  tag: string;
  /** The words after the first two, split when first needed. */
  rest: string | readonly string[];
}

/** Stands for one or two free words. */
const gap = '*';
const splitter = /[\s-]+/;

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** A lexicon over word lists. Phrases are kept by their first two words, so that building it is quick. */
export class Lexicon {
  readonly #words = new Map<string, string[]>();
  /** Words that match only as they stand: names. */
  readonly #names = new Map<string, string[]>();
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(lists: Iterable<WordList>) {
    for (const { tag, entries, exact } of lists)
      for (const entry of entries) this.#add(entry, tag, exact ?? false);
  }

  #add(entry: string, tag: string, exact: boolean): void {
    const plain = entry.replaceAll("'", '').replaceAll('-', ' ');
    const first = plain.indexOf(' ');
    if (first < 0) {
      put(exact ? this.#names : this.#words, plain, tag);
      return;
    }
    const second = plain.indexOf(' ', first + 1);
    const key = second < 0 ? plain : plain.slice(0, second);
    put(this.#phrases, key, { tag, rest: second < 0 ? [] : plain.slice(second + 1) });
  }

  /** Every match; of one tag only the longest that starts at a token. `forms[i]` are the forms of word `i`, itself first. */
  find(forms: readonly (readonly string[])[]): Match[] {
    const matches: Match[] = [];
    for (let from = 0; from < forms.length; from++)
      for (const [tag, to] of this.#longestFrom(forms, from)) matches.push({ tag, from, to });
    return matches;
  }

  /** Of each tag where its longest entry from a token on ends. */
  #longestFrom(forms: readonly (readonly string[])[], from: number): Map<string, number> {
    const longest = new Map<string, number>();
    const found = (tag: string, to: number) => {
      if ((longest.get(tag) ?? 0) < to) longest.set(tag, to);
    };
    const here = forms[from] ?? [];
    for (const tag of this.#names.get(here[0] ?? '') ?? []) found(tag, from + 1);
    for (const form of here) {
      for (const tag of this.#words.get(form) ?? []) found(tag, from + 1);
      for (const next of forms[from + 1] ?? [])
        this.#follow(`${form} ${next}`, forms, from + 2, found);
      for (const skip of [2, 3]) this.#follow(`${form} ${gap}`, forms, from + skip, found);
    }
    return longest;
  }

  /** Tries every phrase of two known words on the words from `at` on. */
  #follow(
    key: string,
    forms: readonly (readonly string[])[],
    at: number,
    found: (tag: string, to: number) => void,
  ): void {
    if (at > forms.length) return;
    for (const phrase of this.#phrases.get(key) ?? []) {
      if (typeof phrase.rest === 'string') phrase.rest = phrase.rest.split(splitter);
      const to = endOf(phrase.rest, 0, forms, at);
      if (to) found(phrase.tag, to);
    }
  }
}

/** Where the words from the `next`-th on end if they stand at `at`; 0 if they do not. */
function endOf(
  words: readonly string[],
  next: number,
  forms: readonly (readonly string[])[],
  at: number,
): number {
  const word = words[next];
  if (word === undefined) return at;
  if (word === gap)
    return endOf(words, next + 1, forms, at + 1) || endOf(words, next + 1, forms, at + 2);
  return forms[at]?.includes(word) ? endOf(words, next + 1, forms, at + 1) : 0;
}
