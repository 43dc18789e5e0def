/** Which fields are compose boxes, and which are never read. */
// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { editingRoot, isComposeBox } from '../../extension/content/recogniser.ts';

afterEach(() => document.body.replaceChildren());

function judge(html: string): boolean {
  document.body.innerHTML = html;
  const field = document.querySelector('[data-field], textarea, input, [contenteditable]');
  const root = field && editingRoot(field);
  return root !== null && isComposeBox(root);
}

describe('a compose box', () => {
  test.each([
    ['Lexical', '<div contenteditable="true" data-lexical-editor="true" role="textbox"></div>'],
    [
      'Lexical that must not be spell-checked',
      '<div contenteditable="true" data-lexical-editor="true" spellcheck="false"></div>',
    ],
    ['Draft.js', '<div contenteditable="true" class="public-DraftEditor-content"></div>'],
    ['ProseMirror', '<div contenteditable="true" class="ProseMirror"></div>'],
    [
      'the inside of a Quill editor',
      '<div class="ql-container"><div class="ql-editor" contenteditable="true"><p data-field>Hi</p></div></div>',
    ],
    ['a comment field', '<form><textarea aria-label="Add a comment…"></textarea></form>'],
    [
      'a field with a button that sends',
      '<div><textarea placeholder="Aa"></textarea><button type="button">Send</button></div>',
    ],
    [
      'a bio',
      '<form><label for="b">Bio</label><textarea id="b" maxlength="150" rows="3"></textarea></form>',
    ],
    [
      'a hand-made editor',
      '<form><div contenteditable="plaintext-only" role="textbox" aria-label="Write a reply"></div></form>',
    ],
    [
      'the title of a post',
      '<form><input type="text" aria-label="Title of your post"><input type="file" accept="image/*"><button>Post</button></form>',
    ],
  ])('%s', (_, html) => {
    expect(judge(html)).toBe(true);
  });
});

describe('never read', () => {
  test.each([
    ['a search field', '<form><input type="search" aria-label="Search posts"></form>'],
    ['a search field of type text', '<form><input name="q" placeholder="Search posts"></form>'],
    ['a search box that is a textarea', '<form><textarea role="combobox"></textarea></form>'],
    [
      'a search box by its camel-case name',
      '<form><textarea name="searchInput" aria-label="Message"></textarea><button>Send</button></form>',
    ],
    ['a password', '<form><input type="password"><button>Post</button></form>'],
    [
      'a field beside a password',
      '<form><textarea aria-label="Message"></textarea><input type="password"></form>',
    ],
    [
      'a field beside a card number',
      '<form><textarea aria-label="Message"></textarea><input autocomplete="cc-number"></form>',
    ],
    ['an address', '<form><textarea autocomplete="street-address" rows="4"></textarea></form>'],
    ['a one-time code', '<form><textarea autocomplete="one-time-code"></textarea></form>'],
    ['an email field', '<form><input type="email" aria-label="Post by email"></form>'],
    [
      'a read-only field',
      '<form><textarea readonly aria-label="Message"></textarea><button>Send</button></form>',
    ],
    [
      'a field that is switched off',
      '<form><textarea disabled aria-label="Message"></textarea></form>',
    ],
    ['code', '<div class="monaco-editor"><textarea aria-label="Message"></textarea></div>'],
    ['a lone textarea with no sign of readers', '<textarea></textarea>'],
    ['a paragraph', '<p data-field>Write a comment</p>'],
    ['a switched-off editable', '<div data-field contenteditable="false">Write</div>'],
  ])('%s', (_, html) => {
    expect(judge(html)).toBe(false);
  });
});

test('the root is the outermost editable', () => {
  document.body.innerHTML =
    '<div id="r" contenteditable="true"><p contenteditable="true"><b>x</b></p></div>';
  const inner = document.querySelector('p') as Element;
  expect(editingRoot(inner)?.id).toBe('r');
});
