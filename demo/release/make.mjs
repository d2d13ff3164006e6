/**
 * `npm run release`: all downloads, in `dist/downloads`, with checksums. REPOSITORY_URL is written into the package
 * where `package.json` names no repository.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../setup/ensure-build.mjs';
import { ensureNodeModules } from '../setup/ensure-node-modules.mjs';
import { ROOT } from '../setup/repository.mjs';
import { downloads } from './downloads.mjs';
import { packPackage } from './pack-package.mjs';

/** A fixed time makes equal files equal zips: whoever rebuilds a release gets its checksums. */
const WRITTEN_AT = new Date(2026, 0, 1);
const FOLDER = join(ROOT, 'dist/downloads');

await ensureNodeModules();
await ensureBuild();
// Imported late: packages may not be installed before.
const { zipSync } = await import('fflate');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, files] of Object.entries(downloads()))
  writeFileSync(
    join(FOLDER, `aduan-${name}-${version}.zip`),
    zipSync(files, { level: 9, mtime: WRITTEN_AT }),
  );
await packPackage(FOLDER);
for (const name of readdirSync(FOLDER)) copyFileSync(join(FOLDER, name), join(FOLDER, lastingName(name)));
const sums = readdirSync(FOLDER).map((name) => {
  const content = readFileSync(join(FOLDER, name));
  process.stdout.write(`${name}  ${(content.length / 1024).toFixed(0)} KiB\n`);
  return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
});
writeFileSync(join(FOLDER, 'SHA256SUMS'), sums.join(''));

/** `lastingName`: `aduan-site-1.2.3.zip` → `aduan-site.zip`, so that a link to the newest release's file lasts. */
function lastingName(name) {
  return name.replace(`-${version}.`, '.');
}
