/** Reports that the judge files: each says so in its title, and is withdrawn at the end. */
import { randomBytes, randomUUID } from 'node:crypto';
import { encodeAccessCode, formatAccessCode } from '../../contract/access-code.js';
import type { Limits } from '../../contract/capabilities.js';
import { writeDate } from '../../contract/dates.js';
import { readReceipt, type Receipt } from '../../contract/reporting/submission.js';
import { routes } from '../../contract/routes.js';
import { dayIn } from '../../contract/working-days.js';
import { RestsOn } from '../check.js';
import { readOrNothing } from '../facts/masters.js';
import { offer } from '../facts/offer.js';
import type { Answer } from '../visit/asker.js';
import type { Visit } from '../visit/visit.js';
import { readChallenge } from '../../contract/reporting/challenge.js';
import { solveChallenge } from '../../sending/solve-challenge.js';

export type Body = Record<string, unknown>;

/** Who the judge says it is: nobody can be reached there. */
export const IDENTITY = {
  nameUser: 'Uji Kesesuaian Otomatis',
  phoneUser: '081200000000',
  emailUser: 'uji.kesesuaian@contoh.invalid',
} as const;

const DAY_MS = 86_400_000;
const WORDS =
  'Ini laporan dari alat uji kesesuaian, bukan dari warga. Mohon diabaikan: laporan ini segera ditarik lagi. ';

/** The judge's own words, as long as the endpoint wants them. */
export const wordsFor = ({ contentMin, contentMax }: Limits): string =>
  WORDS.repeat(Math.ceil(contentMin / WORDS.length) || 1)
    .slice(0, contentMax)
    .trim();

/** The body of a report that an endpoint of this kind must take. */
export async function reportBody(visit: Visit, changes: Body = {}): Promise<Body> {
  const { capabilities, isMinimal, answer } = await offer(visit);
  // What they say of consent and names could not be read: whatever is sent may be refused for that.
  if (isMinimal && answer.status !== 404) throw new RestsOn('D-02');
  const { limits, identity, consent, timezone } = capabilities;
  const now = new Date();
  return {
    classification_id: '1',
    title: 'Uji kesesuaian, mohon diabaikan (akan ditarik lagi)'.slice(0, limits.titleMax),
    content: wordsFor(limits),
    date_of_incident: dayIn(timezone, new Date(now.getTime() - DAY_MS)),
    location_text: 'Tempat rekaan untuk uji kesesuaian',
    is_anonymous: false,
    is_secret: false,
    attachments: [],
    ...IDENTITY,
    ...(identity.nik === 'required' && { nik: '1601010101900001' }),
    ...(consent !== null && {
      consent: { version: consent.version, given_at: writeDate(now, timezone), given_by: 'reporter' },
    }),
    ...changes,
  };
}

/** A code as the widgets propose one. */
export const newCode = (): string => formatAccessCode(encodeAccessCode(randomBytes(20)));

/** Sends a body as it is, and remembers what came of it, so that it is withdrawn. */
export async function sendReport(
  visit: Visit,
  body: Body | string,
  { key = randomUUID(), isTwin = false }: { key?: string | undefined; isTwin?: boolean } = {},
): Promise<Answer> {
  const answer = await visit.ask({
    method: 'POST',
    path: routes.create,
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(key !== '' && { key }),
    isTwin,
  });
  remember(visit, answer, typeof body === 'string' ? {} : body);
  return answer;
}

/** Whatever says that it was taken. */
function remember(visit: Visit, answer: Answer, body: Body): void {
  const receipt = receiptOf(answer);
  const code = receipt?.accessCode ?? (typeof body.access_code === 'string' ? body.access_code : null);
  if (receipt !== null) visit.written.add({ trackingId: receipt.trackingId, code: code ?? '' });
}

export function receiptOf(answer: Answer): Receipt | null {
  if (answer.status < 200 || answer.status > 299) return null;
  return readOrNothing({ ...answer, status: 200 }, readReceipt);
}

export const withChallenge = (challenge: string | undefined): Body =>
  challenge === undefined ? {} : { challenge };

/** A body with a fresh challenge, to be sent by hand. */
export async function paidBody(visit: Visit, changes: Body = {}): Promise<Body> {
  return { ...(await reportBody(visit, changes)), ...withChallenge(await solution(visit)) };
}

/** A fresh solution, for one request; undefined where the endpoint asks for none. */
export async function solution(visit: Visit): Promise<string | undefined> {
  const { features } = (await offer(visit)).capabilities;
  if (!features.has('challenge')) return undefined;
  const answer = await visit.ask({ path: routes.challenge, headers: { 'Cache-Control': 'no-cache' } });
  try {
    return await solveChallenge(readChallenge(answer.json));
  } catch {
    throw new RestsOn('D-12');
  }
}
