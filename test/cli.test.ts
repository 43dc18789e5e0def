/** The command line, against the contract: formats, order, errors, exit status. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

// Each run starts Node anew.
vi.setConfig({ testTimeout: 60_000 });

const root = new URL('..', import.meta.url).pathname;

function check(args: string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const lines = run.stdout.split('\n').filter(Boolean);
  return { status: run.status, stderr: run.stderr, stdout: run.stdout, lines };
}

const json = (lines: string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const swearing = JSON.stringify({ id: 'a', text: 'what a fucking day' });
const clean = JSON.stringify({ id: 'b', text: 'what a lovely day' });

describe('drafts from standard input', () => {
  test('one report a draft, in order, blank lines skipped', () => {
    const { status, lines } = check(['-'], `${swearing}\n\n${clean}\n`);
    expect(status).toBe(0);
    expect(json(lines).map((report) => report.id)).toEqual(['a', 'b']);
    expect(json(lines)[1]).toEqual({
      id: 'b',
      policy: 'none',
      strictness: 'standard',
      findings: [],
      unchecked: [],
    });
  });

  test('a finding has the fields of the contract', () => {
    const [report] = json(
      check(['--policy', 'learn-to-live', '--strictness', 'strict'], swearing).lines,
    );
    const [finding] = (report?.findings ?? []) as Record<string, unknown>[];
    expect(Object.keys(finding ?? {}).sort()).toEqual(
      ['clauses', 'concern', 'confidence', 'facts', 'level', 'reason', 'spans'].sort(),
    );
    expect(finding?.concern).toBe('offensive-language');
    expect(finding?.spans).toEqual([{ start: 7, end: 14 }]);
    for (const clause of (finding?.clauses ?? []) as Record<string, unknown>[]) {
      expect(clause.id).toMatch(/^ltl-/);
      expect(typeof clause.reference).toBe('string');
      expect(['must-not', 'must', 'advised', 'info']).toContain(clause.force);
    }
  });

  test('without a policy findings have no clauses and no level', () => {
    const [report] = json(check([], swearing).lines);
    expect(report?.findings).toMatchObject([{ level: null, clauses: [] }]);
  });

  test('a bad line gives an error in its place, the rest is checked, exit status 1', () => {
    const bad = [
      '{"id": 7',
      '{"id":"c"}',
      '{"id":"d","text":"x","surface":"tweet"}',
      '{"text":" "}',
    ];
    const { status, lines } = check(['-'], [swearing, ...bad, clean].join('\n'));
    expect(status).toBe(1);
    const reports = json(lines);
    expect(reports).toHaveLength(6);
    expect(reports[1]).toEqual({ id: null, line: 2, error: 'is not JSON' });
    expect(reports[2]).toMatchObject({ id: 'c', line: 3, error: expect.stringMatching(/^text: /) });
    expect(reports[3]).toMatchObject({
      id: 'd',
      line: 4,
      error: expect.stringMatching(/^surface: must be one of post, comment/),
    });
    expect(reports[4]).toMatchObject({
      id: null,
      line: 5,
      error: expect.stringMatching(/^text: empty/),
    });
    expect(reports[5]?.id).toBe('b');
  });

  test('an empty text passes when something is attached', () => {
    const draft = {
      id: 'e',
      text: '',
      attachments: [{ kind: 'image', description: 'a cat asleep' }],
    };
    expect(check([], JSON.stringify(draft)).status).toBe(0);
  });
});

describe('files and options', () => {
  test('a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'drafts-')), 'drafts.jsonl');
    writeFileSync(file, `${swearing}\n`);
    expect(json(check([file]).lines)[0]?.id).toBe('a');
  });

  test.each([
    [['no-such-file.jsonl'], /no-such-file/],
    [['--policy', 'nowhere'], /policy: "nowhere" is not one of wakefield-trust, /],
    [['--strictness', 'strickt'], /strictness: "strickt" is not one of relaxed, standard, strict/],
    [['--role', 'head'], /role: "head" is not one of employee/],
    [['--set', 'head=Ms Ali'], /needs a --policy/],
    [['--policy', 'wakefield-trust', '--set', 'nothing=1'], /has no parameter "nothing"/],
    [['--wrong'], /--wrong/],
  ])('%s: message on standard error, exit status 2', (args, message) => {
    const { status, stderr, stdout } = check(args, swearing);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });

  test('--text prints for people, --json for machines', () => {
    const words = check([
      '--policy',
      'wakefield-trust',
      '--text',
      'the head at my school is fucking useless',
    ]);
    expect(words.status).toBe(0);
    expect(words.stdout).toContain('"fucking"');
    expect(words.stdout).toContain('Why: ');
    expect(words.stdout).not.toMatch(/reason_|way_|concern_/);
    const machine = json(check(['--json', '--text', 'what a fucking day']).lines);
    expect(machine[0]).toMatchObject({ id: null, policy: 'none' });
    expect(check(['--text', 'a lovely walk with the dog']).stdout).toBe('Nothing noticed.\n');
  });
});

test('300 drafts in under 10 seconds, start included', () => {
  const drafts = Array.from({ length: 300 }, (_, i) =>
    JSON.stringify({
      id: String(i),
      text: `${i}: my Year 9s were lovely today and so was the weather, off to bed`,
    }),
  );
  const start = performance.now();
  expect(check(['-'], drafts.join('\n')).lines).toHaveLength(300);
  expect(performance.now() - start).toBeLessThan(10_000);
});
