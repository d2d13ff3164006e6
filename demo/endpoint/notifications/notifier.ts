import type { Endpoint } from '../endpoint.js';
import { mailSender, newsLetter, type Letter } from './mail.js';
import { postEvent, type RelayAlarm } from './webhook.js';

/** Tells reporters and the agency's programs about a report. Never in anybody's way: it works behind the answer. */
export interface Notifier {
  /** By an office, or in its name: news for the reporter. @param event a word of ours */
  changed(trackingId: string, event: string): void;
  /** By the reporter, who knows: for the agency's programs alone. */
  heard(trackingId: string, event: 'create' | 'reply' | 'withdraw'): void;
  /** Asks a mailbox whether it is theirs who named it. Nothing where no mail is sent. */
  ask(letter: Letter): void;
  /** Tells the agency's programs that the way to the national gateway wants looking at. */
  alarm(numbers: Omit<RelayAlarm, 'event'>): void;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  /**
   * Ends it: what waits for another try has it now, for the last time.
   * @param limitMs after so long the rest is given up, and the log says how much
   */
  close(limitMs?: number): Promise<void>;
}

/** Less than what service managers allow between asking a process to stop and killing it. */
const CLOSE_LIMIT_MS = 5_000;

export function createNotifier({ config, database }: Pick<Endpoint, 'config' | 'database'>): Notifier {
  const { mail, webhook, notifyRetryAfterMs } = config;
  const send = mail && mailSender(mail);
  const running = new Set<Promise<void>>();
  const closing = new AbortController();

  /** Says in the log that something failed, never for whom: an error's own words may hold the address. */
  async function persist(what: string, attempt: () => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const isLast = closing.signal.aborted;
      try {
        await attempt();
        return;
      } catch (error) {
        const wait = isLast ? undefined : notifyRetryAfterMs[tries];
        config.log(`${what} failed ${(error as Error).name}${wait === undefined ? ', given up' : ''}`);
        if (wait === undefined) return;
        await pause(wait, closing.signal);
      }
    }
  }

  async function tell(trackingId: string, event: string, isNews: boolean): Promise<void> {
    const report = await database
      .selectFrom('complaints')
      .leftJoin('reporters', 'reporters.complaint_id', 'complaints.id')
      .select([
        'is_anonymous',
        'is_secret',
        'status_code',
        'notify_channel',
        'notify_to',
        'notify_confirmed_at',
      ])
      .where('tracking_id', '=', trackingId)
      .executeTakeFirst();
    if (report === undefined) return;
    const isNamed = !report.is_anonymous && !report.is_secret;
    const { notify_to: to } = report;
    await Promise.all([
      isNews &&
        send !== null &&
        report.notify_channel === 'email' &&
        report.notify_confirmed_at !== null &&
        to !== null &&
        persist('mail', () => send({ to, ...newsLetter(config.name, isNamed ? trackingId : null) })),
      webhook !== null &&
        persist('webhook', () =>
          postEvent(webhook, {
            event: `report.${event}`,
            ...(isNamed && { tracking_id: trackingId }),
            status_code: report.status_code,
          }),
        ),
    ]);
  }

  function begin(trackingId: string, event: string, isNews: boolean): void {
    if (webhook === null && (send === null || !isNews)) return;
    watch(tell(trackingId, event, isNews));
  }

  function watch(work: Promise<void>): void {
    const telling = work
      .catch((error: unknown) => config.log(`notification failed ${(error as Error).name}`))
      .finally(() => running.delete(telling));
    running.add(telling);
  }

  const settled = async (): Promise<void> => void (await Promise.all(running));
  return {
    changed: (trackingId, event) => begin(trackingId, event, true),
    alarm: (numbers) =>
      webhook !== null &&
      watch(persist('webhook', () => postEvent(webhook, { event: 'relay.alarm', ...numbers }))),
    ask: (letter) => send !== null && watch(persist('mail', () => send(letter))),
    heard: (trackingId, event) => begin(trackingId, event, false),
    settled,
    async close(limitMs = CLOSE_LIMIT_MS) {
      closing.abort();
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, limitMs)));
      await Promise.race([settled(), limit]);
      clearTimeout(timer);
      if (running.size > 0) config.log(`${running.size} notifications given up at the stop`);
    },
  };
}

/** Waits, or not any longer once the signal says so. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
