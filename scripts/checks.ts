/** Every check, one after the other: types, lint, builds, tests; the last line counts them all. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser, howToGet } from './browsers.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  /** The tool's file under node_modules, and its arguments. */
  command: string[];
  /** A vitest project, counted test by test. */
  project?: string;
}

const tsc = 'typescript/bin/tsc';
const vite = 'vite/bin/vite.js';
const vitest = 'vitest/vitest.mjs';

const tests = (project: string): Step => ({
  name: `tests: ${project}`,
  command: [vitest, 'run', '--project', project],
  project,
});

const steps: Step[] = [
  { name: 'types of the analyzer', command: [tsc, '--project', 'src'] },
  { name: 'types of the extension', command: [tsc] },
  { name: 'types of tests and scripts', command: [tsc, '--project', 'tsconfig.node.json'] },
  { name: 'lint and format', command: ['@biomejs/biome/bin/biome', 'ci'] },
  tests('unit'),
  { name: 'build for Chrome and Edge', command: [vite, 'build', '--logLevel', 'warn'] },
  {
    name: 'build for Firefox',
    command: [vite, 'build', '--mode', 'firefox', '--logLevel', 'warn'],
  },
  {
    name: 'build of the test pages',
    command: [vite, 'build', '--config', 'test/pages/vite.config.ts', '--logLevel', 'warn'],
  },
  tests('built'),
  tests('browser'),
];

const scratch = mkdtempSync(join(tmpdir(), 'chalkline-checks-'));

function run(command: string[]): boolean {
  const [tool = '', ...args] = command;
  const program = [join('node_modules', tool), ...args];
  return spawnSync(process.execPath, program, { stdio: 'inherit' }).status === 0;
}

function runTests(step: Step & { project: string }): Count {
  const file = join(scratch, `${step.project}.json`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const good = run([...step.command, ...report]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>;
  return {
    passed: numPassedTests,
    // A file that cannot be loaded fails without a failed test.
    failed: good ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests,
  };
}

function runStep(step: Step): Count {
  const { project } = step;
  if (project) return runTests({ ...step, project });
  const passed = run(step.command);
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

for (const kind of ['chrome', 'firefox'] as const) {
  const browser = getBrowser(kind);
  console.log(browser ? `${browser.name}: ${browser.path}` : howToGet(kind));
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const count = runStep(step);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(4);
  const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
  summary.push(
    `${count.failed ? 'failed' : 'ok    '} ${seconds} s  ${step.name}: ${count.passed} passed, ${count.failed} failed${skipped}`,
  );
}
rmSync(scratch, { recursive: true });

console.log(`\n${summary.join('\n')}\n`);
if (total.skipped) console.log(`${total.skipped} skipped: see above for what is missing.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
