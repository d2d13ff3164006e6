/** The report as one page, which loads nothing and needs no script. */
import type { Language } from '../check.js';
import type { ConformanceRun, Result } from '../run.js';
import { writeBadge } from './badge.js';
import { escaped } from './markup.js';
import { SENTENCES } from './sentences.js';
import { byLevel, countOf, isPassing, type LevelResults } from './summary.js';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid GrayText; padding: .25rem .75rem; text-align: start; }
td { text-align: end; }
ul.checks { list-style: none; padding: 0; }
ul.checks > li { border-inline-start: .25rem solid GrayText; margin: .5rem 0; padding-inline-start: .75rem; }
ul.checks > li.failed { border-color: #c0392b; }
ul.checks > li.passed { border-color: #2e8b6f; }
ul.checks p, ul.checks ul { margin: 0; }
.state { font-weight: bold; }
textarea { box-sizing: border-box; font: .8rem monospace; width: 100%; }
.scroll { overflow-x: auto; }
@media print { li { break-inside: avoid; } body { max-width: none; } }
`;

export function writeHtml(run: ConformanceRun, language: Language): string {
  const words = SENTENCES[language];
  const title = `${words.heading}: ${run.url}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(words.heading)}</h1>
<p>${escaped(run.url)}${run.name === '' ? '' : ` (${escaped(run.name)})`}<br>${run.startedAt.toISOString()}, ${escaped(words.mode(run.write))}</p>
<p class="state">${escaped(words.verdict(isPassing(run)))}</p>
${notes(run, language)}
${table(run, language)}
${badge(run, language)}
${byLevel(run)
  .map((level) => section(level, language))
  .join('\n')}
<p>${escaped(words.contractIs)}</p>
</main>
</body>
</html>
`;
}

function notes(run: ConformanceRun, language: Language): string {
  const words = SENTENCES[language];
  const lines = [
    `${words.counts(countOf(run.results))}; ${words.requests(run.requests)}.`,
    ...(run.isWhole ? [] : [words.cutShort]),
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
      : `<p>${svg}</p>\n<p>${escaped(words.badgeHow)}</p>\n<textarea readonly rows="6" aria-label="${escaped(words.badgeCode)}">${escaped(svg)}</textarea>`;
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
  const head = `<p><span class="state">${escaped(words.states[state])}</span> ${check.id}: ${escaped(check.title[language])}</p>`;
  if (state === 'passed') return `<li class="passed">${head}</li>`;
  if (state === 'skipped') return `<li>${head}<p>${escaped(outcome.reason[language])}</p></li>`;
  const found = outcome.findings.map((finding) => `<li>${escaped(finding[language])}</li>`).join('');
  return [
    `<li class="failed">${head}<p>${escaped(words.found)}:</p><ul>${found}</ul>`,
    `<p>${escaped(words.mend)}: ${escaped(check.mend[language])}</p><p>${escaped(words.contract(check.where))}</p></li>`,
  ].join('\n');
}
