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

/** Bytes of a socket's path that every system allows. */
const ADDRESS_MAX = 100;

/** Trailer that says why the output isn't whole. */
const REFUSED = 'x-refused';

const socketIn = (folder: string): string => join(folder, 'control.sock');

/**
 * `openControl` lets commands beside a running server work in its process, for the embedded database is open in one
 * process at a time. They use a socket in the data folder, which is closed to other accounts. With a database server,
 * commands connect there themselves.
 * @returns a function that closes the socket
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
      // Refusals come before the first byte, while a status can still tell them.
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
  // A killed process leaves its socket behind; the data folder's lock says that it is ours.
  rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** `tellFault` puts a refusal after the first byte into a trailer; otherwise the connection would just break. */
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
 * `runDatabaseCommand` runs in the process that has the embedded database open, or opens the database here.
 * @throws CommandError where the work is refused; DataFolderInUseError
 */
export async function* runDatabaseCommand(
  start: Start,
  name: DatabaseCommandName,
  args: readonly string[] = [],
): AsyncGenerator<Uint8Array> {
  const commands = openCommands(start);
  try {
    yield* commands.run(name, args);
  } finally {
    await commands.close();
  }
}

/** `Commands` runs one command after the other. */
export interface Commands {
  /** @throws as `runDatabaseCommand` */
  run(name: DatabaseCommandName, args: readonly string[]): AsyncGenerator<Uint8Array>;
  close(): Promise<void>;
}

/** `openCommands` opens the database at most once, and only where no running server has it. */
export function openCommands({ config }: Start): Commands {
  let opened: Awaited<ReturnType<typeof openEndpoint>> | null = null;
  return {
    async *run(name, args) {
      const isServed = opened === null && config.databaseUrl === null;
      const answer = isServed ? await ask(socketIn(config.dataDir), name, args) : null;
      if (answer !== null) {
        yield* answered(answer);
        return;
      }
      opened ??= await openEndpoint({ ...config, log: () => undefined });
      yield* DATABASE_COMMANDS[name](opened.endpoint, args);
    },
    close: async () => await opened?.close(),
  };
}

async function* answered(answer: IncomingMessage): AsyncGenerator<Uint8Array> {
  if (answer.statusCode !== 200) throw new CommandError('refused', await text(answer));
  for await (const part of answer) yield part as Uint8Array;
  // A server that died in the middle leaves the answer incomplete.
  if (!answer.complete) throw new CommandError('unreadable', 'The running server broke off.');
  const refused = answer.trailers[REFUSED];
  if (refused !== undefined) throw new CommandError('refused', decodeURIComponent(refused));
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
