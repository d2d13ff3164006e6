import { plainText } from '../../../../src/contract/markup.js';
import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import type { EndpointConfig } from '../../config.js';
import type { MasterInstitution } from '../../reference-data/masters.js';
import type { GatewayLine, GatewayReport } from '../gateway/gateway.js';
import type { Held } from '../forwarding/lease.js';
import { likenessOfLine } from '../forwarding/likeness.js';
import { loadMapping } from '../gateway/mapping.js';
import {
  dueAsShown,
  dueFor,
  NO_SHOWN_DUE,
  shownDue,
  type DeadlineSettings,
} from '../../reports/lifecycle/due.js';
import {
  changeStatus,
  freeOfOffice,
  NO_PROMISE,
  writeLog,
  type LogLine,
} from '../../reports/lifecycle/lifecycle.js';
import { publicMoment } from '../../reports/lifecycle/public-moment.js';
import { typedWords } from '../../reports/reading/placeholders.js';
import { GATEWAY_NAME, nameIn, officeOf } from '../../reports/forwarding/names.js';
import { isNew, numbered, unknownOf } from './received.js';
import {
  namesInstitutions,
  ONE_WAITS,
  repliesKnown,
  statusTellsOfReply,
  tellsOfReply,
  type RepliesKnown,
} from '../../reports/forwarding/reopened.js';
import { signsOn, type Signs } from '../../reports/forwarding/signs.js';
import { statusAfter, theirsOf } from './status.js';

/** More lines than any real history has: it is written under one lock, and every reader gets it whole. */
const LINES_MAX = 200;
/** Letters of a line. An office's answer is no line but a follow-up. */
const LINE_MAX = 500;
const CUT = ' …';

/**
 * `receiveHistory` writes a report's new history lines, its status and its institution, with the mark that they were
 * written, so that a second poll writes nothing.
 * @param bringsReply whether the follow-ups hold a reporter's reply that is yet to be written here
 * @returns whether there was any news
 */
export async function receiveHistory(
  { transaction, complaint, row }: Held,
  config: Pick<EndpointConfig, 'name' | 'now' | 'masters' | 'relay'> & DeadlineSettings,
  report: GatewayReport,
  bringsReply = false,
): Promise<boolean> {
  const room = LINES_MAX - (await countLines(transaction, complaint.id));
  const lines = numbered(oldestFirst(report.lines).slice(-LINES_MAX), likenessOfLine);
  const fresh: GatewayLine[] = [];
  for (const line of await unknownOf(transaction, complaint.id, lines))
    if (fresh.length < room && (await isNew(transaction, complaint.id, line))) fresh.push(line.item);
  const signs = await signsOn(transaction, config, complaint.id);
  const replies = bringsReply ? ONE_WAITS : await repliesKnown(transaction, complaint.id);
  let isShown = false;
  for (const line of fresh) {
    const ofReply = tellsOfReply(line.status, momentOf(line.at, config.now()), replies);
    const isPublic = !ofReply && namesInstitutions(signs, [line.from, line.to]);
    const sight = { isPrivate: !isPublic, tellsOfReply: ofReply };
    await writeLine({ transaction, complaint }, config, line, sight);
    isShown ||= isPublic;
  }
  const held = { transaction, complaint, row };
  const news = { fresh, hasRoom: fresh.length < room, replies, signs };
  const isHidden = hidesStatus(held, report, news);
  const isStatusNews = await receiveStatus(held, config, report, { ...news, isHidden });
  const given = await receiveDisposition(held, config, report, news);
  isShown ||= (isStatusNews && !isHidden) || given.isShown;
  const isNews = fresh.length > 0 || isStatusNews || given.isNews;
  if (isNews) await touch({ transaction, complaint }, config, isShown);
  return isNews;
}

function hidesStatus({ complaint, row }: Held, { status }: GatewayReport, { replies }: News): boolean {
  const there = row.national_status;
  const before = [
    complaint.public_status_code as StatusCode,
    ...(there === null ? [] : [statusOf(there)?.code]),
  ];
  return statusTellsOfReply(theirsOf(status), before, replies);
}

/** `News` is what this poll found: the new lines, and whether one more may be written. */
interface News {
  fresh: readonly GatewayLine[];
  hasRoom: boolean;
  replies: RepliesKnown;
  signs: Signs;
}

async function countLines(transaction: Held['transaction'], complaintId: number): Promise<number> {
  const { written } = await transaction
    .selectFrom('complaint_logs')
    .select((row) => row.fn.countAll<string | number>().as('written'))
    .where('complaint_id', '=', complaintId)
    .where('origin', '=', 'sp4n')
    .executeTakeFirstOrThrow();
  return Number(written);
}

