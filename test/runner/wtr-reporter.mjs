import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { noTotals } from './totals.mjs';

/**
 * A reporter for @web/test-runner that counts each test once per browser and writes the totals as JSON. A session (one
 * file in one browser) that failed without a failed test, or in which no test ran, counts as one failed test.
 *
 * @param {{ path: string | undefined }} options where the JSON goes; nowhere when undefined
 */
export function totalsReporter({ path }) {
  let sessions;
  return {
    start(args) {
      sessions = args.sessions;
    },
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      if (!path) return;
      const counts = sessionsForTestFile.map((session) => {
        const { passed, failed } = countSession(session);
        return `${session.browser.name} ${passed}${failed > 0 ? `, ${failed} failed` : ''}`;
      });
      process.stdout.write(`» ${basename(testFile)}: ${counts.join('; ')}\n`);
    },
    stop() {
      if (!path) return;
      const totals = noTotals();
      for (const session of sessions?.all() ?? []) addSession(totals, session);
      writeFileSync(path, JSON.stringify(totals));
    },
  };
}

/** @returns {import('./totals.mjs').Totals} of one file in one browser */
export function countSession(session) {
  const totals = noTotals();
  addSession(totals, session);
  return totals;
}

function addSession(totals, session) {
  const own = noTotals();
  const place = `${basename(session.testFile ?? '')} in ${session.browser.name}`;
  if (session.testResults) addSuite(own, session.testResults, place, []);
  const message = ownProblem(session, own);
  if (message !== undefined) {
    own.failed += 1;
    own.failures.push({ name: '(the file itself)', file: place, message });
  }
  for (const key of ['passed', 'failed', 'skipped']) totals[key] += own[key];
  totals.failures.push(...own.failures);
}

function ownProblem(session, counted) {
  const errors = (session.errors ?? []).map((error) => error.stack ?? error.message);
  if (errors.length > 0) return errors.join('\n');
  if (counted.passed + counted.failed === 0) return 'no test ran';
  return session.passed === false && counted.failed === 0 ? 'failed though no test failed' : undefined;
}

function addSuite(totals, suite, place, names) {
  for (const test of suite.tests) {
    const outcome = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
    totals[outcome] += 1;
    if (outcome === 'failed') {
      const name = [...names, test.name].join(' › ');
      totals.failures.push({ name, file: place, message: messageOf(test.error) });
    }
  }
  for (const inner of suite.suites) addSuite(totals, inner, place, [...names, inner.name]);
}

function messageOf(error) {
  if (error === undefined) return 'failed without a message';
  const sides = error.expected === undefined ? '' : `\nexpected ${error.expected}\nactual   ${error.actual}`;
  return `${error.message}${sides}\n${error.stack ?? ''}`;
}
