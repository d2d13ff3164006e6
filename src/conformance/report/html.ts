/** The report as one page, which loads nothing and needs no script. */
import type { Language } from '../check.js';
import type { ConformanceRun, Result } from '../run.js';
import { VERSION } from '../../version.js';
import { contractSentence } from '../contract-sentences.js';
import {
  escaped,
  byLevel,
  countOf,
  isPassing,
  momentOf,
  type LevelResults,
  earned,
  SENTENCES,
} from './sentences.js';

const STYLE = `
:root { --bad: #b3261e; --good: #1b6b54; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --good: #6fd3b0; } }
* { box-sizing: border-box; }
body { background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; overflow-wrap: anywhere; padding: 1rem min(1rem, 4vw); }
h1 { font-size: min(1.6rem, 6vw + .75rem); line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
p, ul { margin: .5rem 0; }
.verdict { border: .125rem solid; border-inline-start-width: .5rem; font-weight: bold; padding: .5rem .75rem; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.scroll { max-width: 100%; overflow-x: auto; }
table { border-collapse: collapse; font-size: .85rem; overflow-wrap: normal; }
th, td { border-bottom: 1px solid GrayText; padding: .35rem .3rem; text-align: start; vertical-align: top; }
td, thead th + th { padding-inline-start: min(1.5rem, 2vw); text-align: end; }
th:first-child { padding-inline-start: 0; }
th[scope=row] { font-weight: normal; }
ul.checks { list-style: none; padding: 0; }
ul.checks > li { border-inline-start: .25rem solid GrayText; margin: .5rem 0; padding-inline-start: .75rem; }
ul.checks > li.failed { border-color: var(--bad); }
ul.checks > li.passed { border-color: var(--good); }
article { border-inline-start: .25rem solid var(--bad); margin: 1.25rem 0; padding-inline-start: .75rem; }
article ul { padding-inline-start: 1.25rem; }
.state { font-weight: bold; }
textarea { border: 1px solid GrayText; font: .85rem/1.4 monospace; padding: .5rem; width: 100%; }
@media print { article, li { break-inside: avoid; } body { max-width: none; } }
`;

export function writeHtml(run: ConformanceRun, language: Language): string {
  const words = SENTENCES[language];
  const title = `${words.heading}: ${run.url}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(words.heading)}</h1>
<p>${escaped(run.url)}${run.name === '' ? '' : ` (${escaped(run.name)})`}<br>${momentOf(run)}, ${escaped(words.mode(run.write))}</p>
<p class="verdict ${isPassing(run) ? 'good' : 'bad'}">${escaped(words.verdict(isPassing(run)))}</p>
${notes(run, language)}
${table(run, language)}
${toMend(run, language)}
${badge(run, language)}
${byLevel(run)
  .map((level) => section(level, language))
  .join('\n')}
<p>${escaped(words.contractIs)} ${escaped(words.judgedBy(VERSION))}.</p>
</main>
</body>
</html>
`;
}

/** Failures come first, whole: nobody looks for two among two hundred. */
function toMend({ results }: ConformanceRun, language: Language): string {
  const failed = results.map((result) => failure(result, language)).filter(Boolean);
  if (failed.length === 0) return '';
  return `<h2>${escaped(SENTENCES[language].toMend(failed.length))}</h2>\n${failed.join('\n')}`;
}

function failure({ check, outcome }: Result, language: Language): string {
  if (outcome.state !== 'failed') return '';
  const words = SENTENCES[language];
  const found = outcome.findings.map((finding) => `<li>${escaped(finding[language])}</li>`).join('');
  const contract = words.contract(check.where, contractSentence(check.where[0]));
  return [
    `<article id="${check.id}" aria-labelledby="${check.id}-title">`,
    `<h3 id="${check.id}-title">${check.id}: ${escaped(check.title[language])}</h3>`,
    `<p>${escaped(words.found)}:</p><ul>${found}</ul>`,
    `<p><span class="state">${escaped(words.mend)}:</span> ${escaped(check.mend[language])}</p>`,
    `<p>${escaped(contract)}</p>`,
    '</article>',
  ].join('\n');
}

