/**
 * `node test/check/release/release.mjs v1.2.3`: refuses a tag that does not fit what is to be released. Prints one line
 * a problem.
 */
import { readFileSync } from 'node:fs';
import { checkRelease } from './release-rules.mjs';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { version, repository } = JSON.parse(read('package.json'));
const problems = checkRelease(
  process.argv[2] ?? '',
  version,
  read('.github/CHANGELOG.md'),
  repository?.url ?? process.env.REPOSITORY_URL,
);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
