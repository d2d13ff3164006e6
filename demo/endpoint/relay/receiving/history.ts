import { plainText } from '../../../../src/contract/markup.js';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import type { EndpointConfig } from '../../config.js';
import type { GatewayLine, GatewayReport } from '../gateway.js';
import type { Held } from '../lease.js';
import { likenessOfLine } from '../likeness.js';
import { loadMapping } from '../mapping.js';
import { changeStatus, writeLog, type Promises } from '../../reports/lifecycle/lifecycle.js';
import { publicMoment } from '../../reports/lifecycle/public-moment.js';
import { typedWords } from '../../reports/reading/placeholders.js';
import { GATEWAY_NAME, nameIn, officeOf } from '../../reports/forwarding/names.js';
import { isNew, numbered, unknownOf } from './received.js';
import { isReplyUnread, namesInstitutions, saysReopened } from '../../reports/forwarding/reopened.js';
import { signsOn } from '../../reports/forwarding/signs.js';
import { statusAfter, theirsOf } from './status.js';

/** No report has so long a history. It is written under one lock, and every reader of the report gets it whole: more are not taken, also not one by one. */
const LINES_MAX = 200;
/** Letters of one: it says what happened. What an institution has to say is a follow-up. */
const LINE_MAX = 500;
const CUT = ' …';

/**
 * Writes what happened to a report there: the lines of its history that are new, its status, and who has it. Together with the mark that it was
 * written, so that a second reading writes nothing.
 * @returns whether there was any news
 */
export async function receiveHistory(
  { transaction, complaint, row }: Held,
  config: Pick<EndpointConfig, 'name' | 'now' | 'masters' | 'relay'> & Promises,
  report: GatewayReport,
): Promise<boolean> {
  const room = LINES_MAX - (await countLines(transaction, complaint.id));
  const lines = numbered(oldestFirst(report.lines).slice(-LINES_MAX), likenessOfLine);
  const fresh: GatewayLine[] = [];
  for (const line of await unknownOf(transaction, complaint.id, lines))
    if (fresh.length < room && (await isNew(transaction, complaint.id, line))) fresh.push(line.item);
  const signs = await signsOn(transaction, config, complaint.id);
  const isUnread = await isReplyUnread(transaction, complaint.id);
  let isShown = false;
  for (const line of fresh) {
    const isPublic =
      namesInstitutions(signs, [line.from, line.to], report.disposition?.name) &&
      !(isUnread && saysReopened(line.status));
    await writeLine({ transaction, complaint }, config, line, isPublic);
    isShown ||= isPublic;
  }
  const held = { transaction, complaint, row };
  const news = { fresh, hasRoom: fresh.length < room, isUnread };
  const isStatusNews = await receiveStatus(held, config, report, news);
  const isDispositionNews = await receiveDisposition(held, config, report, news);
  isShown ||= (isStatusNews && !hidesStatus(report, news)) || isNewDisposition(report, row);
  const isNews = fresh.length > 0 || isStatusNews || isDispositionNews;
  if (isNews) await touch({ transaction, complaint }, config, isShown);
  return isNews;
}

const hidesStatus = ({ status }: GatewayReport, { isUnread }: News): boolean =>
  isUnread && theirsOf(status) === 'reopened';

/** Beside what happened: the lines that are new, and whether one more may be written. */
interface News {
  fresh: readonly GatewayLine[];
  hasRoom: boolean;
  /** The public may not know yet that the reporter replied. */
  isUnread: boolean;
}

const isNewDisposition = ({ disposition }: GatewayReport, { national_disposition }: Held['row']): boolean =>
  disposition !== null && disposition.name !== national_disposition;

async function countLines(transaction: Held['transaction'], complaintId: number): Promise<number> {
  const { written } = await transaction
    .selectFrom('complaint_logs')
    .select((row) => row.fn.countAll<string | number>().as('written'))
    .where('complaint_id', '=', complaintId)
    .where('origin', '=', 'sp4n')
    .executeTakeFirstOrThrow();
  return Number(written);
}

