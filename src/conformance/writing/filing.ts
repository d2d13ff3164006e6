/** Reports that the judge files: each says so in its title, and is withdrawn at the end. */
import { randomBytes, randomUUID } from 'node:crypto';
import { encodeAccessCode, formatAccessCode } from '../../contract/access-code.js';
import type { Limits } from '../../contract/capabilities.js';
import { writeDate } from '../../contract/dates.js';
import { readReceipt, type Receipt } from '../../contract/reporting/submission.js';
import { routes } from '../../contract/routes.js';
import { dayIn } from '../../contract/working-days.js';
import { RestsOn } from '../check.js';
import { readOrNothing, offer, offers } from '../facts/offer.js';
import type { Answer } from '../visit/asker.js';
import { type Visit, fact, skip } from '../visit/visit.js';
import { readChallenge } from '../../contract/reporting/challenge.js';
import { solveChallenge } from '../../sending/solve-challenge.js';
import { CHALLENGE_HEADER } from '../../contract/headers.js';
import { readUploads, UPLOAD_FIELD, type UploadedAttachment } from '../../contract/reporting/upload.js';

export type Body = Record<string, unknown>;

/** `IDENTITY` of the judge: nobody can be reached there. */
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
  // Capabilities that can't be read may ask for consent and names: whatever is sent may be refused for that.
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

interface Upload {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  key?: string;
  /** Solved before, empty for none; by default a fresh one. */
  challenge?: string | undefined;
}

/** @throws Skipped where the endpoint takes no files, or no JPEG */
export async function upload(
  visit: Visit,
  { name, bytes, key = randomUUID(), challenge }: Upload,
): Promise<Answer> {
  const { limits } = (await offers(visit, 'attachments')).capabilities;
  if (!limits.attachmentTypes.includes('image/jpeg'))
    skip('JPEG tidak diterima: alat ini hanya membawa JPEG', 'no JPEG is taken: this tool brings JPEG alone');
  const form = new FormData();
  form.append(UPLOAD_FIELD, new File([bytes], name, { type: 'image/jpeg' }));
  const solved = challenge ?? (await solution(visit));
  return await visit.ask({
    method: 'POST',
    path: routes.upload,
    body: form,
    key,
    ...(solved !== undefined && solved !== '' && { headers: { [CHALLENGE_HEADER]: solved } }),
  });
}

export const PICTURE_NAME = 'uji-kesesuaian.jpg';

export const uploadedOf = (answer: Answer): UploadedAttachment | null =>
  answer.status > 299 ? null : (readOrNothing({ ...answer, status: 200 }, readUploads)?.[0] ?? null);

/** The first upload: its key and challenge, to be repeated. */
export const firstUpload = fact('F-40', async (visit) => {
  await offers(visit, 'attachments');
  const key = randomUUID();
  const challenge = await solution(visit);
  return {
    key,
    challenge,
    answer: await upload(visit, { name: PICTURE_NAME, bytes: picture(), key, challenge }),
  };
});

export const uploaded = fact('F-40', async (visit) => uploadedOf((await firstUpload(visit)).answer));

/** Words of the picture's description, which no server may hand on. */
export const PICTURE_WORDS = 'UJI-KESESUAIAN-METADATA';

/** A picture of 16 by 16 pixels, as a phone writes one, with a description among its metadata. */
export const picture = (): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(BASE64, 'base64'));

const BASE64 = [
  '/9j/4QDgRXhpZgAASUkqAAgAAAAHAA4BAgAYAAAAcgAAABIBAwABAAAAAQAAABoBBQABAAAAYgAAABsBBQABAAAAagAAACgBAwABAAAA',
  'AgAAABMCAwABAAAAAQAAAGmHBAABAAAAigAAAAAAAAA4YwAA6AMAADhjAADoAwAAVUpJLUtFU0VTVUFJQU4tTUVUQURBVEEABgAAkAcA',
  'BAAAADAyMTABkQcABAAAAAECAwAAoAcABAAAADAxMDABoAMAAQAAAP//AAACoAQAAQAAABAAAAADoAQAAQAAABAAAAAAAAAA/9sAQwAN',
  'CQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUm',
  'TzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAEQgAEAAQAwEiAAIRAQMRAf/EABUA',
  'AQEAAAAAAAAAAAAAAAAAAAAD/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAX/xAAUEQEAAAAAAAAAAAAA',
  'AAAAAAAA/9oADAMBAAIRAxEAPwCgAE2//9k=',
].join('');
