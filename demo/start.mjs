/**
 * `npm start`: on a fresh machine it installs and builds what is missing, then serves the demo and the endpoint. It
 * needs nothing but Node, because it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { ensureBuild } from './setup/ensure-build.mjs';
import { ensureNodeModules } from './setup/ensure-node-modules.mjs';

await ensureNodeModules();
await ensureBuild();

const server = spawn(process.execPath, ['--import', 'tsx', 'demo/server.ts'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
