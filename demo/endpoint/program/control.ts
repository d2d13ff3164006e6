import { rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Start } from './read-config.js';
import type { Endpoint } from '../endpoint.js';
import { openEndpoint } from '../server/server.js';
import { CommandError } from '../words/command-error.js';
import { DATABASE_COMMANDS, type DatabaseCommandName } from './run-command.js';

/** Of a socket's address, in bytes: what the system allows. */
const ADDRESS_MAX = 100;

/** Behind the output: why it isn't whole. */
const REFUSED = 'x-refused';

const socketIn = (folder: string): string => join(folder, 'control.sock');

/**
 * The embedded database is open in one process at a time, so a command beside a running server asks that one to do its work, by a socket in
 * the data folder, which is closed to all other accounts. Where the database is a server, commands go there themselves.
 * @returns closes it
 */
export async function openControl(endpoint: Endpoint): Promise<() => Promise<void>> {
  const { databaseUrl, dataDir, log } = endpoint.config;
  const path = socketIn(dataDir);
  if (databaseUrl !== null || Buffer.byteLength(path) > ADDRESS_MAX) return async () => undefined;
  const server = createServer((asked, answer) => {
    const work = async (): Promise<void> => {
      const name = decodeURIComponent(asked.url?.slice(1) ?? '') as DatabaseCommandName;
      const args = JSON.parse(await text(asked)) as string[];
      const output = DATABASE_COMMANDS[name](endpoint, args)[Symbol.asyncIterator]();
      // What is refused is refused before the first byte.
      const first = await output.next();
      const rest = tellFault(output, answer);
      if (first.done !== true) answer.write(first.value);
      await pipeline(Readable.from(rest), answer);
    };
    work().catch((error: unknown) => {
      log(`control failed ${(error as Error).name}`);
      if (answer.headersSent) answer.destroy();
      else answer.writeHead(error instanceof CommandError ? 422 : 500).end((error as Error).message);
    });
  });
  // Left by a process that was killed: whoever holds the data folder owns its socket.
  rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** What is refused after the first byte is told behind the last one; without words the line would only break. */
async function* tellFault(
  output: AsyncIterator<Uint8Array>,
  answer: ServerResponse,
): AsyncGenerator<Uint8Array> {
  try {
    yield* { [Symbol.asyncIterator]: () => output };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    answer.addTrailers({ [REFUSED]: encodeURIComponent(error.message) });
  }
}

/**
 * Runs a database command in the process that has the embedded database open, or opens the database here.
 * @throws CommandError where the work is refused; DataFolderInUseError
 */
export async function* runDatabaseCommand(
  { config }: Start,
  name: DatabaseCommandName,
  args: readonly string[] = [],
): AsyncGenerator<Uint8Array> {
  const answer = config.databaseUrl === null ? await ask(socketIn(config.dataDir), name, args) : null;
  if (answer !== null) {
    if (answer.statusCode !== 200) throw new CommandError('refused', await text(answer));
    for await (const part of answer) yield part as Uint8Array;
    // A server that died in the middle has sent less than it said.
    if (!answer.complete) throw new CommandError('unreadable', 'The running server broke off.');
    const refused = answer.trailers[REFUSED];
    if (refused !== undefined) throw new CommandError('refused', decodeURIComponent(refused));
    return;
  }
  const opened = await openEndpoint({ ...config, log: () => undefined });
  try {
    yield* DATABASE_COMMANDS[name](opened.endpoint, args);
  } finally {
    await opened.close();
  }
}

/** @returns null where no server runs on that folder */
function ask(
  path: string,
  name: DatabaseCommandName,
  args: readonly string[],
): Promise<IncomingMessage | null> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { socketPath: path, method: 'POST', path: `/${encodeURIComponent(name)}` },
      resolve,
    );
    asking.once('error', (error: NodeJS.ErrnoException) => {
      if (['ENOENT', 'ECONNREFUSED'].includes(error.code ?? '')) resolve(null);
      else reject(error);
    });
    asking.end(JSON.stringify(args));
  });
}
