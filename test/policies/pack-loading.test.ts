/** Broken packs: each is named with file, clause and fault, and the others go on working. */
import { expect, test } from 'vitest';
import { concernIds } from '../../src/concerns/ids.ts';
import { loadPacks, packProblemText } from '../../src/policies/pack-loading.ts';
import { packProblems, packs } from '../../src/policies/packs.ts';

/** A small sound pack; tests break one thing in it. */
function soundPack() {
  return {
    id: 'sound',
    title: 'A sound policy',
    shortTitle: 'Sound',
    about: ['For tests.', 'Complete.'],
    source: { title: 'Social media policy', version: '1', date: 'July 2023' },
    notice: 'Not endorsed by anybody.',
    parameters: [
      {
        type: 'text',
        key: 'schoolName',
        label: 'School',
        help: 'Its name.',
        default: 'the school',
      },
      {
        type: 'choice',
        key: 'pages',
        label: 'School pages',
        help: 'Whether the section holds.',
        choices: [
          { value: 'yes', label: 'It holds' },
          { value: 'no', label: 'It does not' },
        ],
        default: 'no',
      },
      { type: 'roles', key: 'bound', label: 'Bound', help: 'Who.', default: ['employee'] },
    ],
    clauses: [
      clause('4.1', { roles: 'bound', onlyIf: { pages: 'yes' } }),
      clause('4.2', { summary: 'Do not name {schoolName}.' }),
    ],
    answers: Object.fromEntries(
      concernIds.map((id): [string, unknown] => [id, [{ clause: '4.2' }]]),
    ),
  };
}

function clause(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    reference: id,
    section: 'Conduct',
    summary: 'Be kind.',
    force: 'must',
    roles: ['employee'],
    account: 'any',
    ...more,
  };
}

type Pack = ReturnType<typeof soundPack>;

function problemsOf(change: (pack: Pack) => void): string[] {
  const pack = soundPack();
  change(pack);
  const other = { ...soundPack(), id: 'other' };
  const loaded = loadPacks([
    { file: 'sound.json', data: pack },
    { file: 'other.json', data: other },
  ]);
  expect(loaded.packs.map((p) => p.id)).toContain('other');
  expect(loaded.packs.some((p) => p.id === 'sound')).toBe(loaded.problems.length === 0);
  return loaded.problems.map(packProblemText);
}

test('a sound pack loads', () => {
  expect(problemsOf(() => {})).toEqual([]);
});

test.each<[string, (pack: Pack) => void, RegExp]>([
  [
    'a force that is none',
    (p) => (p.clauses[1] = clause('4.2', { force: 'never' })),
    /^sound\.json: clause "4\.2", force: .*"must-not".*"never"/,
  ],
  [
    'a clause with a misspelt field',
    (p) => (p.clauses[1] = clause('4.2', { sumary: 'x' })),
    /^sound\.json: clause "4\.2", sumary: /,
  ],
  ['no title', (p) => (p.title = ' '), /^sound\.json: title: must not be empty/],
  ['a clause twice', (p) => p.clauses.push(clause('4.1')), /clause "4\.1": stands twice/],
  [
    'an answer with an unknown clause',
    (p) => (p.answers.abuse = [{ clause: '9.9' }]),
    /^sound\.json: answer to "abuse": there is no clause "9\.9"$/,
  ],
  [
    'an answer with an unknown fact',
    (p) => (p.answers.abuse = [{ clause: '4.2', when: { 'on-the-moon': true } }]),
    /^sound\.json: answers, abuse, 0, when, on-the-moon: "on-the-moon" is not known here$/,
  ],
  [
    'an answer that is an empty list',
    (p) => (p.answers.abuse = []),
    /^sound\.json: answers, abuse: needs a clause, or/,
  ],
  [
    'a concern with no answer',
    (p) => delete p.answers.copyright,
    /^sound\.json: answer to "copyright": is missing/,
  ],
  [
    'an unknown concern',
    (p) => (p.answers['pupil-named'] = [{ clause: '4.2' }]),
    /^sound\.json: answers, pupil-named/,
  ],
  [
    'roles that name no parameter of roles',
    (p) => (p.clauses[0] = clause('4.1', { roles: 'schoolName' })),
    /clause "4\.1": roles: "schoolName" is no parameter of type roles/,
  ],
  [
    'an answer whose roles name nothing',
    (p) => (p.answers.abuse = [{ clause: '4.2', roles: 'nobody' }]),
    /answer to "abuse": roles: "nobody" is no parameter of type roles/,
  ],
  [
    'onlyIf with an unknown parameter',
    (p) => (p.clauses[0] = clause('4.1', { onlyIf: { page: 'yes' } })),
    /clause "4\.1": onlyIf: "page" is no parameter of type choice/,
  ],
  [
    'onlyIf with a value that is no choice',
    (p) => (p.clauses[0] = clause('4.1', { onlyIf: { pages: 'maybe' } })),
    /clause "4\.1": onlyIf: "maybe" is no choice of parameter "pages"/,
  ],
  [
    'a placeholder without parameter',
    (p) => (p.clauses[1] = clause('4.2', { ask: [{ whom: 'the {head}', about: 'leave' }] })),
    /clause "4\.2": "\{head\}" is no parameter of type text or choice/,
  ],
  [
    'a default that is no choice',
    (p) => Object.assign(p.parameters[1] ?? {}, { default: 'perhaps' }),
    /parameter "pages": its default "perhaps" is not one of yes, no/,
  ],
  [
    'a parameter twice',
    (p) => p.parameters.push(...p.parameters.slice(0, 1)),
    /parameter "schoolName": stands twice/,
  ],
  ['an id that is not its file', (p) => (p.id = 'sund'), /id: "sund" is not the name of its file/],
])('%s is named with file and place', (_, change, expected) => {
  expect(problemsOf(change).join('\n')).toMatch(expected);
});

test('a file that is no pack at all, and an id that stands twice', () => {
  const { packs, problems } = loadPacks([
    { file: 'broken.json', data: 'hello' },
    { file: 'sound.json', data: soundPack() },
    { file: 'sound.json', data: soundPack() },
  ]);
  expect(packs).toHaveLength(1);
  expect(problems.map((p) => p.file)).toEqual(['broken.json', 'sound.json']);
  expect(problems[1]?.fault).toContain('another file');
});

test('every pack that comes with Chalkline is sound', () => {
  expect(packProblems.map(packProblemText)).toEqual([]);
  expect(new Set(packs.map((p) => p.shortTitle)).size).toBe(packs.length);
});
