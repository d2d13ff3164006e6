/**
 * A process of `node --test` in which no test has begun or ended for TEST_STUCK_SECONDS is ended, and its last test
 * named: Node would wait until the whole suite is stopped, and not say for which test. So is one with an error that
 * nobody caught, as by `untracked.mjs` Node can't tell whose it is. `run-suite.mjs` preloads this in all processes of
 * a suite; the one that only starts the others is left alone.
 */
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { afterEach, beforeEach } from 'node:test';

const STUCK = 'Stuck: ';
const LOOK_EVERY_MS = 1_000;

if (process.env.NODE_TEST_CONTEXT !== undefined && process.env.TEST_STUCK_SECONDS) {
  const longest = Number(process.env.TEST_STUCK_SECONDS);
  let last = { name: 'before the first test', since: process.uptime() };
  const { setTimeout: ownTimeout } = globalThis;
  const note = (place) => (test) => (last = { name: `${place} "${test.name}"`, since: process.uptime() });
  beforeEach(note('in'));
  // Clocks that a test left replaced would stop the next tests of its process, which wait for a timer.
  beforeEach(() =>
    assert.equal(globalThis.setTimeout, ownTimeout, 'an earlier test left setTimeout replaced'),
  );
  afterEach(note('after'));
  // Tests replace timers and clocks, but not this one; and no process stays for its sake.
  setInterval(() => {
    const seconds = Math.round(process.uptime() - last.since);
    if (seconds < longest) return;
    endSaying(`${last.name} for ${seconds} s, waiting for ${waitingFor()}`);
  }, LOOK_EVERY_MS).unref();
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error) => {
      process.stderr.write(`${inspect(error)}\n`);
      endSaying(`${last.name} by an error that nobody caught: ${error?.message ?? error}`);
    });
}

/** On one line, as `readStuck` reads it. */
function endSaying(text) {
  process.stderr.write(`${STUCK}${text.replaceAll('\n', ' ')}\n`, () => process.exit(1));
}

/** What keeps the process, such as "3 TCPSocketWrap, 1 Timeout". */
function waitingFor() {
  const counts = new Map();
  for (const name of process.getActiveResourcesInfo()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing';
}

/** @param {string} line of a process's standard error @returns {string | undefined} where it was stuck */
export function readStuck(line) {
  return line.startsWith(STUCK) ? line.trim() : undefined;
}