/** @param sight is private, too, where the line names an unknown speaker, who may be a person */
async function writeLine(
  { transaction, complaint }: Pick<Held, 'transaction' | 'complaint'>,
  { now }: Pick<EndpointConfig, 'now'>,
  line: GatewayLine,
  sight: Required<Pick<LogLine, 'isPrivate' | 'tellsOfReply'>>,
): Promise<void> {
  const from = officeOf(line.from);
  const to = line.to === null ? undefined : officeOf(line.to);
  const status = line.status && nameIn(line.status);
  const words = line.content === '' ? (status ?? '') : plainText(line.content);
  const said = {
    content: typedWords(shortened(words)),
    from,
    to,
    ...sight,
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
  config: Pick<EndpointConfig, 'now'> & DeadlineSettings,
  { status }: GatewayReport,
  { fresh, hasRoom, isHidden }: News & { isHidden: boolean },
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
  const name = nameIn(status.name);
  const line = {
    content: `Status di ${GATEWAY_NAME}: ${name}.`,
    from: officeOf(null),
    origin: 'sp4n',
    isPrivate: isHidden,
    tellsOfReply: isHidden,
  } as const;
  if (next !== null) {
    const shown = isHidden ? shownAsBefore(complaint) : {};
    if (isHidden && complaint.shown_status_code !== null) await showBare(transaction, complaint);
    await changeStatus(transaction, config, complaint, next, isTold || !hasRoom ? null : line, shown);
    return true;
  }
  // The first status gets a line only where it says something: the reporter knows that the report has arrived.
  if (isTold || (row.national_status === null && theirsOf(status) !== undefined)) return false;
  if (hasRoom) await writeLog(transaction, complaint.id, config.now(), line, null, name);
  return true;
}

/** `shownAsBefore` keeps what the public sees, in the statement that changes the rest. */
const shownAsBefore = (complaint: Held['complaint']) =>
  complaint.shown_status_code === null
    ? { shown_status_code: complaint.status_code, ...dueAsShown(complaint) }
    : { shown_status_code: complaint.shown_status_code, ...shownDue(complaint) };

/**
 * `showBare` makes what is shown the report's own status for a moment: one that is shown already ends with the change
 * of the other (`end_shown_status`), and no trigger may see the public's change meanwhile.
 */
async function showBare(transaction: Held['transaction'], complaint: Held['complaint']): Promise<void> {
  const { shown_status_code, shown_deadline_at } = complaint;
  await transaction
    .updateTable('complaints')
    .set({
      status_code: shown_status_code!,
      deadline_at: shown_deadline_at,
      shown_status_code: null,
      ...NO_SHOWN_DUE,
    })
    .where('id', '=', complaint.id)
    .execute();
}

/**
 * `giveToOurs` gives the report to our institution, unless officers here have given it to one. Neither a promise nor a
 * reason for lateness from before is that institution's. @returns whether it was given
 */
async function giveToOurs(
  { transaction, complaint }: Held,
  institution: MasterInstitution | undefined,
  config: Pick<EndpointConfig, 'now'> & DeadlineSettings,
): Promise<boolean> {
  if (institution === undefined || complaint.disposition_id !== null) return false;
  // A reporter's days that began behind the promised day begin now, or they would tell a private one.
  const due =
    complaint.promised_at !== null &&
    complaint.status_code === 'responded' &&
    dueFor('responded', complaint.classification_id, config.now(), config);
  await transaction
    .updateTable('complaints')
    .set({ disposition_id: institution.id, disposition_name: institution.name, ...NO_PROMISE, ...due })
    .where('id', '=', complaint.id)
    .execute();
  await freeOfOffice(transaction, complaint.id);
  return true;
}

/** The public's word for an institution whose name may be a person's. */
const SOMEBODY = 'instansi lain';

/**
 * `receiveDisposition` writes who has the report at the gateway; the line is for reporter and officers alone where
 * the name is in no list of institutions, and hidden while a reply waits, as all of the gateway's lines. An institution
 * of ours gets the report at once, and the public sees who has it.
 * @returns whether a line was written, and whether the public reads anything new
 */
async function receiveDisposition(
  held: Held,
  config: Pick<EndpointConfig, 'now' | 'masters'> & DeadlineSettings,
  { disposition }: GatewayReport,
  { fresh, hasRoom, replies, signs }: News,
): Promise<{ isNews: boolean; isShown: boolean }> {
  const { now, masters } = config;
  const { transaction, complaint, row } = held;
  if (disposition === null || disposition.name === row.national_disposition)
    return { isNews: false, isShown: false };
  const { id, name } = disposition;
  await transaction
    .updateTable('relay_reports')
    .set({ national_disposition: name })
    .where('complaint_id', '=', complaint.id)
    .execute();
  const ours = (await loadMapping(transaction)).institutionOf(id);
  const institution = ours === null ? undefined : masters.institution(ours);
  const isGiven = await giveToOurs(held, institution, config);
  const isTold = fresh.some((line) => line.to === name);
  const isKnown = namesInstitutions(signs, [name]);
  if (!hasRoom || (isTold && isKnown)) return { isNews: false, isShown: isGiven };
  const ofReply = tellsOfReply(null, now(), replies);
  const write = async (content: string, to: string, isPrivate = ofReply): Promise<void> => {
    const sight = { isPrivate, tellsOfReply: ofReply };
    const line = { content, from: officeOf(null), to: officeOf(to), ...sight, origin: 'sp4n' } as const;
    await writeLog(transaction, complaint.id, now(), line, null, null);
  };
  const shownName = isKnown ? name : (institution?.name ?? SOMEBODY);
  await write('Laporan didisposisikan dari {{institution_from}} ke {{institution_to}}.', shownName);
  if (!isKnown && !isTold) await write('Di {{institution_from}} tertulis: {{institution_to}}.', name, true);
  return { isNews: true, isShown: isGiven || !ofReply };
}

/** A poll runs just before a reply leaves, so its second would betray the moment of an anonymous reporter's reply. */
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

/** The gateway's clock may be ahead of ours: a moment in the future becomes now. */
export function momentOf(at: string | null, now: Date): Date {
  const moment = at === null ? now : new Date(at);
  return moment > now ? now : moment;
}

/** The gateway lists the newest first; a line without a moment keeps its place among its neighbours. */
function oldestFirst(lines: readonly GatewayLine[]): GatewayLine[] {
  return [...lines]
    .reverse()
    .sort((one, other) => (one.at ?? '').localeCompare(other.at ?? '') * (one.at && other.at ? 1 : 0));
}
