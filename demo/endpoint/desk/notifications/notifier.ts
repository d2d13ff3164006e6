import type { Endpoint } from '../../endpoint.js';
import { mailSender, newsLetter } from './mail.js';
import { postEvent } from './webhook.js';

/** Tells reporter and agency's programs about a report. Never in an officer's way: it works behind the answer. */
export interface Notifier {
  /** @param action what was done, a word of ours */
  changed(trackingId: string, action: string): void;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/** Waits before the second, third and fourth try: a mail server that restarts is back by then. */
const RETRY_AFTER_MS = [1_000, 10_000, 60_000];

/** @param retryAfterMs one more try for each */
export function createNotifier(
  { config, database }: Pick<Endpoint, 'config' | 'database'>,
  retryAfterMs: readonly number[] = RETRY_AFTER_MS,
): Notifier {
  const { mail, webhook } = config;
  const send = mail && mailSender(mail);
  const running = new Set<Promise<void>>();

  /** Says in the log that something failed, never for whom: an error's own words may hold the address. */
  async function persist(what: string, attempt: () => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        await attempt();
        return;
      } catch (error) {
        const wait = retryAfterMs[tries];
        config.log(`${what} failed ${(error as Error).name}${wait === undefined ? ', given up' : ''}`);
        if (wait === undefined) return;
        await new Promise<void>((resolve) => setTimeout(resolve, wait).unref());
      }
    }
  }

  async function tell(trackingId: string, action: string): Promise<void> {
    const report = await database
      .selectFrom('complaints')
      .leftJoin('reporters', 'reporters.complaint_id', 'complaints.id')
      .select(['is_anonymous', 'is_secret', 'status_code', 'notify_channel', 'notify_to'])
      .where('tracking_id', '=', trackingId)
      .executeTakeFirst();
    if (report === undefined) return;
    const isNamed = !report.is_anonymous && !report.is_secret;
    const { notify_to: to } = report;
    await Promise.all([
      send !== null &&
        report.notify_channel === 'email' &&
        to !== null &&
        persist('mail', () => send({ to, ...newsLetter(config.name, isNamed ? trackingId : null) })),
      webhook !== null &&
        persist('webhook', () =>
          postEvent(webhook, {
            event: `report.${action}`,
            ...(isNamed && { tracking_id: trackingId }),
            status_code: report.status_code,
          }),
        ),
    ]);
  }

  return {
    changed(trackingId, action) {
      if (send === null && webhook === null) return;
      const telling = tell(trackingId, action)
        .catch((error: unknown) => config.log(`notification failed ${(error as Error).name}`))
        .finally(() => running.delete(telling));
      running.add(telling);
    },
    async settled() {
      await Promise.all(running);
    },
  };
}
