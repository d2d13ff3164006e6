import type { Database } from '../database/connect.js';
import type { NotificationDeps } from './deps.js';
import type { JobQueue } from '../jobs/job-queue.js';
import { inviteToConfirm, keyOf, questionOf, type Question, type Wish } from './confirmation.js';
import { Deliveries } from './deliveries.js';
import { confirmationFor, newsFor } from './letters.js';
import { isRefusedForGood, mailSender } from './mail.js';
import { NotYet, QuestionPace } from './question-pace.js';
import { eventOf, postEvent, type RelayAlarm } from './webhook.js';

/**
 * `Notifier` tells reporters and the agency's programs about a report. A notice is stored in the transaction of its
 * event, so neither exists without the other; any process sends it later. Only the report's row id is stored: receiver
 * and content are looked up when it is sent.
 */
export interface Notifier {
  /** An act of an office, or in its name: news for the reporter. @param event our own word for it */
  changed(transaction: Database, complaintId: number, event: string): Promise<void>;
  /** An act of the reporter, who knows it: told to the agency's programs only. */
  heard(transaction: Database, complaintId: number, event: 'create' | 'reply' | 'withdraw'): Promise<void>;
  /**
   * Asks a mailbox, by a link, whether its owner named it; later, unless asked too often. Does nothing without mail.
   */
  ask(transaction: Database, complaintId: number, wish: Wish): Promise<void>;
  /** Tells the agency's programs that forwarding to the national gateway needs attention. */
  alarm(transaction: Database, numbers: Omit<RelayAlarm, 'event'>): Promise<void>;
  /** Begins to send waiting jobs, also those that an earlier process left. */
  open(): Promise<void>;
  /** Sends due jobs at once instead of within a minute. */
  wake(): void;
  /** Resolves when no job is due or under way. */
  settled(): Promise<void>;
  /**
   * Stops sending. Waiting jobs are sent by another process, or after the next start.
   * @param limitMs milliseconds after which jobs under way are left too; 5,000 by default
   */
  close(limitMs?: number): Promise<void>;
}

/** The link is sealed: a reader of the queue's rows can't press its button. */
type MailJob =
  { news: number; isReminder?: boolean } | { ask: Question } | { confirm: number; sealed: string };
type WebhookJob = { report: number; event: string } | { alarm: Omit<RelayAlarm, 'event'> };

/** The event of a promised day that has come: its letter asks to look again. */
export const PROMISED_DAY = 'promised-day';

const SEALED_FOR = 'link of a letter';

/** Less than service managers wait between asking a process to stop and killing it. */
const CLOSE_LIMIT_MS = 5_000;

export function createNotifier(endpoint: Parts): Notifier {
  const mails = mailWay(endpoint);
  const events = webhookWay(endpoint);
  const ways = [mails, events].filter((way) => way !== null);
  return {
    async changed(transaction, complaintId, event) {
      const isReminder = event === PROMISED_DAY;
      await mails?.add(transaction, { news: complaintId, ...(isReminder && { isReminder }) });
      await events?.add(transaction, { report: complaintId, event });
    },
    heard: async (transaction, report, event) => await events?.add(transaction, { report, event }),
    async ask(transaction, complaintId, wish) {
      const question = questionOf(endpoint.hashing, complaintId, wish);
      await mails?.add(transaction, { ask: question }, keyOf(endpoint.hashing, question, wish));
    },
    alarm: async (transaction, alarm) => await events?.add(transaction, { alarm }),
    async open() {
      for (const way of ways) await way.open();
    },
    wake: () => ways.forEach((way) => way.wake()),
    settled: async () => void (await Promise.all(ways.map((way) => way.settled()))),
    async close(limitMs = CLOSE_LIMIT_MS) {
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, limitMs, 'late')));
      const closed = Promise.all(ways.map((way) => way.close()));
      if ((await Promise.race([closed, limit])) === 'late')
        endpoint.config.log('the stop did not wait for a mail or an event under way');
      clearTimeout(timer);
    },
  };
}

type Parts = NotificationDeps & { queue: JobQueue };

function mailWay({ config, database, hashing, queue }: Parts): Deliveries<MailJob> | null {
  if (config.mail === null) return null;
  const send = mailSender(config.mail);
  const pace = new QuestionPace({ database, hashing, config });
  const mails: Deliveries<MailJob> = new Deliveries(database, queue, config, {
    name: 'mail',
    isFinal: isRefusedForGood,
    heldFor: (error) => (error instanceof NotYet ? error.inMs : null),
    async send(what, id) {
      if ('news' in what) {
        const letter = await newsFor(database, config.name, what.news, what.isReminder);
        if (letter !== null) await send(letter, id);
        return;
      }
      if ('ask' in what) {
        const { ask } = what;
        await database.transaction().execute(async (transaction) => {
          const link = await inviteToConfirm(transaction, { config, hashing }, ask);
          if (link === null) return;
          await mails.add(transaction, { confirm: ask.complaint, sealed: hashing.seal(SEALED_FOR, link) });
        });
        return;
      }
      const link = hashing.unseal(SEALED_FOR, what.sealed) ?? '';
      const letter = await confirmationFor({ database, config, hashing }, what.confirm, link);
      if (letter !== null) await pace.send(letter.to, () => send(letter, id));
    },
  });
  return mails;
}

function webhookWay({ config, database, queue }: Parts): Deliveries<WebhookJob> | null {
  const { webhook } = config;
  if (webhook === null) return null;
  return new Deliveries<WebhookJob>(database, queue, config, {
    name: 'webhook',
    async send(what, id) {
      const event =
        'alarm' in what
          ? ({ event: 'relay.alarm', ...what.alarm } as const)
          : await eventOf(database, what.report, what.event);
      if (event !== null) await postEvent(webhook, event, id);
    },
  });
}