function notes(run: ConformanceRun, language: Language): string {
  const words = SENTENCES[language];
  const lines = [
    `${words.counts(countOf(run.results))}; ${words.requests(run.requests)}.`,
    ...(run.isWhole ? [] : [words.cutShort(run.isSilent)]),
    ...(run.left.length > 0 ? [words.left(run.left)] : []),
  ];
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
}

function table(run: ConformanceRun, language: Language): string {
  const { level, states, levels, heading } = SENTENCES[language];
  const heads = [level, states.passed, states.failed, states.skipped];
  const rows = byLevel(run).map(
    (one) =>
      `<tr><th scope="row"><a href="#${one.level}">${one.level}</a>: ${escaped(levels[one.level])}</th><td>${one.passed}</td><td>${one.failed}</td><td>${one.skipped}</td></tr>`,
  );
  return [
    `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(heading)}"><table>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table></div>`,
  ].join('\n');
}

function badge(run: ConformanceRun, language: Language): string {
  const words = SENTENCES[language];
  const svg = writeBadge(run, language);
  const content =
    svg === null
      ? `<p>${escaped(words.badgeNot)}</p>`
      : `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(words.badge)}">${svg}</div>\n<p>${escaped(words.badgeHow)}</p>\n<textarea readonly rows="8" aria-label="${escaped(words.badgeCode)}">${escaped(svg)}</textarea>`;
  return `<h2>${escaped(words.badge)}</h2>\n${content}`;
}

function section({ level, results, ...count }: LevelResults, language: Language): string {
  const words = SENTENCES[language];
  return [
    `<section aria-labelledby="${level}">`,
    `<h2 id="${level}">${level}: ${escaped(words.levels[level])}</h2>`,
    `<p>${escaped(words.counts(count))}</p>`,
    `<ul class="checks">${results.map((result) => item(result, language)).join('\n')}</ul>`,
    '</section>',
  ].join('\n');
}

function item({ check, outcome }: Result, language: Language): string {
  const words = SENTENCES[language];
  const { state } = outcome;
  const name = state === 'failed' ? `<a href="#${check.id}">${check.id}</a>` : check.id;
  const reason = state === 'skipped' ? `: ${outcome.reason[language]}` : '';
  return [
    `<li class="${state}"><span class="state">${escaped(words.states[state])}</span>`,
    ` ${name} ${escaped(check.title[language])}${escaped(reason)}</li>`,
  ].join('');
}

/** Pixels of a letter of 11 px, on the average of levels’ names; and of a capital. */
const CHARACTER = 6;
const CAPITAL = 7.5;
const PADDING = 8;

/** Null where it isn't earned. */
export function writeBadge(run: ConformanceRun, language: Language): string | null {
  const levels = earned(run);
  if (levels.length === 0) return null;
  const day = run.startedAt.toISOString().slice(0, 10);
  const [left, right] = ['SP4N', [...levels, day].join(' · ')];
  const [first, second] = [left.length * CAPITAL, right.length * CHARACTER].map((length) =>
    Math.ceil(length + 2 * PADDING),
  );
  const width = first! + second!;
  const name = escaped(`${SENTENCES[language].badgeName(levels)} (${day}, aduan ${VERSION})`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="22" viewBox="0 0 ${width} 22" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    `<rect width="${width}" height="22" rx="4" fill="#0b5345"></rect>`,
    `<rect width="${first}" height="22" rx="4" fill="#212529"></rect>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    `<text x="${PADDING}" y="15" textLength="${first! - 2 * PADDING}">${left}</text>`,
    `<text x="${first! + PADDING}" y="15" textLength="${second! - 2 * PADDING}">${escaped(right)}</text>`,
    '</g></svg>',
  ].join('');
}
