/** Every setting, once; form, managed schema and documentation follow from it. */
import { type ConcernId, concernIds } from '../concerns/ids.ts';
import { roles } from '../draft.ts';
import { strictnesses } from '../report.ts';
import { siteIds } from '../sites.ts';
import { choice, emailDomain, entry, type Kind, list, text, website, yesOrNo } from './kinds.ts';
import { policyId, policyParameters } from './policy-kinds.ts';

/** Sections of the options page that hold settings, in order. */
export const sections = ['policy', 'strictness', 'school', 'sites', 'words'] as const;
export type Section = (typeof sections)[number];

export interface Setting<T> {
  kind: Kind<T>;
  default: T;
  section: Section;
  /** Whether a school may set it for its staff; people may change every setting that their school has not set. */
  managed: boolean;
  /** Message key of what it is; the help stands under the same key with `_help`. */
  label: string;
}

/** Words that somebody marked as no problem: a salted hash, so that no name lies in clear. */
export interface Dismissal {
  hash: string;
  /** "K•••• in my Year •" */
  hint: string;
  concern: ConcernId;
  /** ISO date and time. */
  when: string;
}

/** A site, by id or, where Chalkline does not know it by name, by host, that is left alone for a while. */
export interface Pause {
  site: string;
  /** Milliseconds since 1970. */
  until: number;
}

function isDismissal(given: unknown): given is Dismissal {
  const { hash, hint, concern, when } = (given ?? {}) as Partial<Dismissal>;
  return (
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash) &&
    typeof hint === 'string' &&
    concernIds.some((id) => id === concern) &&
    typeof when === 'string' &&
    !Number.isNaN(Date.parse(when))
  );
}

function isPause(given: unknown): given is Pause {
  const { site, until } = (given ?? {}) as Partial<Pause>;
  return typeof site === 'string' && site !== '' && Number.isFinite(until);
}

function setting<T>(
  label: string,
  section: Section,
  kind: Kind<T>,
  initial: T,
  managed = true,
): Setting<T> {
  return { kind, default: initial, section, managed, label: `setting_${label}` };
}

export const catalog = {
  policy: setting('policy', 'policy', policyId, null),
  policyParameters: setting('policy_parameters', 'policy', policyParameters, {}),
  role: setting('role', 'school', choice(roles), 'employee'),
  strictness: setting('strictness', 'strictness', choice(strictnesses), 'standard'),
  schoolNames: setting('school_names', 'school', list(text), []),
  schoolEmailDomains: setting('school_email_domains', 'school', list(emailDomain), []),
  schoolWebsites: setting('school_websites', 'school', list(website), []),
  profileDisclaimer: setting(
    'profile_disclaimer',
    'school',
    choice(['unknown', 'yes', 'no']),
    'unknown',
  ),
  sitesOff: setting('sites_off', 'sites', list(choice(siteIds), 'sites'), []),
  checkDirectMessages: setting('check_direct_messages', 'sites', yesOrNo, true),
  pausedSites: setting(
    'paused_sites',
    'sites',
    list(entry(isPause), 'own', (pause) => pause.site),
    [],
    false,
  ),
  dismissed: setting(
    'dismissed',
    'words',
    list(entry(isDismissal), 'own', ({ concern, hash }) => `${concern} ${hash}`),
    [],
    false,
  ),
};

export type SettingKey = keyof typeof catalog;
export type Settings = {
  [K in SettingKey]: (typeof catalog)[K] extends Setting<infer T> ? T : never;
};

export const settingKeys = Object.keys(catalog) as SettingKey[];
