/**
 * `npm run bench`: Aduan beside what a webmaster would pick instead. Installs and builds what is missing, then
 * measures: see README.md. Plain Node without dependencies, because it runs before they exist.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '../../demo/setup/ensure-build.mjs';
import { ensureNodeModules } from '../../demo/setup/ensure-node-modules.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

await ensureNodeModules();
await ensureNodeModules('test/bench');
await ensureBuild();

const program = fileURLToPath(new URL('bench.ts', import.meta.url));
const bench = spawn(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal));
bench.on('exit', (code) => process.exit(code ?? 1));
