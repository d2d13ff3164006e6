import { createHmac } from 'node:crypto';
import type { WebhookConfig } from '../config.js';
import type { Database } from '../database/connect.js';

/** `WebhookEvent` tells another program of the agency that a report changed, and its present status. */
export interface WebhookEvent {
  event: string;
  /** Missing for anonymous and secret reports. */
  tracking_id?: string;
  status_code: string;
}

/** `RelayAlarm`: forwarding to the national gateway needs attention. Numbers only; no report is named. */
export interface RelayAlarm {
  event: 'relay.alarm';
  parked: number;
  waiting: number;
  /** How long the report that waits longest has waited. */
  oldest_hours: number;
  /** Reporters' replies that don't reach the gateway. */
  parked_replies: number;
  waiting_replies: number;
  /** Reports whose last reading at the gateway failed. */
  failing_polls: number;
}

const SIGNATURE_HEADER = 'X-Aduan-Signature';
/** Equal for each try of one event, so that a receiver recognises a repetition. */
const EVENT_ID_HEADER = 'X-Aduan-Event-Id';

const TIMEOUT_MS = 10_000;

/** `eventOf` describes a report as it is now; null where it no longer exists. */
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
 * `postEvent` posts the event as JSON. The signature's header is `sha256=` and the body's HMAC-SHA-256 in hex, under
 * the shared secret, so that the receiver can check the sender.
 * @throws when there is no 2xx answer within ten seconds
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
