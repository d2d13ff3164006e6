import { dayIn } from '../../../../src/contract/working-days.js';
import { WISH_LIMITS } from '../../../../src/contract/reporting/wish.js';
import { mediaType, readBytes, wrongType } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';
import { ApiError, invalid, type FieldProblems } from '../../words/errors.js';
import { languageOf, say } from '../../words/messages.js';
import { isPlanYear, type RowFault } from '../../wishes/read-row.js';
import { readWishTable, type WishesTable } from '../../wishes/read-table.js';
import { judgeRows, takeRows, type Judged } from '../../wishes/take.js';
import { wishTable } from '../../wishes/write-table.js';
import { ofWholeAgency, type AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import type { WishesReportWire } from './wire.js';

/** `PLANNERS` carry aspirations to the plan and back, for the whole agency. */
const PLANNERS = ofWholeAgency('verifier', 'administrator');

/** Bytes of a table: 50,000 rows of ours, with a reason of 150 letters each. */
const BYTES_MAX = 16 * 1_048_576;

/** Faults that are told: whoever has so many mends the table as a whole. */
const FAULTS_MAX = 200;

/** `addWishes` adds the table of a year's aspirations, and the same table come back from the planners. */
export function addWishes(endpoint: DeskDeps, add: AddCall): void {
  const { config } = endpoint;
  add('GET', 'wishes.csv', PLANNERS, async (context) => {
    const year = readYear(context) ?? Number(dayIn(config.timeZone, config.now()).slice(0, 4));
    const table = await wishTable(endpoint, year);
    context.header('Content-Type', 'text/csv; charset=utf-8; header=present');
    context.header('Content-Disposition', `attachment; filename="usulan-${year}.csv"`);
    return context.body(table);
  });
  add('POST', 'wishes.csv', PLANNERS, async (context, { officer }) => {
    if (mediaType(context) !== 'text/csv') throw wrongType('text/csv');
    const table = await readWishTable(await readBytes(context, BYTES_MAX), readYear(context));
    if (context.req.query('preview') !== undefined) {
      const judged = await judgeRows(endpoint.database, table.rows);
      return context.json({ results: reportOf(context, table, judged, true) });
    }
    const faulty = await faultsOf(endpoint, table);
    if (faulty !== null) throw refusal(context, table, faulty);
    const judged = await takeRows(endpoint, officer, table.rows, context.req.query('version') ?? null);
    // Any of them may have left the public meanwhile.
    if (judged.faults.length > 0) throw refusal(context, table, judged);
    return context.json({ results: reportOf(context, table, judged, false) });
  });
}

/** Without `year`, null. @throws ApiError 422 */
function readYear(context: RequestContext): number | null {
  const year = context.req.query('year')?.trim() ?? '';
  if (year === '') return null;
  if (!isPlanYear(year))
    throw invalid({ year: [{ key: 'desk-wishes-bad-year', values: WISH_LIMITS.years }] });
  return Number(year);
}

/** `faultsOf` looks for all that is wrong before anything is locked; null where the lines themselves are whole. */
async function faultsOf({ database }: DeskDeps, { rows, faults }: WishesTable): Promise<Judged | null> {
  if (faults.length === 0) return null;
  return await judgeRows(database, rows);
}

const inOrder = (table: WishesTable, judged: Judged): RowFault[] =>
  [...table.faults, ...judged.faults].sort((a, b) => a.line - b.line);

/** The report stands beside the refusal, whose `errors` name each line and column. */
function refusal(context: RequestContext, table: WishesTable, judged: Judged): ApiError {
  const fields: FieldProblems = {};
  for (const { line, field, sentence } of inOrder(table, judged).slice(0, FAULTS_MAX))
    (fields[`lines.${line}.${field}`] ??= []).push(sentence);
  return new ApiError('invalid', { fields, more: { results: reportOf(context, table, judged, true) } });
}

function reportOf(
  context: RequestContext,
  table: WishesTable,
  judged: Judged,
  isPreview: boolean,
): WishesReportWire {
  const language = languageOf(context.req.header('Accept-Language'));
  const faults = inOrder(table, judged);
  const changed: WishesReportWire['changed'] = {};
  for (const { state } of judged.changes) changed[state] = (changed[state] ?? 0) + 1;
  return {
    is_preview: isPreview,
    lines: table.lines,
    changed,
    same: judged.same,
    faults: faults
      .slice(0, FAULTS_MAX)
      .map(({ line, field, sentence }) => ({ line, field, message: say(sentence, language) })),
    faults_total: faults.length,
    notes: table.encoding === 'windows-1252' ? [say({ key: 'desk-wishes-latin' }, language)] : [],
    version: judged.version,
  };
}
