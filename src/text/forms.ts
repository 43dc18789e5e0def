/** What a word may be an inflection of. */

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
