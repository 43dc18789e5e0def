/** The analyzer on the command line: `npm run -s check -- [options] [FILE|-|--text "…"]`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AnalyseOptions, analyse } from './analyse.ts';
import { type Role, roles } from './draft.ts';
import { packProblems, packs } from './policies/packs.ts';
import { printReport } from './print-report.ts';
import { readDraft } from './read-draft.ts';
import { type Strictness, strictnesses } from './report.ts';

const usage = `usage: npm run -s check -- [--policy ID|none] [--strictness LEVEL] [--role ROLE]
                          [--set KEY=VALUE]... [--json] [FILE|-|--text "..."]`;

class UsageError extends Error {}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new UsageError(`--${option}: "${value}" is not one of ${allowed.join(', ')}`);
  return found;
}

function readOptions(values: {
  policy: string;
  strictness: string;
  role: string;
  set: string[];
}): AnalyseOptions {
  const ids = [...packs.map((pack) => pack.id), 'none'];
  const policy = oneOf('policy', values.policy, ids);
  const pack = packs.find((p) => p.id === policy) ?? null;
  return {
    pack,
    role: oneOf<Role>('role', values.role, roles),
    strictness: oneOf<Strictness>('strictness', values.strictness, strictnesses),
    parameters: Object.fromEntries(values.set.map((pair) => readParameter(pair, pack))),
  };
}

function readParameter(pair: string, pack: AnalyseOptions['pack']): [string, string | string[]] {
  const at = pair.indexOf('=');
  if (at < 1) throw new UsageError(`--set: "${pair}" is not KEY=VALUE`);
  const key = pair.slice(0, at);
  const value = pair.slice(at + 1);
  const parameter = pack?.parameters.find((p) => p.key === key);
  if (!parameter) {
    const keys = pack?.parameters.map((p) => p.key).join(', ');
    throw new UsageError(
      `--set: ${pack ? `${pack.id} has no parameter "${key}"; it has ${keys || 'none'}` : 'needs a --policy'}`,
    );
  }
  if (parameter.type === 'choice')
    oneOf(
      `set ${key}`,
      value,
      parameter.choices.map((choice) => choice.value),
    );
  if (parameter.type !== 'roles') return [key, value];
  return [
    key,
    value
      .split(',')
      .filter(Boolean)
      .map((role) => oneOf(`set ${key}`, role.trim(), roles)),
  ];
}

/** The report of one line, or what is wrong with it. */
function checkLine(
  line: string,
  number: number,
  options: AnalyseOptions,
): { text: string; failed: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { text: JSON.stringify({ id: null, line: number, error: 'is not JSON' }), failed: true };
  }
  const read = readDraft(value);
  if ('error' in read)
    return { text: JSON.stringify({ id: read.id, line: number, error: read.error }), failed: true };
  const report = analyse(read.draft, options);
  return { text: JSON.stringify(forContract(report)), failed: false };
}

/** The fields of the contract, in its order; ways out are for the panel. */
function forContract(report: ReturnType<typeof analyse>): unknown {
  return {
    ...report,
    findings: report.findings.map(
      ({ concern, confidence, level, spans, attachment, reason, facts, clauses }) => ({
        concern,
        confidence,
        level,
        spans,
        attachment,
        reason,
        facts,
        clauses,
      }),
    ),
  };
}

function checkFile(file: string, options: AnalyseOptions): number {
  let source: string;
  try {
    source = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file === '-' ? 'standard input' : file}: ${(error as Error).message}`);
  }
  let failed = false;
  const out: string[] = [];
  for (const [at, line] of source
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const checked = checkLine(line, at + 1, options);
    failed ||= checked.failed;
    out.push(`${checked.text}\n`);
  }
  process.stdout.write(out.join(''));
  return failed ? 1 : 0;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      policy: { type: 'string', default: 'none' },
      strictness: { type: 'string', default: 'standard' },
      role: { type: 'string', default: 'employee' },
      set: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      text: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  for (const problem of packProblems) console.error(problem);
  const options = readOptions(values);
  if (values.text === undefined) {
    const [file = '-', ...more] = positionals;
    if (more.length) throw new UsageError('one file at a time');
    return checkFile(file, options);
  }
  if (positionals.length) throw new UsageError('--text or a file, not both');
  const read = readDraft({ text: values.text });
  if ('error' in read) throw new UsageError(`--text: ${read.error}`);
  const report = analyse(read.draft, options);
  console.log(
    values.json ? JSON.stringify(forContract(report)) : printReport(read.draft, report, options),
  );
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  const wrongOption =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!wrongOption) throw error;
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
