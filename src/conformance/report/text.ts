/** The report for a terminal: by level, with what to mend. */
import type { Language } from '../check.js';
import type { ConformanceRun, Result } from '../run.js';
import { VERSION } from '../../version.js';
import { contractSentence } from '../contract-sentences.js';
import { SENTENCES, byLevel, countOf, isPassing, momentOf, type LevelResults } from './sentences.js';

export function writeText(run: ConformanceRun, language: Language): string {
  const words = SENTENCES[language];
  const head = [
    `${words.heading}: ${run.url}${run.name === '' ? '' : ` (${run.name})`}`,
    `${momentOf(run)}, ${words.mode(run.write)}`,
  ];
  const foot = [
    `${words.counts(countOf(run.results))}; ${words.requests(run.requests)}.`,
    ...(run.isWhole ? [] : [words.cutShort(run.isSilent)]),
    ...(run.left.length > 0 ? [words.left(run.left)] : []),
    ...(isPassing(run) ? [] : [words.contractIs]),
    words.verdict(isPassing(run)),
    `${words.judgedBy(VERSION)}.`,
  ];
  return `${[...head, ...byLevel(run).map((level) => levelText(level, language)), '', ...foot].join('\n')}\n`;
}

function levelText({ level, results, ...count }: LevelResults, language: Language): string {
  const words = SENTENCES[language];
  return [
    '',
    `${level}: ${words.levels[level]} – ${words.counts(count)}`,
    ...results.flatMap((result) => failureText(result, language)),
    ...skippedTexts(results, language),
  ].join('\n');
}

function failureText({ check, outcome }: Result, language: Language): string[] {
  if (outcome.state !== 'failed') return [];
  const words = SENTENCES[language];
  return [
    `  ${words.states.failed.toUpperCase()} ${check.id} ${check.title[language]}`,
    ...outcome.findings.map((finding) => `      - ${finding[language]}`),
    `      ${words.mend}: ${check.mend[language]}`,
    `      ${words.contract(check.where, contractSentence(check.where[0]))}`,
  ];
}

/** Reasons for skipping, a line each. */
function skippedTexts(results: readonly Result[], language: Language): string[] {
  const reasons = new Map<string, string[]>();
  for (const { check, outcome } of results)
    if (outcome.state === 'skipped') {
      const reason = outcome.reason[language];
      reasons.set(reason, [...(reasons.get(reason) ?? []), check.id]);
    }
  const { skipped } = SENTENCES[language].states;
  return [...reasons].map(([reason, ids]) => `  ${skipped} ${ids.join(', ')}: ${reason}`);
}
