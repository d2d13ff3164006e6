import type { Database } from '../database/connect.js';
import type { NotificationDeps } from './deps.js';
import type { JobQueue } from '../jobs/job-queue.js';
import { askedByStranger, keyOf, questionOf, type Wish } from './confirmation.js';
import { Deliveries } from './deliveries.js';
import type { FollowLetters, FollowNews } from './follow-letters.js';
import { mailWay } from './mail-way.js';
import { OFFICER_EVENTS, SEALED_CODE, type LetterWanted, type OfficerLetters } from './officer-letters.js';
import { eventOf, postEvent, type RelayAlarm } from './webhook.js';

/**
 * `Notifier` tells reporters and the agency's programs about a report. A notice is stored in the transaction of its
 * event, so neither exists without the other; any process sends it later. Only the report's row id is stored: receiver
 * and content are looked up when it is sent.
 */
export interface Notifier {
  /** An act of an office, or in its name: news for the reporter. @param event our own word for it */
  changed(transaction: Database, complaints: About, event: string): Promise<void>;
  /** An act of the reporter, who knows it, or a day that passed: told to the agency's programs and officers. */
  heard(transaction: Database, complaints: About, event: Heard): Promise<void>;
  /**
   * Asks a mailbox, by a link, whether its owner named it; later, unless asked too often. Does nothing without mail.
   */
  ask(transaction: Database, complaintId: number, wish: Wish): Promise<void>;
  /** Asks a mailbox whether its owner wants to hear of a place; later, unless asked too often. */
  askFollower(transaction: Database, follow: string, wish: Pick<Wish, 'to' | 'from'>): Promise<void>;
  /** Writes what happened in followed places, to each mailbox in its own letter. */
  tellFollowers(transaction: Database, news: readonly FollowNews[]): Promise<void>;
  /** Writes to an officer what waits for them, unless nothing does by then. Does nothing without mail. */
  tellOfficer(transaction: Database, wanted: LetterWanted, inMs?: number): Promise<void>;
  /** Sends an officer the code that proves their address. Does nothing without mail. */
  sendCode(transaction: Database, officerId: number, code: string): Promise<void>;
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

/** The row id of a report; of all to which the same happened in a piece of upkeep. */
type About = number | readonly number[];
type Heard = 'create' | 'reply' | 'withdraw' | 'overdue' | 'escalated';
type WebhookJob = { report: number; event: string } | { alarm: Omit<RelayAlarm, 'event'> };

/** The event of a promised day that has come: its letter asks to look again. */
export const PROMISED_DAY = 'promised-day';

/** Less than service managers wait between asking a process to stop and killing it. */
const CLOSE_LIMIT_MS = 5_000;

/** `NotifierParts` are what a notifier consists of. */
type NotifierParts = NotificationDeps & { queue: JobQueue };

/** @param letters.officers writes those to officers, `followers` those about places */
export function createNotifier(
  endpoint: NotifierParts,
  { officers, followers }: { officers: OfficerLetters; followers: FollowLetters },
): Notifier {
  const mails = mailWay(endpoint, officers, followers);
  const events = webhookWay(endpoint);
  const ways = [mails, events].filter((way) => way !== null);
  const tell = async (transaction: Database, about: About, event: string): Promise<void> => {
    const reports = [about].flat();
    const [only] = reports;
    if ((OFFICER_EVENTS as readonly string[]).includes(event) && only !== undefined)
      await mails?.add(
        transaction,
        reports.length === 1 ? { spread: only, event } : { spreads: reports, event },
      );
    await events?.addAll(
      transaction,
      reports.map((report) => ({ report, event })),
    );
  };
  return {
    async changed(transaction, about, event) {
      const news = [about]
        .flat()
        .map((id) => ({ news: id, ...(event === PROMISED_DAY && { isReminder: true }) }));
      await mails?.addAll(transaction, news);
      await tell(transaction, about, event);
    },
    heard: tell,
    async ask(transaction, complaintId, wish) {
      const question = questionOf(endpoint.hashing, complaintId, wish);
      await mails?.add(transaction, { ask: question }, { key: keyOf(endpoint.hashing, question, wish) });
    },
    async askFollower(transaction, follow, wish) {
      const asked = askedByStranger(endpoint.hashing, wish);
      await mails?.add(transaction, { follow, ...asked }, { key: `follow ${follow}` });
    },
    tellFollowers: async (transaction, news) => await mails?.addAll(transaction, news),
    tellOfficer: async (transaction, wanted, inMs = 0) => await mails?.add(transaction, wanted, { inMs }),
    async sendCode(transaction, officer, code) {
      await mails?.add(transaction, { code: officer, sealed: endpoint.hashing.seal(SEALED_CODE, code) });
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

function webhookWay({ config, database, queue }: NotifierParts): Deliveries<WebhookJob> | null {
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
