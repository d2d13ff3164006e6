import { destination, pino, stdTimeFunctions, type DestinationStream } from 'pino';
import { currentRequestId } from './request-id.js';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What stands beside the words of a line. Words of the endpoint's own, and numbers: nothing that anybody wrote, no key, code or path. */
export interface LogFields {
  /** Default: `warn`, because most of what is worth a line went wrong. */
  level?: LogLevel;
  [name: string]: string | number | boolean | readonly string[] | undefined;
}

/** Writes a line. @param said a few fixed words, by which lines of a kind are found again */
export type Log = (said: string, fields?: LogFields) => void;

/**
 * Lines of JSON, one each, on the standard output: `time`, `level`, `msg`, the id of the request that they belong to, and their own fields.
 * @param level nothing below it is written
 * @param to for tests
 */
export function createLog(level: LogLevel, to: DestinationStream = standardOutput()): Log {
  const logger = pino(
    {
      level,
      // Which of several processes: the machine's name is known to whoever collects the lines.
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const id = currentRequestId();
        return id === null ? {} : { request_id: id };
      },
    },
    to,
  );
  return (said, { level: own = 'warn', ...fields } = {}) => logger[own](fields, said);
}

/** Written before the next line of the program runs, so that a process that ends has said everything. */
const standardOutput = (): DestinationStream => destination({ dest: 1, sync: true });
