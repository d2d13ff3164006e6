/** The bench itself, below `run.mjs`. */
import { parseArgs } from 'node:util';
import { launch } from '../images/browser-page.js';
import type { Fetched } from './harness/chromium.js';
import { formPart, slowestPart } from './parts/form-part.js';
import { growingPart } from './parts/growing-part.js';
import { growthPart } from './parts/growth-part.js';
import { feedPart, trackerPart } from './parts/lists-part.js';
import type { Bench, Section } from './parts.js';
import { photoPart } from './parts/photo-part.js';
import { queuePart } from './parts/queue-part.js';
import { circumstances, shortRecord, wholeRecord, writeRecord } from './record.js';
import { routesPart } from './parts/routes-part.js';
import { scrollPart } from './parts/scroll-part.js';
import { startSite } from './harness/site.js';
import { besideTable, tableOf, verdictTable } from './tables.js';
import { judge } from './targets.js';
import { typingPart } from './parts/typing-part.js';

const PARTS: Record<string, (bench: Bench) => Promise<Section[]>> = {
  form: formPart,
  slowest: slowestPart,
  tracker: trackerPart,
  feed: feedPart,
  typing: typingPart,
  scroll: scrollPart,
  photo: photoPart,
  routes: routesPart,
  growth: growthPart,
  growing: growingPart,
  queue: queuePart,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    before: { type: 'string' },
    record: { type: 'boolean', default: false },
    waterfall: { type: 'boolean', default: false },
  },
});
const chosen = values.only.split(',');
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
const unknown = chosen.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`No part ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}`);

const site = await startSite(values.before);
const browser = await launch('chromium');
const chromium = await browser.version();
const began = Date.now();
const failed: string[] = [];
const sections: Section[] = [];
try {
  const bench: Bench = {
    site,
    browser,
    rounds,
    isQuick: values.quick,
    isLong: values.long,
    notes: { failed, say: (line) => process.stderr.write(`${line}\n`) },
  };
  for (const name of chosen) {
    for (const section of await PARTS[name]!(bench)) {
      sections.push(section);
      print(section);
    }
  }
} finally {
  await browser.close();
  await site.stop();
}

const verdicts = judge(sections);
if (verdicts.length > 0) console.log(`\n### Targets\n\n${verdictTable(verdicts)}`);
for (const said of failed) console.log(`Failed: ${said}`);
console.log(`\n${Math.round((Date.now() - began) / 6_000) / 10} minutes`);
if (values.record) {
  const told = circumstances(chromium);
  await writeRecord('measured.en.md', wholeRecord(told, sections, verdicts));
  await writeRecord('measured.md', shortRecord(told, sections));
}

function print(section: Section): void {
  const { title, rows, columns, remark, waterfalls } = section;
  console.log(`\n### ${title}\n\n${tableOf(rows, columns)}${besideTable(section)}`);
  if (remark) console.log(`\n${remark}`);
  if (!values.waterfall) return;
  for (const [name, fetched] of waterfalls ?? [])
    console.log(`\n${name}\n${fetched.map(fetchedLine).join('\n')}`);
}

function fetchedLine({ name, start, end, bytes }: Fetched): string {
  return `${Math.round(start)}–${Math.round(end)} ms  ${bytes} B  ${name}`;
}
