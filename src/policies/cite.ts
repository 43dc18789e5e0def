/** From a concern to the clauses it touches, and how strongly: force, condition, level. */
import type { Draft, Role } from '../draft.ts';
import type { FactId, Facts } from '../facts.ts';
import type { Observation } from '../finding.ts';
import type { Citation, Level, Strictness } from '../report.ts';
import { conditionWords } from './condition-words.ts';
import type { Answer, Clause, Force, PolicyPack } from './pack.ts';

/** Values for a pack's parameters; what is absent takes the pack's default. */
export type ParameterValues = Readonly<Record<string, string | string[]>>;

export interface Citing {
  pack: PolicyPack;
  parameters: ParameterValues;
  role: Role;
}

interface Cited {
  citation: Citation;
  weigh: boolean;
}

/** The value of a pack's parameter, or its default; undefined where the pack has none of that key. */
export function parameterValue(
  pack: PolicyPack,
  values: ParameterValues,
  key: string,
): string | string[] | undefined {
  return values[key] ?? pack.parameters.find((p) => p.key === key)?.default;
}

function bindsRole(citing: Citing, roles: Clause['roles']): boolean {
  const list =
    typeof roles === 'string' ? parameterValue(citing.pack, citing.parameters, roles) : roles;
  return Array.isArray(list) && list.includes(citing.role);
}

function applies(citing: Citing, clause: Clause, answer: Answer, draft: Draft): boolean {
  if (!bindsRole(citing, answer.roles ?? clause.roles)) return false;
  const account = answer.account ?? clause.account;
  if (account !== 'any' && account !== draft.account) return false;
  return Object.entries(clause.onlyIf ?? {}).every(
    ([key, value]) => parameterValue(citing.pack, citing.parameters, key) === value,
  );
}

/** The facts of a condition that cannot be told; null where one of them is false. */
function openFacts(when: Facts | undefined, facts: Facts): FactId[] | null {
  const open: FactId[] = [];
  for (const [id, wanted] of Object.entries(when ?? {}) as [FactId, boolean][]) {
    if (facts[id] === undefined) open.push(id);
    else if (facts[id] !== wanted) return null;
  }
  return open;
}

function citeAll(citing: Citing, observation: Observation, draft: Draft): Cited[] {
  const answers = citing.pack.answers[observation.concern];
  if (!Array.isArray(answers)) return [];
  const cited = new Map<string, Cited>();
  for (const answer of answers) {
    const clause = citing.pack.clauses.find((c) => c.id === answer.clause);
    if (!clause || !applies(citing, clause, answer, draft)) continue;
    const open = openFacts(answer.when, observation.facts);
    if (!open) continue;
    const known = cited.get(clause.id);
    if (known && (!known.citation.condition || open.length)) continue;
    const citation: Citation = {
      id: clause.id,
      reference: clause.reference,
      force: answer.force ?? clause.forceByRole?.[citing.role] ?? clause.force,
    };
    if (open.length) citation.condition = answer.condition ?? conditionWords(open, answer.when);
    cited.set(clause.id, { citation, weigh: answer.weigh ?? clause.weigh ?? false });
  }
  const order = ({ citation }: Cited) =>
    (citation.force === 'info' ? 2 : 0) + (citation.condition ? 1 : 0);
  return [...cited.values()].sort((a, b) => order(a) - order(b));
}

const steps = [0.8, 0.5, 0.3];

/** The row of the contract's table: levels for confidence of 0.8, 0.5 and 0.3 and more. */
function levelsOf(force: Force, weigh: boolean): readonly Level[] {
  if (force === 'info') return ['note', 'note', 'note'];
  if (force === 'advised' || weigh) return ['warn', 'note', 'note'];
  return ['stop', 'warn', 'note'];
}

const lower: Record<Level, Level> = { stop: 'warn', warn: 'note', note: 'note' };

function levelOf({ citation, weigh }: Cited, confidence: number): Level | null {
  const level = levelsOf(citation.force, weigh)[steps.findIndex((step) => confidence >= step)];
  if (!level) return null;
  return citation.condition ? lower[level] : level;
}

/** The lowest confidence that is reported at each strictness; info alone shows only at strict. */
const cuts: Record<Strictness, Partial<Record<Force, number>>> = {
  relaxed: { 'must-not': 0.8, must: 0.8 },
  standard: { 'must-not': 0.5, must: 0.5, advised: 0.8 },
  strict: { 'must-not': 0.3, must: 0.3, advised: 0.3, info: 0.3 },
};

/** The lowest confidence that is reported where no policy was chosen. */
export const plainCuts: Record<Strictness, number> = { relaxed: 0.8, standard: 0.5, strict: 0.3 };

/** Clauses and level of an observation, or null where the policy has nothing on it or strictness hides it. */
export function cite(
  citing: Citing,
  observation: Observation,
  draft: Draft,
  strictness: Strictness,
): { clauses: Citation[]; level: Level } | null {
  const cited = citeAll(citing, observation, draft);
  const first = cited[0];
  if (!first) return null;
  const level = levelOf(first, observation.confidence);
  const cut = cuts[strictness][first.citation.force];
  if (!level || cut === undefined || observation.confidence < cut) return null;
  return { clauses: cited.map((c) => c.citation), level };
}
