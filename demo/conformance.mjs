/**
 * `npm run conformance -- URL`: on a fresh machine it installs what is missing, then runs the judge from its sources.
 * It needs nothing but Node, because it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureNodeModules } from './setup/ensure-node-modules.mjs';

await ensureNodeModules();

const program = fileURLToPath(new URL('../src/conformance/cli.ts', import.meta.url));
const judge = spawn(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// A terminal tells the judge itself; told twice, it would end before it has withdrawn what it wrote.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => judge.kill('SIGTERM'));
judge.on('exit', (code) => process.exit(code ?? 2));
