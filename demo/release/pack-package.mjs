import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../setup/repository.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { publishedManifest } from './published-manifest.mjs';

/**
 * `packPackage` packs the package as it is published: `npm pack`'s choice of files, with the published manifest.
 *
 * @param {string} folder where the tarball goes
 * @returns {Promise<string>} its path
 */
export async function packPackage(folder) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const staged = mkdtempSync(join(tmpdir(), 'aduan-package-'));
  try {
    for (const path of packedFiles()) cpSync(join(ROOT, path), join(staged, path));
    const repository = process.env.REPOSITORY_URL || undefined;
    const published = publishedManifest(manifest, repository);
    const readme = join(staged, 'README.md');
    // npm completes them by the repository's address; without one they would lead nowhere.
    if (repository === undefined) writeFileSync(readme, withoutRelativeLinks(readFileSync(readme, 'utf8')));
    writeFileSync(join(staged, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
    const quietly = ['--silent', '--ignore-scripts', '--pack-destination', folder];
    await runCommand('npm', ['pack', staged, ...quietly], { quiet: true });
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  return join(folder, `${manifest.name}-${manifest.version}.tgz`);
}

/** `withoutRelativeLinks` leaves the words of links into the repository, and no pictures that lie there. */
const withoutRelativeLinks = (markdown) =>
  markdown
    .replaceAll(/!\[[^\]]*\]\((?!https?:)[^)]*\)\n*/g, '')
    .replaceAll(/\[([^\]]+)\]\((?!https?:|#)[^)]*\)/g, '$1');

function packedFiles() {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 16 * 2 ** 20,
    // On Windows `npm` is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return JSON.parse(listed)[0].files.map(({ path }) => path);
}
