/**
 * `node import-all.mjs FILES…`: imports each in this process, which has no DOM, and prints one line for each that
 * throws, at once or soon after.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

let current;
const tell = (error) =>
  process.stdout.write(`${current}: ${error?.stack?.split('\n')[0] ?? String(error)}\n`);
process.on('unhandledRejection', tell);
process.on('uncaughtException', tell);

for (const file of process.argv.slice(2)) {
  current = file;
  await import(pathToFileURL(resolve(file)).href).catch(tell);
  // A promise that a module makes for itself fails after its import has ended.
  await new Promise((done) => setImmediate(done));
}
process.exit(0);
