import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/**
 * `Trace` is work that goes over several programs, as W3C's Trace Context names it
 * (https://www.w3.org/TR/trace-context/). Numbers by chance: nothing in it is about anybody.
 */
export interface Trace {
  /** 32 hexadecimal digits, the same in every program. */
  id: string;
  /** 16 hexadecimal digits: this program's part. */
  span: string;
  /** Whether whoever began it records it. */
  isSampled: boolean;
}

export const TRACE_HEADER = 'traceparent';

/** Version 00 has four parts; later ones may have more behind them. Version ff and ids of zeros are invalid. */
const SENT = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})(?:-.*)?$/;
const LENGTH_00 = 55;

const traces = new AsyncLocalStorage<Trace | null>();

/** @returns null outside a trace */
export const currentTrace = (): Trace | null => traces.getStore() ?? null;

/** `inTrace` runs `work`, whose log lines, statements and calls to other programs bear the trace; null: none. */
export const inTrace = <T>(trace: Trace | null, work: () => T): T => traces.run(trace, work);

/** `beginTrace` is a trace of this program's own, for work that no request waits for. */
export const beginTrace = (): Trace => ({ id: hex(16), span: hex(8), isSampled: true });

/**
 * `joinTrace` takes part in the trace that a request belongs to.
 * @param sent the header's value, if any
 * @param trustsProxy whether our own proxy stands in front; strangers begin no trace here
 * @returns null without a valid header
 */
export function joinTrace(sent: string | undefined, trustsProxy: boolean): Trace | null {
  const [, version, id, flags] = (trustsProxy && SENT.exec(sent ?? '')) || [];
  if (id === undefined || (version === '00' && sent!.length !== LENGTH_00)) return null;
  return { id, span: hex(8), isSampled: (Number.parseInt(flags!, 16) & 1) === 1 };
}

/** `traceparentOf` is the header for the next program. */
export const traceparentOf = ({ id, span, isSampled }: Trace): string =>
  `00-${id}-${span}-0${isSampled ? 1 : 0}`;

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
