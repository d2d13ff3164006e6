import type { RelayDeps } from '../deps.js';
import { discardFiles } from '../../uploads/incoming.js';
import { PausedError } from '../gateway/breaker.js';
import { problemOf } from '../forwarding/forwarding.js';
import { GatewayError, type GatewayFollowUp, type GatewayReport } from '../gateway/gateway.js';
import { rememberInstitutions } from '../institutions.js';
import type { Held, Lease } from '../forwarding/lease.js';
import { likenessOfFollowUp } from '../forwarding/likeness.js';
import type { GatewayClient } from '../gateway/gateway-client.js';
import { signsLearnt, toldApart, type ToldApart } from '../outgoing/whose.js';
import { pollAt, retryAt } from '../schedule/pauses.js';
import { repliesThere } from '../forwarding/replies.js';
import { isAboutTheReport } from '../forwarding/steps.js';
import { FileFetcher, NotNowError, type ReceivedFiles } from './files.js';
import { receiveFollowUp, type SignedFollowUp } from './follow-up.js';
import { receiveHistory } from './history.js';
import { learnOwnSigns } from '../../reports/forwarding/own-signs.js';
import { signsOn, type Signs } from '../../reports/forwarding/signs.js';
import { numbered, unknownOf } from './received.js';

export type PollingParts = RelayDeps & { client: GatewayClient };

/** `Reading` of a report's history and follow-ups at one poll. */
interface Reading {
  parts: PollingParts;
  lease: Lease;
  /** Whether this poll has already sent news to the reporter. */
  isTold: boolean;
}

/**
 * Polls for which a follow-up waits: for a file that can't be had now, which is then named instead; or for the
 * gateway's list of institutions, without which an officer must judge the signature.
 */
const POLLS_MAX = 3;
const WAITS = 'file-waits';
/** Follow-ups received in one poll; the next poll takes the rest, so that other reports have their turn. */
const AT_ONCE_MAX = 100;

/** Whether all lines and follow-ups at the gateway are known now; `failed` where the gateway gave no usable answer. */
export type Polled = 'whole' | 'part' | 'failed';

/**
 * `poll` asks what happened to a report at the gateway and writes what is new: each line and each follow-up once,
 * however often and from however many processes it runs.
 * @throws PausedError
 */
export async function poll(parts: PollingParts, lease: Lease): Promise<Polled> {
  const { config, client } = parts;
  const nationalId = lease.row.national_id;
  if (nationalId === null) return 'failed';
  let report: GatewayReport;
  let said: { items: GatewayFollowUp[]; isWhole: boolean };
  try {
    report = await client.harmless((gateway) => gateway.detail(nationalId));
    said = await client.harmless((gateway) => gateway.followUps(nationalId, () => lease.renew()));
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    await postpone(parts, lease, problemOf(error.kind, error.status));
    // The gateway refuses to show this report, and will go on refusing.
    return error.kind === 'refused' && isAboutTheReport(error.status) ? 'part' : 'failed';
  }
  const pollsWaited = lease.row.last_problem === WAITS ? lease.row.polls_failed : 0;
  const files = new FileFetcher(parts, lease, pollsWaited < POLLS_MAX);
  const reading: Reading = { parts, lease, isTold: false };
  let isWaiting = false;
  const fresh = await freshFollowUps(parts, lease.complaintId, said.items);
  // The gateway's history may tell of a reply made there before that reply is written here.
  const bringsReply = fresh.some(({ sign }) => sign === 'reporter');
  await ifStillHere(reading, (held) => receiveHistory(held, config, report, bringsReply));
  const isWhole = said.isWhole && fresh.length <= AT_ONCE_MAX;
  for (const followUp of fresh.slice(0, AT_ONCE_MAX)) {
    const became = await receive(reading, followUp, files);
    isWaiting ||= became === 'waits';
  }
  await lease.write(async ({ transaction, complaint, row }) => {
    if (row.step !== 'follow') return;
    const now = config.now();
    await transaction
      .updateTable('relay_reports')
      .set({
        polled_at: now,
        ...(isWaiting
          ? {
              next_poll_at: retryAt(config.relay, now),
              polls_failed: pollsWaited + 1,
              last_problem: WAITS,
            }
          : {
              // A report that was read in part is polled again soon, even after its end.
              next_poll_at: pollAt(
                config.relay!,
                now,
                isWhole ? await quietSince(transaction, complaint) : null,
              ),
              polls_failed: 0,
              last_problem: null,
            }),
      })
      .where('complaint_id', '=', row.complaint_id)
      .execute();
  });
  parts.notifier.wake();
  return isWhole && !isWaiting ? 'whole' : 'part';
}

