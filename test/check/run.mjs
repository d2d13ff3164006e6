/**
 * `npm run check`: everything that is judged without a browser. Runs every step, tells all problems, and fails when
 * there is one.
 *
 *   npm run check -- --only sizes,parts     these steps alone
 *   npm run check -- --update               record sizes and public names as they are now
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../../demo/setup/ensure-build.mjs';
import { ensureNodeModules } from '../../demo/setup/ensure-node-modules.mjs';
import { noTotals } from '../runner/totals.mjs';

const MOST_LINES = 60;
/** Half the time on a machine with two cores; type checker and linter take most of it. */
const AT_ONCE = 2;

const { values } = parseArgs({
  options: { only: { type: 'string' }, update: { type: 'boolean', default: false } },
});

await ensureNodeModules();
await ensureNodeModules('test/check');
const { STEPS } = await import('./steps.mjs');
const wanted = values.only?.split(',');
const steps = STEPS.filter(({ name }) => wanted === undefined || wanted.includes(name));
const totals = noTotals();
// Steps that judge the built files would judge old ones when the build fails; the others still tell what they find.
const isBuilt = !steps.some(({ built }) => built) || (await record('build', buildProblems));
const waiting = steps.filter(({ built }) => isBuilt || !built);
await Promise.all(Array.from({ length: AT_ONCE }, work));
tell();

/** Takes the next step until none is left. */
async function work() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const { name, run } = step;
    await record(name, () => run({ update: values.update }));
  }
}

/** Counts one step; true when it found nothing. */
async function record(name, run) {
  const began = performance.now();
  const problems = await Promise.resolve()
    .then(run)
    .catch((error) => [error.stack]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const isGood = problems.length === 0;
  process.stdout.write(`» ${isGood ? 'ok' : 'FAILED'} ${name} (${seconds} s)\n`);
  totals[isGood ? 'passed' : 'failed'] += 1;
  if (!isGood) totals.failures.push({ name, message: problems.join('\n') });
  return isGood;
}

async function buildProblems() {
  await ensureBuild();
  return [];
}

function tell() {
  for (const { name, message } of totals.failures) {
    const lines = message.split('\n');
    const more = lines.length > MOST_LINES ? [`… and ${lines.length - MOST_LINES} lines more`] : [];
    process.stdout.write(
      `\n${name}\n${[...lines.slice(0, MOST_LINES), ...more].map((line) => `  ${line}`).join('\n')}\n`,
    );
  }
  if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
  if (steps.length === 0)
    process.stderr.write(`No such step. There are: ${STEPS.map(({ name }) => name).join(', ')}.\n`);
  process.exitCode = totals.failures.length > 0 || steps.length === 0 ? 1 : 0;
}
