/** The kinds of values that settings have: what is allowed, what a school may send, what is wrong with a value. */
import type { PolicyPack } from '../policies/pack.ts';

export const faultIds = [
  'not-one-of',
  'not-yes-or-no',
  'not-text',
  'not-a-list',
  'not-a-group',
  'not-a-domain',
  'not-a-website',
  'not-an-entry',
  'unknown-key',
] as const;
export type FaultId = (typeof faultIds)[number];

/** What is wrong with a value or a part of it; the words stand in the locales under `problem_` and the id. */
export interface Fault {
  id: FaultId;
  /** Place within the value, "" for all of it. */
  at: string;
  given: string;
  allowed: string;
  /** Whether only a part of the value is lost. */
  partial: boolean;
}

/** The good part of a value, undefined where there is none, and the faults of the rest. */
export interface Parsed<T> {
  value: T | undefined;
  faults: Fault[];
}

/** A node of the managed schema, within what Chromium reads. */
export interface ManagedSchema {
  type: 'string' | 'boolean' | 'array' | 'object';
  title?: string;
  description?: string;
  items?: ManagedSchema;
  properties?: Record<string, ManagedSchema>;
}

/** Which control of the options page edits a kind; `own` has one of its own making. */
export type Control = 'choice' | 'toggle' | 'list' | 'sites' | 'own';

export interface Kind<T> {
  control: Control;
  /** Closed list of values, for the form and the help. */
  values?: readonly string[];
  parse(given: unknown, packs: readonly PolicyPack[]): Parsed<T>;
  schema(packs: readonly PolicyPack[]): ManagedSchema;
}

/** A value as people read it in a message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A fault of a whole value. */
export function fault(id: FaultId, given: unknown, allowed = ''): Fault {
  return { id, at: '', given: shown(given), allowed, partial: false };
}

function bad<T>(id: FaultId, given: unknown, allowed = ''): Parsed<T> {
  return { value: undefined, faults: [fault(id, given, allowed)] };
}

/** One of a closed list. */
export function choice<const T extends string>(values: readonly T[]): Kind<T> {
  return {
    control: 'choice',
    values,
    parse(given) {
      const value = values.find((v) => v === given);
      return value === undefined
        ? bad('not-one-of', given, values.join(', '))
        : { value, faults: [] };
    },
    schema: () => ({ type: 'string' }),
  };
}

export const yesOrNo: Kind<boolean> = {
  control: 'toggle',
  parse: (given) =>
    typeof given === 'boolean' ? { value: given, faults: [] } : bad('not-yes-or-no', given),
  schema: () => ({ type: 'boolean' }),
};

/** Some words, trimmed; a wall of text is no name. */
export const text: Kind<string> = {
  control: 'own',
  parse(given) {
    const value = typeof given === 'string' ? given.replace(/\s+/g, ' ').trim() : '';
    return value && value.length <= 200 ? { value, faults: [] } : bad('not-text', given);
  },
  schema: () => ({ type: 'string' }),
};

const domain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** An email domain: "hillcrest.sch.uk", also given as "@hillcrest.sch.uk" or a whole address. */
export const emailDomain: Kind<string> = {
  control: 'own',
  parse(given) {
    const value = typeof given === 'string' ? given.trim().toLowerCase().replace(/^.*@/, '') : '';
    return domain.test(value) ? { value, faults: [] } : bad('not-a-domain', given);
  },
  schema: () => ({ type: 'string' }),
};

/** A website: host and, where it has one, path; kept without protocol and "www.". */
export const website: Kind<string> = {
  control: 'own',
  parse(given) {
    const address = typeof given === 'string' ? given.trim().replace(/^https?:\/\//i, '') : '';
    const [host = '', ...path] = address.replace(/[?#].*$/, '').split('/');
    const plainHost = host.toLowerCase().replace(/^www\./, '');
    if (!domain.test(plainHost) || path.some((p) => /\s/.test(p)))
      return bad('not-a-website', given);
    return { value: [plainHost, ...path.filter(Boolean)].join('/'), faults: [] };
  },
  schema: () => ({ type: 'string' }),
};

/** A list: a bad entry is dropped alone, a second copy silently; all bad means no value. */
export function list<T>(
  of: Kind<T>,
  control: Control = 'list',
  same: (entry: T) => unknown = (entry) => entry,
): Kind<T[]> {
  return {
    control,
    values: of.values,
    parse(given, packs) {
      if (!Array.isArray(given)) return bad('not-a-list', given);
      const faults: Fault[] = [];
      const kept = new Map<unknown, T>();
      for (const [index, entry] of given.entries()) {
        const parsed = of.parse(entry, packs);
        for (const f of parsed.faults)
          faults.push({ ...f, at: `[${index}]${f.at}`, partial: true });
        if (parsed.value !== undefined && !kept.has(same(parsed.value)))
          kept.set(same(parsed.value), parsed.value);
      }
      const lost = given.length > 0 && kept.size === 0;
      return { value: lost ? undefined : [...kept.values()], faults };
    },
    schema: (packs) => ({ type: 'array', items: of.schema(packs) }),
  };
}

/** An entry that only the extension writes: kept where `is` says so. */
export function entry<T>(is: (given: unknown) => given is T): Kind<T> {
  return {
    control: 'own',
    parse: (given) => (is(given) ? { value: given, faults: [] } : bad('not-an-entry', given)),
    schema: () => ({ type: 'object' }),
  };
}