/** @param isPublic false where it names somebody of whom nobody here knows: a person may be meant, and no officer has read it */
async function writeLine(
  { transaction, complaint }: Pick<Held, 'transaction' | 'complaint'>,
  { now }: Pick<EndpointConfig, 'now'>,
  line: GatewayLine,
  isPublic: boolean,
): Promise<void> {
  const from = officeOf(line.from);
  const to = line.to === null ? undefined : officeOf(line.to);
  const status = line.status && nameIn(line.status);
  const words = line.content === '' ? (status ?? '') : plainText(line.content);
  const said = {
    content: typedWords(shortened(words)),
    from,
    to,
    isPrivate: !isPublic,
    origin: 'sp4n',
  } as const;
  await writeLog(transaction, complaint.id, momentOf(line.at, now()), said, null, status);
}

function shortened(words: string): string {
  const letters = [...words];
  return letters.length <= LINE_MAX ? words : letters.slice(0, LINE_MAX).join('').trimEnd() + CUT;
}

async function receiveStatus(
  { transaction, complaint, row }: Held,
  config: Pick<EndpointConfig, 'now'> & Promises,
  report: GatewayReport,
  news: News,
): Promise<boolean> {
  const { status } = report;
  const { fresh, hasRoom } = news;
  const isChanged = status.name !== row.national_status;
  if (!isChanged) return false;
  await transaction
    .updateTable('relay_reports')
    .set({ national_status: status.name })
    .where('complaint_id', '=', complaint.id)
    .execute();
  const next = statusAfter(complaint.status_code as StatusCode, row.national_status, status);
  const isTold = fresh.some((line) => line.status === status.name);
  const name = nameIn(status.name);
  const line = {
    content: `Status di ${GATEWAY_NAME}: ${name}.`,
    from: officeOf(null),
    origin: 'sp4n',
    isPrivate: hidesStatus(report, news),
  } as const;
  if (next !== null) {
    const before = { shown_status_code: complaint.status_code, shown_deadline_at: complaint.deadline_at };
    const shown = line.isPrivate ? before : {};
    await changeStatus(transaction, config, complaint, next, isTold || !hasRoom ? null : line, shown);
    return true;
  }
  // The first one is told of where it says something: that a report has arrived there, its reporter knows.
  if (isTold || (row.national_status === null && theirsOf(status) !== undefined)) return false;
  if (hasRoom) await writeLog(transaction, complaint.id, config.now(), line, null, name);
  return true;
}

/** An institution of ours has it from now on, unless officers here have given it to one. Any other is named in the history. */
async function receiveDisposition(
  { transaction, complaint, row }: Held,
  { now, masters }: Pick<EndpointConfig, 'now' | 'masters'>,
  report: GatewayReport,
  { fresh, hasRoom }: News,
): Promise<boolean> {
  const { disposition } = report;
  if (!isNewDisposition(report, row) || disposition === null) return false;
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
  if (!hasRoom || fresh.some((line) => line.to === disposition.name)) return false;
  const content = 'Laporan didisposisikan dari {{institution_from}} ke {{institution_to}}.';
  const line = { content, from: officeOf(null), to: officeOf(disposition.name), origin: 'sp4n' } as const;
  await writeLog(transaction, complaint.id, now(), line, null, null);
  return true;
}

/** A reading goes before a reply leaves: of an anonymous report its second would be the reporter's. */
async function touch(
  { transaction, complaint }: Pick<Held, 'transaction' | 'complaint'>,
  config: Pick<EndpointConfig, 'now' | 'timeZone'>,
  isShown: boolean,
): Promise<void> {
  const now = config.now();
  const shownAt = isShown ? publicMoment(complaint, now, config) : complaint.public_updated_at;
  await transaction
    .updateTable('complaints')
    .set({ updated_at: now, public_updated_at: shownAt })
    .where('id', '=', complaint.id)
    .execute();
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
