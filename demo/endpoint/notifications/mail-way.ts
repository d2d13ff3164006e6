import type { NotificationDeps } from './deps.js';
import type { JobQueue } from '../jobs/job-queue.js';
import { inviteToConfirm, takePlace, type Question } from './confirmation.js';
import { Deliveries } from './deliveries.js';
import type { FollowLetters, FollowNews } from './follow-letters.js';
import { confirmationFor, newsFor } from './letters.js';
import { isRefusedForGood, mailSender, type SendMail } from './mail.js';
import { SEALED_CODE, type Enqueue, type LetterWanted, type OfficerLetters } from './officer-letters.js';
import { NotYet, QuestionPace } from './question-pace.js';

/** Links and codes are sealed: a reader of the queue's rows can't press a button, nor write a code. */
export type MailJob =
  | { news: number; isReminder?: boolean }
  | { ask: Question }
  | { confirm: number; sealed: string }
  | { spread: number; event: string }
  | { spreads: readonly number[]; event: string }
  | LetterWanted
  | ({ follow: string } & Pick<Question, 'mailbox' | 'ways'>)
  | { question: string }
  | FollowNews
  | { code: number; sealed: string };

/** `UnknownJob` is one that another release queued: it waits for a process of that release. */
class UnknownJob extends Error {}

const SEALED_FOR = 'link of a letter';

type Parts = NotificationDeps & { queue: JobQueue };

/** `mailWay` sends what is told by mail; null without a mail server. */
export function mailWay(
  endpoint: Parts,
  officers: OfficerLetters,
  followers: FollowLetters,
): Deliveries<MailJob> | null {
  const { config, database, hashing, queue } = endpoint;
  if (config.mail === null) return null;
  const send = mailSender(config.mail);
  const pace = new QuestionPace({ database, hashing, config });
  const mails: Deliveries<MailJob> = new Deliveries(database, queue, config, {
    name: 'mail',
    isFinal: isRefusedForGood,
    givenUp: async (what, id) => {
      if ('officer' in what) await officers.givenUp(what, id);
    },
    heldFor: (error) => (error instanceof NotYet ? error.inMs : null),
    async send(what, id) {
      if ('news' in what) {
        const letter = await newsFor(database, config.name, what.news, what.isReminder);
        if (letter !== null) await send(letter, id);
      } else if ('ask' in what) {
        await askToConfirm(endpoint, what.ask, mails);
      } else if ('confirm' in what) {
        const link = hashing.unseal(SEALED_FOR, what.sealed) ?? '';
        const letter = await confirmationFor({ database, config, hashing }, what.confirm, link);
        if (letter !== null) await pace.send(letter.to, () => send(letter, id));
      } else if ('spread' in what || 'spreads' in what || 'code' in what || 'officer' in what) {
        await tellOfficers(what, id, { officers, hashing, send, mails });
      } else if ('follow' in what || 'question' in what) {
        await tellFollower(what, id, { endpoint, followers, pace, send, mails });
      } else throw new UnknownJob();
    },
  });
  return mails;
}

async function askToConfirm(
  { config, database, hashing }: Parts,
  ask: Question,
  mails: Deliveries<MailJob>,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const link = await inviteToConfirm(transaction, { config, hashing }, ask);
    if (link === null) return;
    await mails.add(transaction, { confirm: ask.complaint, sealed: hashing.seal(SEALED_FOR, link) });
  });
}

type ForFollowers = Extract<MailJob, { follow: string } | { question: string }>;

/** Asking and sending are two jobs: a letter that is tried again counts once. */
async function tellFollower(
  what: ForFollowers,
  id: string,
  {
    endpoint: { config, database },
    followers,
    pace,
    send,
    mails,
  }: {
    endpoint: Parts;
    followers: FollowLetters;
    pace: QuestionPace;
    send: SendMail;
    mails: Deliveries<MailJob>;
  },
): Promise<void> {
  if ('question' in what) {
    const letter = await followers.question(what.question);
    if (letter !== null) await pace.send(letter.to, () => send(letter, id));
    return;
  }
  if ('mailbox' in what) {
    await database.transaction().execute(async (transaction) => {
      if (!(await followers.isAwaited(transaction, what.follow))) return;
      if (await takePlace(transaction, config.now(), what))
        await mails.add(transaction, { question: what.follow });
    });
    return;
  }
  const letter = await followers.news(what);
  if (letter === null) return;
  try {
    await send(letter, id);
  } catch (error) {
    if (isRefusedForGood(error)) await followers.forget(what.follow);
    throw error;
  }
}

type ForOfficers = Extract<MailJob, { event: string } | { officer: number } | { code: number }>;

async function tellOfficers(
  what: ForOfficers,
  id: string,
  {
    officers,
    hashing,
    send,
    mails,
  }: { officers: OfficerLetters; send: SendMail; mails: Deliveries<MailJob> } & Pick<Parts, 'hashing'>,
): Promise<void> {
  const enqueue: Enqueue = async (transaction, officer, inMs) =>
    await mails.add(transaction, { officer, isDigest: false }, { inMs });
  if ('event' in what) {
    const reports = 'spread' in what ? [what.spread] : what.spreads;
    await officers.spread({ reports, event: what.event }, id, enqueue);
    mails.wake();
    return;
  }
  if ('code' in what) {
    const letter = await officers.writeCode(what.code, hashing.unseal(SEALED_CODE, what.sealed) ?? '');
    if (letter !== null) await send(letter, id);
    return;
  }
  const letter = await officers.write(what, id);
  if (letter !== null) await send(letter, id);
  if (!what.isDigest) await officers.over(what.officer, letter !== null, enqueue);
}
