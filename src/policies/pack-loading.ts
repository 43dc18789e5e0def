/** Turns pack files into policies: a broken file is named with its clause and fault, the others go on working. */
import * as v from 'valibot';
import { concernIds } from '../concerns/ids.ts';
import { placeholdersIn } from './fill.ts';
import { type PolicyPack, packSchema } from './pack.ts';

export interface PackSource {
  /** File name, such as "chancery.json"; without its ending it is the pack's id. */
  file: string;
  data: unknown;
}

export interface PackProblem {
  file: string;
  /** Clause, answer or field; "" for the whole file. */
  place: string;
  fault: string;
}

export interface LoadedPacks {
  packs: PolicyPack[];
  problems: PackProblem[];
}

type Fault = Omit<PackProblem, 'file'>;

type Step = NonNullable<v.BaseIssue<unknown>['path']>[number];

/** `clause "5.1", force` rather than "clauses.3.force", where the clause tells its id. */
function placeOf([first, second, ...rest]: readonly Step[]): string {
  if (!first) return '';
  const id = (second?.value as { id?: unknown } | undefined)?.id;
  const place =
    first.key === 'clauses' && typeof id === 'string'
      ? [`clause "${id}"`]
      : [first.key, second?.key];
  return [...place, ...rest.map((step) => step.key)].filter((s) => s !== undefined).join(', ');
}

/** What is wrong, and where. Of the branches of a union, the one that got furthest was meant. */
function faultsOf(issue: v.BaseIssue<unknown>, before: readonly Step[] = []): Fault[] {
  const path = [...before, ...(issue.path ?? [])];
  if (issue.issues?.length) {
    const depth = (inner: v.BaseIssue<unknown>) => inner.path?.length ?? 0;
    const deepest = Math.max(...issue.issues.map(depth));
    return issue.issues.filter((i) => depth(i) === deepest).flatMap((i) => faultsOf(i, path));
  }
  const long = (issue.expected?.length ?? 0) > 200;
  return [
    { place: placeOf(path), fault: long ? `${issue.received} is not known here` : issue.message },
  ];
}

function duplicates(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function parameterFaults(pack: PolicyPack): Fault[] {
  const faults = duplicates(pack.parameters.map((p) => p.key)).map((key) => ({
    place: `parameter "${key}"`,
    fault: 'stands twice',
  }));
  for (const parameter of pack.parameters) {
    if (parameter.type !== 'choice') continue;
    const values = parameter.choices.map((c) => c.value);
    const place = `parameter "${parameter.key}"`;
    if (!values.includes(parameter.default))
      faults.push({
        place,
        fault: `its default "${parameter.default}" is not one of ${values.join(', ')}`,
      });
    for (const value of duplicates(values))
      faults.push({ place, fault: `its choice "${value}" stands twice` });
  }
  return faults;
}

function rolesFaults(pack: PolicyPack, place: string, bound: string[] | string): Fault[] {
  if (Array.isArray(bound)) return [];
  const parameter = pack.parameters.find((p) => p.key === bound);
  return parameter?.type === 'roles'
    ? []
    : [{ place, fault: `roles: "${bound}" is no parameter of type roles` }];
}

function clauseFaults(pack: PolicyPack): Fault[] {
  const faults: Fault[] = duplicates(pack.clauses.map((c) => c.id)).map((id) => ({
    place: `clause "${id}"`,
    fault: 'stands twice',
  }));
  for (const clause of pack.clauses) {
    const place = `clause "${clause.id}"`;
    faults.push(...rolesFaults(pack, place, clause.roles));
    for (const [key, value] of Object.entries(clause.onlyIf ?? {})) {
      const parameter = pack.parameters.find((p) => p.key === key);
      if (parameter?.type !== 'choice')
        faults.push({ place, fault: `onlyIf: "${key}" is no parameter of type choice` });
      else if (!parameter.choices.some((c) => c.value === value))
        faults.push({ place, fault: `onlyIf: "${value}" is no choice of parameter "${key}"` });
    }
    const texts = [clause.summary, ...(clause.exceptions ?? [])].concat(
      (clause.ask ?? []).flatMap(({ whom, about }) => [whom, about]),
    );
    for (const key of new Set(texts.flatMap(placeholdersIn))) {
      const parameter = pack.parameters.find((p) => p.key === key);
      if (!parameter || parameter.type === 'roles')
        faults.push({ place, fault: `"{${key}}" is no parameter of type text or choice` });
    }
  }
  return faults;
}

function answerFaults(pack: PolicyPack): Fault[] {
  const faults: Fault[] = [];
  const clauseIds = new Set(pack.clauses.map((c) => c.id));
  for (const concern of concernIds) {
    const place = `answer to "${concern}"`;
    const answers = pack.answers[concern];
    if (!answers) {
      faults.push({ place, fault: 'is missing: name clauses, or {"none": "the reason"}' });
      continue;
    }
    if (!Array.isArray(answers)) continue;
    for (const answer of answers) {
      if (!clauseIds.has(answer.clause))
        faults.push({ place, fault: `there is no clause "${answer.clause}"` });
      if (answer.roles !== undefined) faults.push(...rolesFaults(pack, place, answer.roles));
    }
  }
  return faults;
}

/** Reads one pack, or tells what is wrong with it. */
function readPack({ file, data }: PackSource): PolicyPack | Fault[] {
  const parsed = v.safeParse(packSchema, data);
  if (!parsed.success) return parsed.issues.flatMap((issue) => faultsOf(issue));
  const pack = parsed.output;
  const faults = [...parameterFaults(pack), ...clauseFaults(pack), ...answerFaults(pack)];
  if (`${pack.id}.json` !== file)
    faults.unshift({ place: 'id', fault: `"${pack.id}" is not the name of its file` });
  return faults.length ? faults : pack;
}

/** Loads what is sound and lists what is not; a pack with any fault is left out whole. */
export function loadPacks(sources: readonly PackSource[]): LoadedPacks {
  const packs: PolicyPack[] = [];
  const problems: PackProblem[] = [];
  for (const source of sources) {
    const read = readPack(source);
    const faults = Array.isArray(read)
      ? read
      : packs.some((p) => p.id === read.id)
        ? [{ place: 'id', fault: `another file has the id "${read.id}" too` }]
        : [];
    problems.push(...faults.map((fault) => ({ file: source.file, ...fault })));
    if (!Array.isArray(read) && !faults.length) packs.push(read);
  }
  return { packs, problems };
}

/** A problem in one line: `chancery.json: clause "c-4": stands twice`. */
export function packProblemText({ file, place, fault }: PackProblem): string {
  return [file, place, fault].filter(Boolean).join(': ');
}
