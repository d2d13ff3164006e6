/**
 * A reporter for `node --test` that counts tests by itself: Node's own summary counts a file without tests, and a suite
 * without tests, as fine. It writes the totals as JSON to TEST_TOTALS and one `» ` line for a person per file (or per
 * test with TEST_LIVE=tests).
 */
import { writeFileSync } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { inspect } from 'node:util';
import { readStuck } from './preloaded/stuck.mjs';
import { noTotals } from './totals.mjs';

export default async function* nodeReporter(events) {
  const counter = createCounter();
  const live = process.env.TEST_LIVE === 'tests' ? perTest() : perFile();
  for await (const { type, data } of events) {
    if (type === 'test:start') counter.enter(data);
    if (type === 'test:stderr') counter.hear(data);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const outcome = counter.take(type, data);
    yield* live.line(outcome, { ...data, name: counter.titleOf(data) });
  }
  yield* live.end();
  if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(counter.totals));
}

/** Children are reported before their parent, so a parent's number of children is known when it arrives. */
export function createCounter() {
  const totals = noTotals();
  const children = [];
  const names = [];
  /** Where each file said that it was stuck. */
  const stuck = new Map();
  const titleOf = ({ name, nesting }) => [...names.slice(0, nesting), name].join(' › ');
  return {
    totals,
    titleOf,
    hear({ file, message }) {
      const place = readStuck(message);
      if (place !== undefined) stuck.set(file, place);
    },
    /** A test begins; Node tells beginnings in the order it tells ends. */
    enter({ name, nesting }) {
      names.length = nesting;
      names[nesting] = name;
    },
    /** @returns {'passed' | 'failed' | 'skipped' | undefined} undefined: a group, counted through its children */
    take(type, data) {
      const own = children[data.nesting + 1] ?? 0;
      children.length = data.nesting + 1;
      children[data.nesting] = (children[data.nesting] ?? 0) + 1;
      const outcome = outcomeOf(type, data, own);
      if (outcome === undefined) return undefined;
      totals[outcome] += 1;
      if (outcome === 'failed') {
        const { file, message } = failureOf(type, data);
        totals.failures.push({ file, message: stuck.get(data.file) ?? message, name: titleOf(data) });
      }
      return outcome;
    },
  };
}

function outcomeOf(type, data, children) {
  if (type === 'test:fail' && !isTodo(data)) {
    // A group that fails only because something inside failed has been counted there.
    return failureTypeOf(data) === 'subtestsFailed' ? undefined : 'failed';
  }
  if (isTodo(data) || isSkipped(data)) return 'skipped';
  if (isFile(data)) return 'failed';
  if (data.details?.type === 'suite') return children === 0 ? 'failed' : undefined;
  return 'passed';
}

const isTodo = (data) => data.todo !== undefined && data.todo !== false;
const isSkipped = (data) => data.skip !== undefined && data.skip !== false;
const failureTypeOf = (data) => data.details?.error?.failureType;

/** Node reports a file as a test of its own when no test inside was reported: it was empty, or it crashed. */
function isFile(data) {
  return data.nesting === 0 && (isAbsolute(data.name) || data.file === resolve(data.name));
}

function failureOf(type, data) {
  const empty = type === 'test:pass';
  return {
    file: data.file,
    message: empty ? 'no test inside ran' : messageOf(data.details?.error),
  };
}

function messageOf(error) {
  const cause = error?.cause ?? error;
  return typeof cause === 'string' ? cause : inspect(cause);
}

function perTest() {
  return {
    *line(outcome, data) {
      if (outcome === undefined) return;
      const seconds = ((data.details?.duration_ms ?? 0) / 1000).toFixed(1);
      yield `» ${outcome === 'passed' ? 'ok' : outcome} ${data.name} (${seconds} s)\n`;
    },
    *end() {},
  };
}

function perFile() {
  let file;
  let counts = { passed: 0, failed: 0, skipped: 0 };
  const flush = () => {
    const parts = Object.entries(counts).filter(([, count]) => count > 0);
    counts = { passed: 0, failed: 0, skipped: 0 };
    return parts.length === 0
      ? ''
      : `» ${basename(file)}: ${parts.map(([word, count]) => `${count} ${word}`).join(', ')}\n`;
  };
  return {
    *line(outcome, data) {
      if (data.file !== file) yield flush();
      file = data.file ?? '';
      if (outcome !== undefined) counts[outcome] += 1;
    },
    *end() {
      yield flush();
    },
  };
}
