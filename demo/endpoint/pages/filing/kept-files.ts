import { UPLOAD_FIELD, type UploadAnswerWire } from '../../../../src/contract/reporting/upload.js';
import { routes } from '../../../../src/contract/routes.js';
import type { PageDeps } from '../deps.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Pages } from '../shell/answer.js';
import type { SentForm } from '../sending/sent-form.js';
import { formWith, type Answer, type OwnCalls } from '../sending/own-calls.js';
import { nextSeal, type FormSeal } from '../sending/seal.js';
import { formHolder } from '../../uploads/quota.js';

/** `KeptFile` is an uploaded file that waits for its report. */
export interface KeptFile {
  id: string;
  name: string;
  isPhoto: boolean;
}

const ID = /^[\w-]{20,64}$/;

/** `FilesOfForm` are the files that a form names when it comes back. */
export interface FilesOfForm {
  kept: readonly KeptFile[];
  /** How many named files belong to another form, or have expired. */
  gone: number;
}

/**
 * `keptFiles` are the files that the form names, took itself and still waits with. A file ticked for removal expires by
 * itself. Only this form's files get a name: the id of a released photo is public.
 * @param seal null for a form that isn't ours: it has no files
 */
export async function keptFiles(
  { database, config, hashing }: Pick<PageDeps, 'database' | 'config' | 'hashing'>,
  form: Pick<SentForm, 'get'>,
  seal: Pick<FormSeal, 'key'> | null,
): Promise<FilesOfForm> {
  const ids = form
    .get('kept_files')
    .split(' ')
    .filter((id) => ID.test(id));
  const removed = new Set(ids.map((_, index) => form.get(`remove_${index}`)));
  const wanted = ids.filter((id) => !removed.has(id)).slice(0, config.limits.attachmentsMax);
  if (wanted.length === 0 || seal === null) return { kept: [], gone: wanted.length };
  const rows = await database
    .selectFrom('attachments')
    .select(['id', 'display_name', 'media_type'])
    .where('id', 'in', wanted)
    .where('holder', '=', formHolder(hashing, seal.key))
    .where('complaint_id', 'is', null)
    .where('expires_at', '>', config.now())
    .execute();
  const kept = wanted.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined
      ? []
      : [{ id, name: row.display_name, isPhoto: row.media_type.startsWith('image/') }];
  });
  return { kept, gone: wanted.length - kept.length };
}

/** `namelessFiles` are the files that the form names, numbered: their names are in the database, which may be away. */
export function namelessFiles(
  { config }: Pick<PageDeps, 'config'>,
  form: Pick<SentForm, 'get'>,
): readonly KeptFile[] {
  const ids = form.get('kept_files').split(' ');
  return ids
    .filter((id) => ID.test(id))
    .slice(0, config.limits.attachmentsMax)
    .map((id, index) => ({ id, name: String(index + 1), isPhoto: true }));
}

/** `passOn` moves a form's waiting files to the form that follows. @returns that form's seal */
export async function passOn(
  { database, config, hashing }: Pick<PageDeps, 'database' | 'config' | 'hashing'>,
  purpose: string,
  seal: FormSeal,
): Promise<FormSeal> {
  const next = nextSeal(hashing, purpose, seal, config.now());
  await database
    .updateTable('attachments')
    .set({ holder: formHolder(hashing, next.key) })
    .where('holder', '=', formHolder(hashing, seal.key))
    .where('complaint_id', 'is', null)
    .execute();
  return next;
}

/**
 * `takeFiles` uploads the form's files as a widget would. Its idempotency key is made of the form's key and the files'
 * hashes: the same form sent again uploads nothing twice.
 */
export async function takeFiles(
  context: RequestContext,
  { endpoint, clean }: Pages,
  calls: OwnCalls,
  { key }: Pick<FormSeal, 'key'>,
  { files }: Pick<SentForm, 'files'>,
): Promise<Answer<KeptFile[]>> {
  if (files.length === 0) return { ok: true, body: [] };
  const hashes = files.map(({ sha256 }) => sha256).join('\n');
  const form = await formWith({}, UPLOAD_FIELD, files);
  const sent = {
    key: endpoint.hashing.keyed('files of a form', `${key}\n${hashes}`).toString('hex'),
    form,
    paidBy: { doubt: null, holder: formHolder(endpoint.hashing, key) },
  };
  const answer = await clean(context, () => calls.post<UploadAnswerWire>(routes.upload, sent));
  if (!answer.ok) return answer;
  const { images, docs } = answer.body.results;
  const kept = (files: typeof images, isPhoto: boolean): KeptFile[] =>
    files.map(({ id, file_name }) => ({ id, name: file_name, isPhoto }));
  return { ok: true, body: [...kept(images, true), ...kept(docs, false)] };
}

/** `photosAmong` counts what may be a report without a text. */
export const photosAmong = (files: readonly KeptFile[]): number =>
  files.filter(({ isPhoto }) => isPhoto).length;

export const keptFields = (files: readonly KeptFile[]): Record<string, string> =>
  files.length === 0 ? {} : { kept_files: files.map(({ id }) => id).join(' ') };
