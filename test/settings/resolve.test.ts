/** Which value holds, who set it, and what is said of a bad one. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type PolicyPack, packSchema } from '../../src/policies/pack.ts';
import { catalog, type SettingKey, settingKeys } from '../../src/settings/catalog.ts';
import { parseSetting, resolveSettings } from '../../src/settings/resolve.ts';

const pack: PolicyPack = v.parse(packSchema, {
  id: 'sound',
  title: 'A sound policy',
  shortTitle: 'Sound',
  about: ['For tests.', 'Complete.'],
  source: { title: 'Social media policy', version: '1', date: 'July 2023' },
  notice: 'Not endorsed by anybody.',
  parameters: [
    { type: 'text', key: 'schoolName', label: 'School', help: 'Its name.', default: 'the school' },
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
    {
      id: '1',
      reference: '1',
      section: 'Conduct',
      summary: 'Be kind.',
      force: 'must',
      roles: 'bound',
      account: 'any',
    },
  ],
  answers: {},
});
const packs = [pack];

test('with nothing set, every value is built in and there is no policy', () => {
  const { settings, sources, pack: chosen, parameters, problems } = resolveSettings({}, {}, packs);
  for (const key of settingKeys) {
    expect(settings[key]).toEqual(catalog[key].default);
    expect(sources[key]).toBe('built-in');
  }
  expect([chosen, parameters, problems]).toEqual([null, {}, []]);
});

test("the school's value goes over one's own, and nothing is merged", () => {
  const own = { strictness: 'strict', schoolNames: ['Hillcrest'], role: 'governor' };
  const managed = { strictness: 'relaxed', schoolNames: ['Riverside', 'Riverside Trust'] };
  const resolved = resolveSettings(managed, own, packs);
  expect(resolved.settings.strictness).toBe('relaxed');
  expect(resolved.settings.schoolNames).toEqual(['Riverside', 'Riverside Trust']);
  expect(resolved.sources).toMatchObject({
    strictness: 'school',
    schoolNames: 'school',
    role: 'you',
  });
  expect(resolveSettings({}, own, packs).settings.schoolNames).toEqual(['Hillcrest']);
});

test('an empty list of the school is a value too', () => {
  const { settings } = resolveSettings({ sitesOff: [] }, { sitesOff: ['x'] }, packs);
  expect(settings.sitesOff).toEqual([]);
});

test('a bad value is dropped alone and says what is allowed and what holds instead', () => {
  const managed = { strictness: 'strickt', role: 'governor' };
  const { settings, sources, problems } = resolveSettings(managed, {}, packs);
  expect(settings).toMatchObject({ strictness: 'standard', role: 'governor' });
  expect(sources.strictness).toBe('built-in');
  expect(problems).toEqual([
    {
      source: 'school',
      key: 'strictness',
      at: '',
      id: 'not-one-of',
      given: '"strickt"',
      allowed: 'relaxed, standard, strict',
      partial: false,
      using: 'standard',
    },
  ]);
});

test("where the school's value is bad, one's own holds", () => {
  const { settings, problems } = resolveSettings({ role: 7 }, { role: 'volunteer' }, packs);
  expect(settings.role).toBe('volunteer');
  expect(problems[0]?.using).toBe('volunteer');
});

test('a bad entry of a list is left out, the others stay', () => {
  const managed = { sitesOff: ['x', 'myspace', 'facebook', 'x'] };
  const { settings, problems } = resolveSettings(managed, {}, packs);
  expect(settings.sitesOff).toEqual(['x', 'facebook']);
  expect(problems).toMatchObject([{ key: 'sitesOff', at: '[1]', given: '"myspace"', using: null }]);
});

test('a list of which nothing is left is no value', () => {
  const { sources } = resolveSettings({ schoolEmailDomains: ['nonsense'] }, {}, packs);
  expect(sources.schoolEmailDomains).toBe('built-in');
});

test.each<[SettingKey, unknown, unknown]>([
  [
    'schoolEmailDomains',
    [' @Hillcrest.sch.uk', 'head@riverside.org.uk'],
    ['hillcrest.sch.uk', 'riverside.org.uk'],
  ],
  [
    'schoolWebsites',
    ['https://www.Hillcrest.sch.uk/', 'sites.google.com/hillcrest/news?x=1'],
    ['hillcrest.sch.uk', 'sites.google.com/hillcrest/news'],
  ],
  ['schoolNames', ['  St  Mary’s\nC of E '], ['St Mary’s C of E']],
  ['policy', null, null],
])('%s is read kindly: %j', (key, given, expected) => {
  expect(parseSetting(key, given, packs)).toEqual({ value: expected, faults: [] });
});

test.each<[SettingKey, unknown, string]>([
  ['policy', 'sund', 'not-one-of'],
  ['checkDirectMessages', 'yes', 'not-yes-or-no'],
  ['schoolNames', 'Hillcrest', 'not-a-list'],
  ['schoolNames', ['x'.repeat(201)], 'not-text'],
  ['schoolEmailDomains', ['hillcrest'], 'not-a-domain'],
  ['schoolWebsites', ['not a site'], 'not-a-website'],
  ['policyParameters', [], 'not-a-group'],
  [
    'dismissed',
    [{ hash: 'abc', hint: 'K••••', concern: 'abuse', when: '2026-01-01' }],
    'not-an-entry',
  ],
  ['pausedSites', [{ site: 'x', until: 'soon' }], 'not-an-entry'],
])('%s refuses %j', (key, given, id) => {
  expect(parseSetting(key, given, packs).faults).toMatchObject([{ id }]);
});

test('keys that no school can set are named', () => {
  const { problems, settings } = resolveSettings({ strictnes: 'strict', dismissed: [] }, {}, packs);
  expect(problems.map((p) => [p.key, p.id])).toEqual([
    ['strictnes', 'unknown-key'],
    ['dismissed', 'unknown-key'],
  ]);
  expect(settings.strictness).toBe('standard');
});

test('parameters: school over you over policy, each alone', () => {
  const { parameters, parameterSources, problems } = resolveSettings(
    { policy: 'sound', policyParameters: { sound: { schoolName: 'Riverside', pages: 'perhaps' } } },
    { policyParameters: { sound: { schoolName: 'Hillcrest', pages: 'yes', head: 'x' }, old: {} } },
    packs,
  );
  expect(parameters).toEqual({ schoolName: 'Riverside', pages: 'yes', bound: ['employee'] });
  expect(parameterSources).toEqual({ schoolName: 'school', pages: 'you', bound: 'policy' });
  expect(problems.map((p) => [p.key + p.at, p.id, p.allowed])).toEqual([
    ['policyParameters.sound.pages', 'not-one-of', 'yes, no'],
    ['policyParameters.sound.head', 'unknown-key', 'schoolName, pages, bound'],
    ['policyParameters.old', 'unknown-key', 'sound'],
  ]);
});
