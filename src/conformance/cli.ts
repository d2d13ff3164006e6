/** `aduan-conformance` and `npm run conformance`. Imported, it does nothing. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from './program.js';

const [, started, ...args] = process.argv;
const isStarted = started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);

if (isStarted) {
  const ending = new AbortController();
  // What was written is withdrawn first; a second signal ends at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  const terminal = {
    out: (text: string) => void process.stdout.write(text),
    error: (text: string) => void process.stderr.write(text),
  };
  process.exitCode = await runProgram(args, terminal, { signal: ending.signal }).catch((error: Error) => {
    terminal.error(`${error.stack}\n`);
    return 2;
  });
}
