/** The house rules of the repository, executable. */
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import type { Concern } from '../src/concerns/concern.ts';
import { concernIds } from '../src/concerns/ids.ts';
import { concerns } from '../src/concerns/list.ts';
import { packs } from '../src/policies/packs.ts';
import { siteIds } from '../src/sites.ts';
import { files, filesIn, importsOf, load, nodesOf, textOf } from './repository-tree.ts';

const sources = files.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path));
const analyzer = filesIn('src', '.ts').filter((path) => path !== 'src/cli.ts');
const extension = filesIn('extension', '.ts', '.tsx');

describe('nothing stands outside its list', () => {
  test('concerns: each file is listed, named by its id, and has examples', async () => {
    const listed = new Map(concerns.map((concern) => [concern.id, concern]));
    expect(listed.size).toBe(concerns.length);
    const found: string[] = [];
    for (const path of filesIn('src/concerns', '.ts')) {
      for (const value of Object.values(await load(path))) {
        if (typeof value !== 'object' || value === null || !('detect' in value)) continue;
        const concern = value as Concern;
        found.push(concern.id);
        expect(concern.id, path).toBe(basename(path, '.ts'));
        expect(listed.get(concern.id), `${path} is not in the list`).toBe(concern);
        expect(concern.raises.length, `${path}: raises`).toBeGreaterThan(0);
        expect(concern.passes.length, `${path}: passes`).toBeGreaterThan(0);
      }
    }
    expect(found.sort()).toEqual([...listed.keys()].sort());
    for (const id of listed.keys()) expect(concernIds).toContain(id);
  });

  test('sites: each id has its file, its place in the list and its test page', () => {
    const list = textOf('extension/content/sites/list.ts');
    for (const id of siteIds) {
      expect(files).toContain(`extension/content/sites/${id}.ts`);
      expect(files).toContain(`test/pages/${id}.html`);
      expect(list).toMatch(new RegExp(`import .* from './${id}\\.ts'`));
    }
    for (const path of filesIn('extension/content/sites', '.ts')) {
      const [, id] = /: SiteFacts = \{\s*id: '([\w-]+)'/.exec(textOf(path)) ?? [];
      if (!id) continue;
      expect(id, path).toBe(basename(path, '.ts'));
      if (id !== 'other') expect(siteIds, path).toContain(id);
    }
  });

  test('editors: each file is listed and met on a test page', () => {
    const list = importsOf('extension/content/editors/list.ts');
    const boxes: Record<string, string> = {
      'draft-js': 'test/pages/parts/draft-box.tsx',
      lexical: 'test/pages/parts/lexical-box.tsx',
      textarea: 'test/pages/parts/text-area-box.tsx',
      plain: 'test/pages/parts/plain-box.tsx',
    };
    for (const path of filesIn('extension/content/editors', '.ts')) {
      const [, id] = /: Editor = \{\s*id: '([\w-]+)'/.exec(textOf(path)) ?? [];
      if (!id) continue;
      expect(id, path).toBe(basename(path, '.ts'));
      expect(list, `${path} is not in the list`).toContain(path);
      expect(files, `${id} has no test page`).toContain(boxes[id]);
    }
  });

  test('packs: each file is listed, and sound', () => {
    const found = filesIn('src/policies/packs', '.json').map((path) => basename(path, '.json'));
    expect(packs.map((pack) => pack.id).sort()).toEqual(found.sort());
  });
});

describe('packs hold their policy whole', () => {
  const clauses = textOf('test/fixtures/clauses.tsv')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

  test('the fixture is whole', () => {
    expect(clauses).toHaveLength(227);
  });
  test.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
    const wanted = clauses.filter(([policy]) => policy === id).map(([, c, ref]) => `${c}: ${ref}`);
    const there = pack.clauses.map((clause) => `${clause.id}: ${clause.reference}`);
    expect(wanted.length).toBeGreaterThan(0);
    expect(there.sort()).toEqual(wanted.sort());
  });
});

describe('the analyzer knows no browser', () => {
  const browserNames = ['document', 'window', 'chrome', 'browser', 'navigator', 'localStorage'];

  test('names nothing of one', () => {
    const found = analyzer.flatMap((path) =>
      nodesOf(path, ts.isIdentifier)
        .filter((node) => browserNames.includes(node.text))
        // A property or a key of that name is no browser.
        .filter(
          ({ parent }) =>
            !ts.isPropertyAccessExpression(parent) && !ts.isPropertyAssignment(parent),
        )
        .map((node) => `${path}: ${node.text}`),
    );
    expect(found).toEqual([]);
  });
  test('names none of it through globalThis either', () => {
    const found = analyzer.filter((path) => /\bglobalThis\b/.test(textOf(path)));
    expect(found).toEqual([]);
  });
});

