/** JUnit's XML, as build servers read it: a suite a level, a case a check. */
import type { Language } from '../check.js';
import type { ConformanceRun, Result } from '../run.js';
import { contractSentence } from '../contract-sentences.js';
import { escaped, byLevel, countOf, type Count, type LevelResults, SENTENCES } from './sentences.js';

export function writeJunit(run: ConformanceRun, language: Language): string {
  const suites = byLevel(run).map((level) => suite(run, level, language));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="aduan-conformance" ${inAll(countOf(run.results))}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

/** Jenkins' schema knows `skipped` of a suite, and not of all suites. */
const inAll = ({ passed, failed, skipped }: Count): string =>
  `tests="${passed + failed + skipped}" failures="${failed}" errors="0"`;
const numbers = (count: Count): string => `${inAll(count)} skipped="${count.skipped}"`;

function suite(run: ConformanceRun, { level, results, ...count }: LevelResults, language: Language): string {
  const when = run.startedAt.toISOString().slice(0, 19);
  const host = escaped(new URL(run.url).host);
  return [
    `  <testsuite name="${level}" ${numbers(count)} timestamp="${when}" hostname="${host}">`,
    ...results.map((result) => testCase(result, language)),
    '  </testsuite>',
  ].join('\n');
}

function testCase({ check, outcome }: Result, language: Language): string {
  const name = escaped(`${check.id} ${check.title[language]}`);
  const open = `    <testcase classname="aduan.${check.level}" name="${name}"`;
  if (outcome.state === 'passed') return `${open}/>`;
  if (outcome.state === 'skipped')
    return `${open}><skipped message="${escaped(outcome.reason[language])}"/></testcase>`;
  const words = SENTENCES[language];
  const found = outcome.findings.map((finding) => finding[language]);
  const text = [
    ...found,
    `${words.mend}: ${check.mend[language]}`,
    words.contract(check.where, contractSentence(check.where[0])),
  ].join('\n');
  const message = escaped(found[0] ?? '');
  return `${open}><failure type="${check.id}" message="${message}">${escaped(text)}</failure></testcase>`;
}
