/** The reports of a run, each filed once, when a check first needs it. */
import { randomUUID } from 'node:crypto';
import type { Feature } from '../../contract/features.js';
import { offer, offers } from '../facts/offer.js';
import type { Answer } from '../visit/asker.js';
import { fact, type Visit, type WrittenReport } from '../visit/visit.js';
import { IDENTITY, newCode, paidBody, receiptOf, sendReport, wordsFor, type Body } from './filing.js';

export interface Sending {
  body: Body;
  key: string;
  answer: Answer;
}

export interface Filed extends Sending, WrittenReport {}

export interface OwnReport {
  /** As it was sent, whatever was answered. */
  sent: (visit: Visit) => Promise<Sending>;
  /** Where it was taken. */
  filed: (visit: Visit) => Promise<Filed>;
}

/** The check of the plain report. */
const PLAIN = 'F-01';

/** @param judgedBy the check that says what is wrong where it isn't taken */
function report(
  judgedBy: string,
  feature: Feature | null,
  changes: (visit: Visit) => Promise<Body> | Body,
): OwnReport {
  const sent = fact(judgedBy, async (visit): Promise<Sending> => {
    if (feature !== null) await offers(visit, feature);
    // Where not even a plain report is taken, nothing is learnt of others.
    if (judgedBy !== PLAIN) await plainReport.filed(visit);
    const body = await paidBody(visit, await changes(visit));
    const key = randomUUID();
    return { body, key, answer: await sendReport(visit, body, { key }) };
  });
  const filed = fact(judgedBy, async (visit) => filedBy(await sent(visit)));
  return { sent, filed };
}

export function filedBy(sending: Sending): Filed | null {
  const receipt = receiptOf(sending.answer);
  const code = receipt?.accessCode ?? (sending.body.access_code as string | undefined) ?? null;
  return receipt === null || code === null ? null : { ...sending, trackingId: receipt.trackingId, code };
}

/** The first one: its text holds addresses that no list may show. */
export const plainReport = report(PLAIN, null, async (visit) => {
  const { limits } = (await offer(visit)).capabilities;
  const words = `${wordsFor(limits)} Nomor rekaan: 0812-0000-0000, ${IDENTITY.emailUser}.`;
  return { access_code: newCode(), content: words.slice(0, limits.contentMax) };
});

/** With a name and contact that an endpoint must keep back, and without a code. */
export const anonymousReport = report('F-05', 'anonymous', () => ({ is_anonymous: true }));

export const secretReport = report('P-12', 'secret', () => ({ is_secret: true, access_code: newCode() }));

/** Withdrawn by a check, before the run ends. */
export const shortReport = report(PLAIN, 'withdraw', () => ({ access_code: newCode() }));