describe('imports go one way', () => {
  /** Who may not import from where. */
  const barred: [from: RegExp, to: RegExp][] = [
    [/^src\//, /^(?:extension|test|scripts)\//],
    [/^src\/words\//, /^src\/(?!words\/)/],
    [/^src\/text\//, /^src\/(?:concerns|policies|settings|model)\/|^src\/(?:analyse|cli)\.ts/],
    [/^src\/concerns\//, /^src\/(?:policies|settings)\/|^src\/(?:analyse|cli)\.ts/],
    [/^src\/policies\//, /^src\/(?:settings|text|words|model)\/|^src\/(?:analyse|cli)\.ts/],
    [/^src\/policies\//, /^src\/concerns\/(?!ids\.ts)/],
    [
      /^src\/settings\//,
      /^src\/text\/(?!normalise\.ts)|^src\/(?:words|model)\/|^src\/(?:analyse|cli)\.ts/,
    ],
    [/^extension\//, /^(?:test|scripts)\/|^src\/cli\.ts/],
    [/^extension\/ui\//, /^extension\/(?:background|content|panel|options|popup)\//],
    [/^extension\/content\//, /^extension\/(?:background|options|popup)\//],
    [/^extension\/background\//, /^extension\/(?:panel|options|popup)\//],
  ];

  test('and never back', () => {
    const code = sources.filter((path) => /^(?:src|extension)\/.*\.tsx?$/.test(path));
    const back = code.flatMap((path) =>
      importsOf(path)
        .filter((to) => barred.some(([from, no]) => from.test(path) && no.test(to)))
        .map((to) => `${path} imports ${to}`),
    );
    expect(back).toEqual([]);
  });
  test('one file alone touches storage, and one messages', () => {
    const owners: [RegExp, string][] = [
      [/\bbrowser\.storage\b/, 'extension/settings-store.ts'],
      [
        /\bruntime\.(?:onMessage|sendMessage|connect|onConnect)\b|\btabs\.sendMessage\b/,
        'extension/messages.ts',
      ],
    ];
    for (const [use, owner] of owners)
      expect(extension.filter((path) => use.test(textOf(path)))).toEqual([owner]);
  });
  test('the extension writes nothing to a console', () => {
    const loud = [...extension, ...analyzer].filter((path) => /\bconsole\./.test(textOf(path)));
    expect(loud).toEqual([]);
  });
});

describe('files', () => {
  /** Longer than 250 lines, and why. */
  const long: Record<string, string> = {
    'extension/panel/panel.css': 'one sheet of the panel, in its shadow root',
  };
  const limit = 250;
  /** The examples of a concern are data. */
  const codeOf = (path: string) => textOf(path).replace(/\n {2}raises: \[[\s\S]*$/, '');

  test('are short, or are named here with a reason', () => {
    const measured = sources
      // Word lists are data.
      .filter((path) => !path.startsWith('src/words/'))
      .filter((path) => codeOf(path).trimEnd().split('\n').length > limit);
    expect(measured.filter((path) => !(path in long))).toEqual([]);
    expect(Object.keys(long).filter((path) => !measured.includes(path))).toEqual([]);
  });
  test('open with a sentence on what they own', () => {
    const code = sources.filter((path) => /\.(?:tsx?|mjs)$/.test(path));
    const bare = code.filter(
      (path) => !/^(?:\/\*\* @jsxImportSource react \*\/\n)?\/\*\*(?: |\n)/.test(textOf(path)),
    );
    expect(bare).toEqual([]);
  });
  test('have names in kebab-case', () => {
    const odd = sources.filter((path) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(basename(path)));
    expect(odd).toEqual([]);
  });
  test('of words name their source', () => {
    const machinery = ['src/words/word-list.ts', 'src/words/lists.ts'];
    const lists = filesIn('src/words', '.ts').filter((path) => !machinery.includes(path));
    expect(lists.filter((path) => !/\bSource: \S/.test(textOf(path)))).toEqual([]);
  });
  test('leave nothing for later', () => {
    const shipped = [...extension, ...filesIn('src', '.ts'), ...filesIn('scripts', '.ts', '.mjs')];
    expect(shipped.filter((path) => /\bTODO\b|\bFIXME\b|\bXXX\b/.test(textOf(path)))).toEqual([]);
  });
});

test('links and pictures in the documents lead to files of the repository', () => {
  const documents = files.filter((path) => path.endsWith('.md'));
  expect(documents).toContain('README.md');
  const dead = documents.flatMap((path) =>
    [...textOf(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => join(path, '..', target))
      .filter((target) => !files.some((file) => file === target || file.startsWith(`${target}/`)))
      .map((target) => `${path}: ${target}`),
  );
  expect(dead).toEqual([]);
});

test('the manifest runs on the named sites alone, with no demo host', () => {
  const hosts = manifest.content_scripts.flatMap((script) => script.matches);
  for (const host of hosts)
    expect(host).toMatch(/^https:\/\/(?:\*\.)?(?:facebook|instagram|x|twitter)\.com\/\*$/);
});