/** Since when a report that has ended is left to itself: whatever its reporter says after that may be answered, too. */
async function quietSince(
  transaction: Held['transaction'],
  { id, finished_at }: Held['complaint'],
): Promise<Date | null> {
  if (finished_at === null) return null;
  const { last } = await transaction
    .selectFrom('followups')
    .select((row) => row.fn.max('created_at').as('last'))
    .where('complaint_id', '=', id)
    .where('author', '=', 'reporter')
    .where('origin', '=', 'here')
    .executeTakeFirstOrThrow();
  return last !== null && last > finished_at ? last : finished_at;
}

/** Follow-ups that were written before can't be replies of ours, though they say the same: they are taken out first. */
async function freshFollowUps(
  parts: PollingParts,
  complaintId: number,
  said: readonly GatewayFollowUp[],
): Promise<SignedFollowUp[]> {
  const { database, config } = parts;
  const unknown = await unknownOf(database, complaintId, numbered(said, likenessOfFollowUp));
  if (unknown.length === 0) return [];
  const ours = await repliesThere(database, complaintId);
  const signs = await readSigns(parts, complaintId, unknown);
  const items = unknown.map(({ item }) => item);
  await learnOwnSigns(database, config, signsLearnt(said, ours, signs));
  const told = toldApart(items, ours, signs);
  const isTheirs = new Set(told.theirs);
  return unknown
    .filter(({ item }) => isTheirs.has(item))
    .map((followUp) => ({ ...followUp, ...signed(followUp.item, signs, told) }));
}

/** A follow-up that may be a reply of ours, but bears an unknown signature, waits for an officer. */
function signed(
  item: GatewayFollowUp,
  signs: Signs,
  { twins, unsure }: ToldApart<GatewayFollowUp>,
): Pick<SignedFollowUp, 'sign' | 'mayBeOffice' | 'twinOf'> {
  const twinOf = twins.get(item);
  if (twinOf !== undefined) return { sign: 'unknown', mayBeOffice: false, twinOf };
  if (unsure.has(item)) return { sign: 'unknown', mayBeOffice: false };
  const sign = signs.of(item.from);
  return { sign, mayBeOffice: sign === 'unknown' && !signs.isComplete };
}

/** An unknown name may be an institution of the gateway's: its list is fetched where it was never read. */
async function readSigns(
  parts: PollingParts,
  complaintId: number,
  said: readonly { item: GatewayFollowUp }[],
): Promise<Signs> {
  const { database, config, client } = parts;
  const signs = await signsOn(database, config, complaintId);
  if (signs.isComplete || said.every(({ item }) => signs.of(item.from) !== 'unknown')) return signs;
  try {
    await client.harmless((gateway) => rememberInstitutions(parts, gateway));
  } catch (error) {
    if (error instanceof GatewayError) return signs;
    throw error;
  }
  return await signsOn(database, config, complaintId);
}

/** Files are fetched before anything is written, because that takes its time. */
async function receive(
  reading: Reading,
  followUp: SignedFollowUp,
  fetcher: FileFetcher,
): Promise<'read' | 'waits'> {
  const { parts, lease } = reading;
  if (followUp.mayBeOffice && fetcher.isPatient) return 'waits';
  let files: ReceivedFiles;
  try {
    files = await fetcher.fetch(followUp.item);
  } catch (error) {
    // Entries that were read count: the next poll reads the rest.
    if (error instanceof NotNowError || error instanceof PausedError) return 'waits';
    throw error;
  }
  await lease.renew();
  const isWritten = await ifStillHere(reading, (held) =>
    receiveFollowUp(held, parts.config, followUp, files),
  );
  // Only where it is certain that no row names them; after a failure the collector sees which it was.
  if (!isWritten) await discardFiles(parts, files.stored);
  return 'read';
}

/**
 * `ifStillHere` writes nothing to a report that was erased meanwhile. The first news of a poll goes to the reporter
 * in the transaction that writes it; later news of the same poll sends none.
 * @param write tells whether it wrote anything new
 */
async function ifStillHere(reading: Reading, write: (held: Held) => Promise<boolean>): Promise<boolean> {
  return await reading.lease.write(async (held) => {
    const { transaction, complaint, row } = held;
    if (complaint.withdrawn_at !== null || row.step !== 'follow') return false;
    const isNews = await write(held);
    if (!isNews || reading.isTold) return isNews;
    await reading.parts.notifier.changed(transaction, complaint.id, 'sp4n');
    reading.isTold = true;
    return true;
  });
}

async function postpone({ config }: PollingParts, lease: Lease, problem: string): Promise<void> {
  await lease.write(async ({ transaction, row }) => {
    await transaction
      .updateTable('relay_reports')
      .set({
        next_poll_at: retryAt(config.relay, config.now()),
        polls_failed: row.polls_failed + 1,
        last_problem: problem,
      })
      .where('complaint_id', '=', row.complaint_id)
      .where('next_poll_at', 'is not', null)
      .execute();
  });
}
