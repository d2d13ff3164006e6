import { UPLOAD_FIELD, type UploadAnswerWire } from '../../../../src/contract/reporting/upload.js';
import { routes } from '../../../../src/contract/routes.js';
import type { Endpoint } from '../../endpoint.js';
import type { Slots } from '../../guard/slots.js';
import type { SentForm } from '../sending/sent-form.js';
import { formWith, type Answer, type OwnCalls } from '../sending/own-calls.js';
import type { FormSeal } from '../sending/seal.js';

/** A file that has arrived and waits for its report. */
export interface KeptFile {
  id: string;
  name: string;
}

const ID = /^[\w-]{20,64}$/;

/** Those that the form names and that still wait; what was ticked to go is left to its time. */
export async function keptFiles(
  { database, config }: Endpoint,
  form: Pick<SentForm, 'get'>,
): Promise<KeptFile[]> {
  const ids = form
    .get('kept_files')
    .split(' ')
    .filter((id) => ID.test(id));
  const removed = new Set(ids.map((_, index) => form.get(`remove_${index}`)));
  const wanted = ids.filter((id) => !removed.has(id)).slice(0, config.limits.attachmentsMax);
  if (wanted.length === 0) return [];
  const rows = await database
    .selectFrom('attachments')
    .select(['id', 'display_name'])
    .where('id', 'in', wanted)
    .execute();
  return wanted.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? [] : [{ id, name: row.display_name }];
  });
}

/**
 * Gives the files of a form to the endpoint as a widget's upload, once however often the form comes: its key is made of the form's and of the
 * files themselves.
 */
export async function takeFiles(
  { hashing }: Pick<Endpoint, 'hashing'>,
  calls: OwnCalls,
  cleaning: Slots,
  { key }: Pick<FormSeal, 'key'>,
  { files }: Pick<SentForm, 'files'>,
): Promise<Answer<KeptFile[]>> {
  if (files.length === 0) return { ok: true, body: [] };
  const hashes = files.map(({ sha256 }) => sha256).join('\n');
  const form = await formWith({}, UPLOAD_FIELD, files);
  const sent = { key: hashing.keyed('files of a form', `${key}\n${hashes}`).toString('hex'), form };
  const answer = await cleaning.run(() => calls.post<UploadAnswerWire>(routes.upload, sent));
  if (!answer.ok) return answer;
  const { images, docs } = answer.body.results;
  return { ok: true, body: [...images, ...docs].map(({ id, file_name }) => ({ id, name: file_name })) };
}

export const keptFields = (files: readonly KeptFile[]): Record<string, string> =>
  files.length === 0 ? {} : { kept_files: files.map(({ id }) => id).join(' ') };
