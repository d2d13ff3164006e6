import { destination, pino, stdTimeFunctions, type DestinationStream } from 'pino';
import { currentRequestId } from './request-id.js';
import { currentTrace } from './trace.js';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** `LogFields` are a line's fields: our own words and numbers, never users' texts, keys, codes or paths. */
export interface LogFields {
  /** Default: `warn`, for most lines tell of something that went wrong. */
  level?: LogLevel;
  [name: string]: string | number | boolean | readonly string[] | undefined;
}

/** `Log` writes a line. @param said a few fixed words, to find lines of one kind by */
export type Log = (said: string, fields?: LogFields) => void;

/**
 * `createLog` writes JSON lines to the standard output: `time`, `level`, `msg`, the ids of request and trace, and their
 * own fields.
 * @param level lower levels are not written
 * @param to for tests; the standard output by default
 */
export function createLog(level: LogLevel, to: DestinationStream = standardOutput()): Log {
  const logger = pino(
    {
      level,
      // Tells several processes apart; whoever collects the lines knows the machine.
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const id = currentRequestId();
        const trace = currentTrace();
        return { ...(id !== null && { request_id: id }), ...(trace !== null && { trace_id: trace.id }) };
      },
    },
    to,
  );
  return (said, { level: own = 'warn', ...fields } = {}) => logger[own](fields, said);
}

/** Written synchronously: a process that ends has written every line. */
const standardOutput = (): DestinationStream => destination({ dest: 1, sync: true });
