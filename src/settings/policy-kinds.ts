/** The kinds of settings that depend on the policies there are: which one, and what it leaves open. */
import { roles } from '../draft.ts';
import type { ParameterValues } from '../policies/cite.ts';
import type { Parameter, PolicyPack } from '../policies/pack.ts';
import {
  choice,
  type Fault,
  fault,
  type Kind,
  list,
  type ManagedSchema,
  type Parsed,
  text,
} from './kinds.ts';

/** By pack id, then by the parameter's key. */
export type PolicyParameters = Record<string, ParameterValues>;

/** The id of a policy, null before one is chosen. */
export const policyId: Kind<string | null> = {
  control: 'own',
  parse(given, packs) {
    if (given === null) return { value: null, faults: [] };
    return choice(packs.map((pack) => pack.id)).parse(given, packs);
  },
  schema: () => ({ type: 'string' }),
};

/** The kind of value that a policy's parameter takes. */
export function parameterKind(parameter: Parameter): Kind<string> | Kind<string[]> {
  if (parameter.type === 'choice') return choice(parameter.choices.map((c) => c.value));
  return parameter.type === 'roles' ? list<string>(choice(roles)) : text;
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function parseOfPack(
  pack: PolicyPack,
  given: unknown,
  packs: readonly PolicyPack[],
): Parsed<ParameterValues> {
  if (!isRecord(given)) return { value: undefined, faults: [fault('not-a-group', given)] };
  const faults: Fault[] = [];
  const value: Record<string, string | string[]> = {};
  for (const [key, own] of Object.entries(given)) {
    const parameter = pack.parameters.find((p) => p.key === key);
    if (!parameter) {
      const known = pack.parameters.map((p) => p.key).join(', ');
      faults.push({ ...fault('unknown-key', key, known), at: `.${key}` });
      continue;
    }
    const parsed: Parsed<string | string[]> = parameterKind(parameter).parse(own, packs);
    faults.push(...parsed.faults.map((f) => ({ ...f, at: `.${key}${f.at}` })));
    if (parsed.value !== undefined) value[key] = parsed.value;
  }
  return { value, faults };
}

/** What schools fill in where a policy leaves it open; each parameter stands or falls alone. */
export const policyParameters: Kind<PolicyParameters> = {
  control: 'own',
  parse(given, packs) {
    if (!isRecord(given)) return { value: undefined, faults: [fault('not-a-group', given)] };
    const faults: Fault[] = [];
    const value: PolicyParameters = {};
    for (const [id, own] of Object.entries(given)) {
      const pack = packs.find((p) => p.id === id);
      const parsed: Parsed<ParameterValues> = pack
        ? parseOfPack(pack, own, packs)
        : {
            value: undefined,
            faults: [fault('unknown-key', id, packs.map((p) => p.id).join(', '))],
          };
      faults.push(...parsed.faults.map((f) => ({ ...f, at: `.${id}${f.at}`, partial: true })));
      if (parsed.value) value[id] = parsed.value;
    }
    return { value, faults };
  },
  schema: (packs) => ({
    type: 'object',
    properties: Object.fromEntries(packs.map((pack) => [pack.id, schemaOfPack(pack, packs)])),
  }),
};

function schemaOfPack(pack: PolicyPack, packs: readonly PolicyPack[]): ManagedSchema {
  const properties = pack.parameters.map((parameter): [string, ManagedSchema] => {
    const { type, items } = parameterKind(parameter).schema(packs);
    const described = { type, title: parameter.label, description: parameter.help };
    return [parameter.key, items ? { ...described, items } : described];
  });
  return { type: 'object', title: pack.title, properties: Object.fromEntries(properties) };
}
