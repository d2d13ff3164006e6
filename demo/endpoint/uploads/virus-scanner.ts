import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Log } from '../log/log.js';
import { ApiError } from '../words/errors.js';
import { FileRefusal } from './cleaning/file-refusal.js';

/** `VirusScanner` scans a file before any of it is kept. */
export interface VirusScanner {
  /** @throws FileRefusal `infected`; ApiError 503 where the scanner doesn't answer: no file passes unscanned */
  scan(path: string): Promise<void>;
}

const CHUNK_BYTES = 65_536;
const SILENCE_MS = 30_000;
const RETRY_AFTER = 60;

/** `noScanner` is for endpoints without a scanner. */
export const noScanner: VirusScanner = { scan: async () => undefined };

/**
 * ClamAV's daemon by its unix socket. Its protocol is one command and one line (clamd(8), INSTREAM); the packages for
 * it also scan folders, start programs and fall back to a command line, and here nothing may fall back.
 * @param log gets a line when the daemon is away, without the reason's words
 */
export function clamav(socketPath: string, log: Log): VirusScanner {
  return {
    async scan(path) {
      const verdict = await ask(socketPath, path).catch((error: unknown) => {
        log(`virus scanner away ${(error as NodeJS.ErrnoException).code ?? (error as Error).name}`);
        return null;
      });
      if (verdict === 'stream: OK') return;
      if (verdict !== null && /^stream: .+ FOUND$/.test(verdict)) throw new FileRefusal('infected');
      if (verdict !== null) log('virus scanner gave no verdict');
      throw new ApiError('unavailable', { retryAfter: RETRY_AFTER });
    },
  };
}

/** Sends the file in chunks, each behind its length, and an empty one as the end. */
async function ask(socketPath: string, path: string): Promise<string> {
  const socket = connect(socketPath);
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('silent')));
  const answer = readAll(socket);
  // Awaited below; until then an early failure must not be an unhandled rejection.
  answer.catch(() => undefined);
  try {
    await once(socket, 'connect');
    socket.write('zINSTREAM\0');
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE((chunk as Buffer).length);
      socket.write(length);
      // A daemon that found something, or had enough, closes early: its answer is what counts.
      if (socket.destroyed || (!socket.write(chunk as Buffer) && !(await drained(socket)))) break;
    }
    if (!socket.destroyed) socket.write(Buffer.alloc(4));
    return (await answer).replace(/\0.*$/s, '').trim();
  } finally {
    socket.destroy();
  }
}

async function drained(socket: Socket): Promise<boolean> {
  const ending = new AbortController();
  const { signal } = ending;
  try {
    const gone = Promise.race([once(socket, 'close', { signal }), once(socket, 'end', { signal })]);
    return await Promise.race([once(socket, 'drain', { signal }).then(() => true), gone.then(() => false)]);
  } finally {
    ending.abort();
  }
}

async function readAll(socket: Socket): Promise<string> {
  let text = '';
  for await (const part of socket) {
    text += (part as Buffer).toString('latin1');
    if (text.includes('\0') || text.length > 4096) break;
  }
  return text;
}
