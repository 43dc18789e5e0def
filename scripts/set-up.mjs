/** Makes a bare clone ready to run: the right Node, and the packages of package-lock.json. Plain Node, for nothing else is there yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
function packagesOf(path) {
  const file = join(repository, path);
  if (!existsSync(file)) return undefined;
  /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return lock.packages;
}

/** Whether every package stands there in the version that the lock file names. */
function installed() {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  if (!wanted) throw new Error('package-lock.json is missing: is this a whole clone?');
  if (!there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      // Optional ones are for other machines; the path of the project itself is empty.
      path === '' || optional || there[path]?.version === version,
  );
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  console.error(
    `Chalkline needs Node 20.19 or 22.12 or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

function installPackages() {
  console.log('Installing packages (npm ci) …');
  // npm names itself in the environment of its scripts; on Windows it cannot be started by name.
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(program, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: repository,
    stdio: 'inherit',
  });
  if (status === 0) return;
  console.error('npm ci failed: see above. Is the package registry within reach?');
  process.exit(1);
}

/**
 * Sets up what is missing, then runs a script of this folder and ends as it ends.
 * @param {string} script
 */
export function setUpAndRun(script) {
  checkNode();
  if (!installed()) installPackages();
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(repository, 'scripts', script), ...process.argv.slice(2)],
    { cwd: repository, stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}
