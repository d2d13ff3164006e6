/** Files that the judge uploads: pictures of a few pixels, and what no server may take. */
import { randomUUID } from 'node:crypto';
import { CHALLENGE_HEADER } from '../../contract/headers.js';
import { readUploads, UPLOAD_FIELD, type UploadedAttachment } from '../../contract/reporting/upload.js';
import { routes } from '../../contract/routes.js';
import { readOrNothing } from '../facts/masters.js';
import { offers } from '../facts/offer.js';
import type { Answer } from '../visit/asker.js';
import { fact, skip, type Visit } from '../visit/visit.js';
import { solution } from './filing.js';

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
