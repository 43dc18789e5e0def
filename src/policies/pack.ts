/** The shape of a policy pack and its validation. */
import * as v from 'valibot';
import { concernIds } from '../concerns/ids.ts';
import { accounts, roles } from '../draft.ts';
import { factIds } from '../facts.ts';

export const forces = ['must-not', 'must', 'advised', 'info'] as const;
export type Force = (typeof forces)[number];

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const parameterKey = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*$/, 'must be a camelCase word'));
const roleList = v.array(v.picklist(roles));
const facts = v.record(v.picklist(factIds), v.boolean());

/** What the policy leaves open, to be set by the school: a wording, a choice, or a list of roles. */
const parameter = v.variant('type', [
  v.strictObject({
    type: v.literal('text'),
    key: parameterKey,
    label: words,
    help: words,
    default: words,
  }),
  v.strictObject({
    type: v.literal('choice'),
    key: parameterKey,
    label: words,
    help: words,
    choices: v.pipe(v.array(v.strictObject({ value: words, label: words })), v.minLength(2)),
    default: words,
  }),
  v.strictObject({
    type: v.literal('roles'),
    key: parameterKey,
    label: words,
    help: words,
    default: roleList,
  }),
]);

const clause = v.strictObject({
  id,
  /** As the school's policy numbers it. */
  reference: words,
  /** Heading of the original under which the reader groups it. */
  section: words,
  /** In our own words. `{key}` stands for a parameter. */
  summary: words,
  force: v.picklist(forces),
  /** A duty to weigh or be aware: never makes a `stop`. */
  weigh: v.optional(v.boolean()),
  /** Whom it binds: roles, or the key of a parameter of type roles. */
  roles: v.union([roleList, parameterKey]),
  forceByRole: v.optional(v.record(v.picklist(roles), v.picklist(forces))),
  account: v.picklist([...accounts, 'any']),
  /** Holds only where parameters have these values. */
  onlyIf: v.optional(v.record(parameterKey, v.string())),
  exceptions: v.optional(v.array(words)),
  /** Whom the policy says to ask for leave or to tell, `{key}` allowed. */
  ask: v.optional(v.array(v.strictObject({ whom: words, about: words }))),
});

/** A clause that a concern may touch: cited where every fact of `when` holds. */
const answer = v.strictObject({
  clause: id,
  when: v.optional(facts),
  force: v.optional(v.picklist(forces)),
  weigh: v.optional(v.boolean()),
  roles: v.optional(v.union([roleList, parameterKey])),
  account: v.optional(v.picklist(accounts)),
  /** The words to show where `when` cannot be told; built from the facts where absent. */
  condition: v.optional(words),
});

/** Clauses, the most exact first; or why the policy has nothing on it. */
const answers = v.union([
  v.pipe(v.array(answer), v.minLength(1, 'needs a clause, or {"none": "the reason"}')),
  v.strictObject({ none: words }),
]);

export const packSchema = v.strictObject({
  id,
  title: words,
  /** Fits a button. */
  shortTitle: words,
  /** Two lines for the chooser: whose it is, and what is special about it. */
  about: v.pipe(v.array(words), v.length(2)),
  source: v.strictObject({ title: words, version: words, date: words, note: v.optional(words) }),
  /** "Not endorsed by …" */
  notice: words,
  parameters: v.array(parameter),
  clauses: v.pipe(v.array(clause), v.minLength(1)),
  answers: v.record(v.picklist(concernIds), answers),
});

export type PolicyPack = v.InferOutput<typeof packSchema>;
export type Clause = PolicyPack['clauses'][number];
export type Answer = v.InferOutput<typeof answer>;
export type Parameter = PolicyPack['parameters'][number];
