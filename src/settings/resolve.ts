/** Which value of each setting holds, and who set it: the school over you over the policy over the built-in. */
import type { ParameterValues } from '../policies/cite.ts';
import type { PolicyPack } from '../policies/pack.ts';
import { catalog, type SettingKey, type Settings, settingKeys } from './catalog.ts';
import { type Fault, fault, type Parsed, shown } from './kinds.ts';
import type { PolicyParameters } from './policy-kinds.ts';

export type Source = 'school' | 'you' | 'policy' | 'built-in';

/** A value, or a part of one, that was dropped. */
export interface Problem extends Fault {
  source: 'school' | 'you';
  key: string;
  /** What holds in its place; null where only a part was left out. */
  using: string | null;
}

export interface Resolved {
  settings: Settings;
  sources: Record<SettingKey, Source>;
  /** The chosen policy; null before one is chosen. */
  pack: PolicyPack | null;
  /** Of the chosen policy, every parameter. */
  parameters: ParameterValues;
  parameterSources: Record<string, Source>;
  problems: Problem[];
}

/** The good part of a value for a setting, and what is wrong with the rest. */
export function parseSetting<K extends SettingKey>(
  key: K,
  given: unknown,
  packs: readonly PolicyPack[],
): Parsed<Settings[K]> {
  return catalog[key].kind.parse(given, packs) as Parsed<Settings[K]>;
}

function parseAll(
  given: Readonly<Record<string, unknown>>,
  source: Problem['source'],
  packs: readonly PolicyPack[],
): { values: Partial<Settings>; problems: Problem[] } {
  const settable = settingKeys.filter((key) => source === 'you' || catalog[key].managed);
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(given)) {
    const known = settable.find((k) => k === key);
    const parsed: Parsed<Settings[SettingKey]> = known
      ? parseSetting(known, value, packs)
      : { value: undefined, faults: [fault('unknown-key', key, settable.join(', '))] };
    for (const f of parsed.faults) problems.push({ ...f, source, key, using: null });
    if (parsed.value !== undefined) values[key] = parsed.value;
  }
  return { values, problems };
}

/** Parameter by parameter, the school's values over one's own. */
function overlay(own: PolicyParameters, school: PolicyParameters): PolicyParameters {
  const both = { ...own };
  for (const [id, values] of Object.entries(school)) both[id] = { ...both[id], ...values };
  return both;
}

/** What to read in place of a value that was dropped whole. */
function withReplacements(problems: Problem[], settings: Settings): Problem[] {
  return problems.map((problem) => {
    const key = settingKeys.find((k) => k === problem.key);
    if (!key || problem.partial || problem.id === 'unknown-key') return problem;
    const value = settings[key];
    return { ...problem, using: typeof value === 'string' ? value : shown(value) };
  });
}

/** Resolves every setting. A bad value is dropped alone and listed; one's own value stays beneath the school's. */
export function resolveSettings(
  managed: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
  packs: readonly PolicyPack[],
): Resolved {
  const school = parseAll(managed, 'school', packs);
  const you = parseAll(own, 'you', packs);
  const builtIn = Object.fromEntries(settingKeys.map((key) => [key, catalog[key].default]));
  const settings = { ...builtIn, ...you.values, ...school.values } as Settings;
  settings.policyParameters = overlay(
    you.values.policyParameters ?? {},
    school.values.policyParameters ?? {},
  );
  const sourceOf = (key: SettingKey): Source =>
    key in school.values ? 'school' : key in you.values ? 'you' : 'built-in';
  const sources = Object.fromEntries(settingKeys.map((key) => [key, sourceOf(key)]));

  const pack = packs.find((p) => p.id === settings.policy) ?? null;
  const parameters: Record<string, string | string[]> = {};
  const parameterSources: Record<string, Source> = {};
  for (const { key, default: initial } of pack?.parameters ?? []) {
    const id = pack?.id ?? '';
    parameters[key] = settings.policyParameters[id]?.[key] ?? initial;
    parameterSources[key] =
      key in (school.values.policyParameters?.[id] ?? {})
        ? 'school'
        : key in (you.values.policyParameters?.[id] ?? {})
          ? 'you'
          : 'policy';
  }
  return {
    settings,
    sources: sources as Record<SettingKey, Source>,
    pack,
    parameters,
    parameterSources,
    problems: withReplacements([...school.problems, ...you.problems], settings),
  };
}
