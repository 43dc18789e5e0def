/** Editors read as people see their text, and every part of it is found again in the page. */
// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { editorOf } from '../../extension/content/editors/list.ts';

afterEach(() => document.body.replaceChildren());

/** Puts an editable into the page. */
function editable(html: string, attributes = ''): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="white-space: pre-wrap" ${attributes}>${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

function read(root: HTMLElement): string {
  return editorOf(root).read(root).text;
}

/** The words of the page that stand for some words of the text. */
function wordsAt(root: HTMLElement, words: string): string | undefined {
  const editor = editorOf(root);
  const text = editor.read(root);
  const start = text.text.indexOf(words);
  return editor.locate(text, { start, end: start + words.length })?.toString();
}

const lexicalMark = 'data-lexical-editor="true"';

describe.each([
  ['plain', '', ['<p>', '</p>']],
  ['lexical', lexicalMark, ['<p>', '</p>']],
  [
    'draft-js',
    'class="public-DraftEditor-content"',
    ['<div data-block="true"><div class="public-DraftStyleDefault-block">', '</div></div>'],
  ],
] as const)('%s', (id, attributes, [open, close]) => {
  const block = (inner: string) => `${open}<span>${inner}</span>${close}`;
  const make = (...blocks: string[]) => {
    const html = blocks.map(block).join('');
    const isDraft = id === 'draft-js';
    return editable(isDraft ? `<div data-contents="true">${html}</div>` : html, attributes);
  };

  test('is told by its marks', () => {
    expect(editorOf(make('a')).id).toBe(id);
  });

  test.each<[string, string[], string]>([
    ['one newline a block', ['One', 'two'], 'One\ntwo'],
    ['an empty line', ['One', '<br>', 'two'], 'One\n\ntwo'],
    ['a break within a block', ['One<br>two'], 'One\ntwo'],
    ['a break that only keeps the line open', ['One<br>', 'two'], 'One\ntwo'],
    ['two breaks at the end', ['One<br><br>', 'two'], 'One\n\ntwo'],
    ['an emoji drawn as a picture', ['Well <img alt="😀"> done'], 'Well 😀 done'],
    ['a picture with no words', ['Well<img alt=""> done'], 'Well done'],
    ['fillers', ['\u200B\uFEFFWell\u2060'], 'Well'],
    ['hard spaces', ['so\u00A0so\u202Fso'], 'so so so'],
    ['the joiner within an emoji', ['👩\u200D🏫'], '👩\u200D🏫'],
    ['nothing', ['<br>'], ''],
    ['text in several nodes', ['Kay<b>den</b> <i>is</i>'], 'Kayden is'],
  ])('reads %s', (_, blocks, text) => {
    expect(read(make(...blocks))).toBe(text);
  });

  test('finds words in one node, over several nodes, and over blocks', () => {
    const root = make('See Kay<b>den</b>', 'in my <i>Year 4</i> class');
    expect(wordsAt(root, 'See')).toBe('See');
    expect(wordsAt(root, 'Kayden')).toBe('Kayden');
    expect(wordsAt(root, 'Kayden\nin my')).toBe('Kaydenin my');
    expect(wordsAt(root, 'Year 4 class')).toBe('Year 4 class');
  });

  test('finds words behind fillers and pictures', () => {
    const root = make('\u200B<img alt="😀">\uFEFFKay\u200Bden');
    expect(read(root)).toBe('😀Kayden');
    expect(wordsAt(root, 'Kayden')).toBe('Kay\u200Bden');
    const editor = editorOf(root);
    const emoji = editor.locate(editor.read(root), { start: 0, end: 2 });
    expect(emoji?.cloneContents().querySelector('img')?.alt).toBe('😀');
  });

  test('finds nothing where the page has gone on', () => {
    const root = make('Kayden');
    const editor = editorOf(root);
    const before = editor.read(root);
    root.querySelector('span')?.remove();
    expect(editor.locate(before, { start: 0, end: 6 })).toBeNull();
    expect(editor.locate(before, { start: 40, end: 46 })).toBeNull();
  });

  test('a node that became shorter does no harm', () => {
    const root = make('Kayden is late');
    const editor = editorOf(root);
    const before = editor.read(root);
    const node = root.querySelector('span')?.firstChild as Text;
    node.data = 'Kay';
    expect(editor.locate(before, { start: 0, end: 6 })?.toString()).toBe('Kay');
  });
});

test('nested blocks make one newline, list items each a line', () => {
  expect(read(editable('<div><div>One</div></div><ul><li>two</li><li>three</li></ul>four'))).toBe(
    'One\ntwo\nthree\nfour',
  );
});

test('line ends of the source are no line ends where the page shows none', () => {
  const root = editable('<p>One\n two</p>');
  root.style.whiteSpace = 'normal';
  expect(read(root)).toBe('One  two');
});

test('a placeholder within the editor is not part of the text', () => {
  expect(read(editable('<span data-slate-placeholder="true">Say something</span><p>Hi</p>'))).toBe(
    'Hi',
  );
});

test('a textarea is read as it is, and nothing is marked in it', () => {
  document.body.innerHTML = '<textarea></textarea>';
  const root = document.querySelector('textarea') as HTMLTextAreaElement;
  root.value = 'One\n\ntwo';
  const editor = editorOf(root);
  expect(editor.id).toBe('textarea');
  expect(editor.read(root).text).toBe('One\n\ntwo');
  expect(editor.locate(editor.read(root), { start: 0, end: 3 })).toBeNull();
});
