import type { StatusCode } from '../../../../src/contract/statuses.js';
import type { EndpointConfig } from '../../config.js';
import type { GatewayLine, GatewayReport } from '../gateway.js';
import type { Held } from '../lease.js';
import { likenessOfLine } from '../likeness.js';
import { loadMapping } from '../mapping.js';
import { changeStatus, writeLog, type Office, type Promises } from '../../reports/lifecycle/lifecycle.js';
import { typedWords } from '../../reports/reading/placeholders.js';
import { isNew, numbered, unknownOf } from './received.js';
import { statusAfter, theirsOf } from './status.js';

/** Who speaks where the gateway names nobody. */
export const GATEWAY_NAME = 'SP4N-LAPOR!';

/** No report has so long a history; it is written under one lock, so the newest lines must do. */
const LINES_MAX = 300;

/**
 * Writes what happened to a report there: the lines of its history that are new, its status, and who has it. Together with the mark that it was
 * written, so that a second reading writes nothing.
 * @returns whether there was any news
 */
export async function receiveHistory(
  { transaction, complaint, row }: Held,
  config: Pick<EndpointConfig, 'now' | 'masters'> & Promises,
  report: GatewayReport,
): Promise<boolean> {
  const lines = numbered(oldestFirst(report.lines).slice(-LINES_MAX), likenessOfLine);
  const fresh: GatewayLine[] = [];
  for (const line of await unknownOf(transaction, complaint.id, lines))
    if (await isNew(transaction, complaint.id, line)) fresh.push(line.item);
  for (const line of fresh) await writeLine({ transaction, complaint }, config, line);
  const isStatusNews = await receiveStatus({ transaction, complaint, row }, config, report, fresh);
  const isDispositionNews = await receiveDisposition({ transaction, complaint, row }, config, report, fresh);
  if (fresh.length > 0 || isStatusNews || isDispositionNews)
    await touch(transaction, complaint.id, config.now());
  return fresh.length > 0 || isStatusNews || isDispositionNews;
}

async function writeLine(
  { transaction, complaint }: Pick<Held, 'transaction' | 'complaint'>,
  { now }: Pick<EndpointConfig, 'now'>,
  line: GatewayLine,
): Promise<void> {
  const from = officeOf(line.from);
  const to = line.to === null ? undefined : officeOf(line.to);
  const words = line.content === '' ? (line.status ?? '') : line.content;
  const said = { content: typedWords(words), from, to, origin: 'sp4n' } as const;
  await writeLog(transaction, complaint.id, momentOf(line.at, now()), said, null, line.status);
}

async function receiveStatus(
  { transaction, complaint, row }: Held,
  config: Pick<EndpointConfig, 'now'> & Promises,
  { status }: GatewayReport,
  fresh: readonly GatewayLine[],
): Promise<boolean> {
  const isChanged = status.name !== row.national_status;
  if (!isChanged) return false;
  await transaction
    .updateTable('relay_reports')
    .set({ national_status: status.name })
    .where('complaint_id', '=', complaint.id)
    .execute();
  const next = statusAfter(complaint.status_code as StatusCode, row.national_status, status);
  const isTold = fresh.some((line) => line.status === status.name);
  const content = `Status di ${GATEWAY_NAME}: ${typedWords(status.name)}.`;
  const line = { content, from: officeOf(null), origin: 'sp4n' } as const;
  if (next !== null) await changeStatus(transaction, config, complaint, next, isTold ? null : line);
  if (next !== null) return true;
  // The first one is told of where it says something: that a report has arrived there, its reporter knows.
  if (isTold || (row.national_status === null && theirsOf(status) !== undefined)) return false;
  await writeLog(transaction, complaint.id, config.now(), line, null, status.name);
  return true;
}

/** An institution of ours has it from now on, unless officers here have given it to one. Any other is named in the history. */
async function receiveDisposition(
  { transaction, complaint, row }: Held,
  { now, masters }: Pick<EndpointConfig, 'now' | 'masters'>,
  { disposition }: GatewayReport,
  fresh: readonly GatewayLine[],
): Promise<boolean> {
  if (disposition === null || disposition.name === row.national_disposition) return false;
  await transaction
    .updateTable('relay_reports')
    .set({ national_disposition: disposition.name })
    .where('complaint_id', '=', complaint.id)
    .execute();
  const ours = (await loadMapping(transaction)).institutionOf(disposition.id);
  const institution = ours === null ? undefined : masters.institution(ours);
  if (institution !== undefined && complaint.disposition_id === null) {
    await transaction
      .updateTable('complaints')
      .set({ disposition_id: institution.id, disposition_name: institution.name })
      .where('id', '=', complaint.id)
      .execute();
  }
  if (fresh.some((line) => line.to === disposition.name)) return false;
  const content = 'Laporan didisposisikan dari {{institution_from}} ke {{institution_to}}.';
  const line = { content, from: officeOf(null), to: officeOf(disposition.name), origin: 'sp4n' } as const;
  await writeLog(transaction, complaint.id, now(), line, null, null);
  return true;
}

async function touch(transaction: Held['transaction'], complaintId: number, now: Date): Promise<void> {
  await transaction
    .updateTable('complaints')
    .set({ updated_at: now, public_updated_at: now })
    .where('id', '=', complaintId)
    .execute();
}

/** As it appears in histories: the gateway's ids are none of ours. */
export function officeOf(name: string | null): Office {
  const known = name ?? GATEWAY_NAME;
  return { id: known, name: known };
}

/** The gateway's clock may be ahead of ours: nothing is said to have happened in the future. */
export function momentOf(at: string | null, now: Date): Date {
  const moment = at === null ? now : new Date(at);
  return moment > now ? now : moment;
}

/** The gateway lists the newest first; what has no moment stays where it was among its neighbours. */
function oldestFirst(lines: readonly GatewayLine[]): GatewayLine[] {
  return [...lines]
    .reverse()
    .sort((one, other) => (one.at ?? '').localeCompare(other.at ?? '') * (one.at && other.at ? 1 : 0));
}
