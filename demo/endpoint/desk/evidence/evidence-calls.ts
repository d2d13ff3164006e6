import { routes } from '../../../../src/contract/routes.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { csvCell } from '../../feed/syndication/csv.js';
import type { Role } from '../../officers/roles.js';
import type { AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import type { EvidenceRowWire, EvidenceWire } from './wire.js';
import { countEvidence } from './count.js';
import { readPeriod, type Period } from './period.js';

/**
 * `READERS` read the numbers of all offices and places: they are counted from what anybody may download. The role
 * `protection`, which works on reporters' data alone, has no use for them.
 */
const READERS: readonly Role[] = ['verifier', 'office', 'auditor', 'administrator'];

/** Columns of the public export from which anybody reckons the evidence. */
const RECKONED_FROM = [
  'created_at',
  'status_code',
  'disposition_id',
  'answered_at',
  'answer_due_on',
  'working_hours_to_answer',
  'reopened_count',
  'rating',
];

/** `addEvidence` adds what offices did, by month and office, as JSON and as a table. */
export function addEvidence(endpoint: DeskDeps, add: AddCall): void {
  const { config } = endpoint;
  add('GET', 'evidence', READERS, async (context) => {
    const period = readPeriod(context, config);
    const { opens, closes } = config.calendar;
    const results: EvidenceWire = {
      ...period,
      as_of: dayIn(config.timeZone, config.now()),
      ...(await countEvidence(endpoint, period)),
      recompute: {
        url: exportUrl(endpoint, period),
        columns: RECKONED_FROM,
        office_hours: { opens, closes },
      },
    };
    return context.json({ results });
  });
  add('GET', 'evidence.csv', READERS, async (context) => {
    const period = readPeriod(context, config);
    const { data } = await countEvidence(endpoint, period);
    context.header('Content-Type', 'text/csv; charset=utf-8; header=present');
    context.header('Content-Disposition', `attachment; filename="bukti-${period.from}-${period.to}.csv"`);
    context.header('Link', `<${exportUrl(endpoint, period)}>; rel="via"`);
    return context.body(asTable(data));
  });
}

/** `exportUrl` is the public export of the same reports; without `PUBLIC_URL`, at the desk's own origin. */
function exportUrl({ config }: DeskDeps, { from, to }: Period): string {
  const base = config.publicUrl ?? '/sp4n';
  return `${base}/${routes.openData.csv}?${new URLSearchParams({ from, to }).toString()}`;
}

const COLUMNS: Record<string, (row: EvidenceRowWire) => string | number | null> = {
  month: ({ month }) => month,
  office_id: ({ office }) => office?.id ?? null,
  office_name: ({ office }) => office?.name ?? null,
  total: ({ total }) => total,
  answered: ({ answered }) => answered,
  due: ({ due }) => due,
  answered_in_time: ({ answered_in_time }) => answered_in_time,
  on_time_rate: ({ on_time_rate }) => on_time_rate,
  median_working_hours: ({ median_working_hours }) => median_working_hours,
  done: ({ done }) => done,
  reopened: ({ reopened }) => reopened,
  ratings_count: ({ ratings }) => ratings.count,
  ratings_mean: ({ ratings }) => ratings.mean,
};

/** `asTable` writes RFC 4180, behind the mark by which Excel knows UTF-8. */
function asTable(rows: readonly EvidenceRowWire[]): string {
  const line = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;
  const lines = rows.map((row) => line(Object.values(COLUMNS).map((read) => read(row))));
  return `\ufeff${line(Object.keys(COLUMNS))}${lines.join('')}`;
}
