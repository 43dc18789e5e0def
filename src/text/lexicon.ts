/** Finds the words and phrases of the word lists in a row of tokens. */
import type { WordList } from '../words/word-list.ts';

interface Node {
  next: Map<string, Node>;
  /** Follows one or two free words. */
  gap?: Node;
  tags: string[];
}

/** A phrase found: token indices, end exclusive. */
export interface Match {
  tag: string;
  from: number;
  to: number;
}

const vowel = /[aeiouy]/;

/** The word, as written without apostrophes, and what it may be an inflection of: mocking → mock, stopped → stop. */
export function formsOf(word: string, written = word): string[] {
  const plain = written.toLowerCase().replaceAll("'", '');
  const forms = plain === word ? [word] : [word, plain];
  const add = (form: string) => {
    if (form.length > 1 && vowel.test(form)) forms.push(form);
  };
  if (word.length < 4) return forms;
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) add(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) add(word.slice(0, -1));
  for (const ending of ['ing', 'ed', "in'", 'er']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (ending !== 'er') {
      add(stem);
      add(`${stem}e`);
    }
    if (stem.length > 2 && stem.at(-1) === stem.at(-2)) add(stem.slice(0, -1));
    if (ending === 'ed' && stem.endsWith('i')) add(`${stem.slice(0, -1)}y`);
  }
  return forms;
}

const splitter = /[\s-]+/;

/** A lexicon over word lists; building it is done once. */
export class Lexicon {
  readonly #root: Node = { next: new Map(), tags: [] };

  constructor(lists: Iterable<WordList>) {
    for (const list of lists) for (const entry of list.entries) this.#add(entry, list.tag);
  }

  #add(entry: string, tag: string): void {
    let node = this.#root;
    for (const word of entry.split(splitter)) {
      if (word === '*') {
        node.gap ??= { next: new Map(), tags: [] };
        node = node.gap;
        continue;
      }
      const key = word.replaceAll("'", '');
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), tags: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (!node.tags.includes(tag)) node.tags.push(tag);
  }

  /** Every match; of one tag only the longest that starts at a token. `forms[i]` are the forms of word `i`. */
  find(forms: readonly (readonly string[])[]): Match[] {
    const matches: Match[] = [];
    for (let from = 0; from < forms.length; from++) {
      const longest = new Map<string, number>();
      this.#walk(this.#root, forms, from, longest);
      for (const [tag, to] of longest) matches.push({ tag, from, to });
    }
    return matches;
  }

  #walk(
    node: Node,
    forms: readonly (readonly string[])[],
    at: number,
    longest: Map<string, number>,
  ): void {
    for (const tag of node.tags) if ((longest.get(tag) ?? 0) < at) longest.set(tag, at);
    if (node.gap) for (const skip of [1, 2]) this.#walk(node.gap, forms, at + skip, longest);
    if (node.next.size === 0) return;
    for (const form of forms[at] ?? []) {
      const next = node.next.get(form);
      if (next) this.#walk(next, forms, at + 1, longest);
    }
  }
}
