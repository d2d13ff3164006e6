import { createHmac } from 'node:crypto';
import type { WebhookConfig } from '../config.js';
import type { Database } from '../database/connect.js';

/** What another program of the agency learns: that something happened to a report, and where it stands now. */
export interface WebhookEvent {
  event: string;
  /** Left out for anonymous and secret reports. */
  tracking_id?: string;
  status_code: string;
}

/** That the way to the national gateway wants looking at: numbers alone, no report is named. */
export interface RelayAlarm {
  event: 'relay.alarm';
  parked: number;
  waiting: number;
  /** How long the report has waited that waits longest. */
  oldest_hours: number;
  /** What reporters wrote to their reports and does not get there. */
  parked_replies: number;
  waiting_replies: number;
  /** Reports there of which the last reading failed. */
  failing_polls: number;
}

const SIGNATURE_HEADER = 'X-Aduan-Signature';
/** The same for each try of one event, by which a receiver knows one that it has already. */
const EVENT_ID_HEADER = 'X-Aduan-Event-Id';

const TIMEOUT_MS = 10_000;

/** What is said of a report, as it stands now; null where there is none any more. */
export async function eventOf(
  database: Database,
  complaintId: number,
  event: string,
): Promise<WebhookEvent | null> {
  const report = await database
    .selectFrom('complaints')
    .select(['tracking_id', 'is_anonymous', 'is_secret', 'status_code'])
    .where('id', '=', complaintId)
    .executeTakeFirst();
  if (report === undefined) return null;
  const isNamed = !report.is_anonymous && !report.is_secret;
  return {
    event: `report.${event}`,
    ...(isNamed && { tracking_id: report.tracking_id }),
    status_code: report.status_code,
  };
}

/**
 * Posts the event as JSON. The header carries `sha256=` and the HMAC-SHA-256 of the body in hex, under the shared secret,
 * so that the receiver can tell whose it is.
 * @throws when it was not taken: no answer in time, or none of the 2xx
 */
export async function postEvent(
  { url, secret }: WebhookConfig,
  event: WebhookEvent | RelayAlarm,
  id: string,
): Promise<void> {
  const body = JSON.stringify(event);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      [EVENT_ID_HEADER]: id,
      [SIGNATURE_HEADER]: `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`status ${response.status}`);
}
