import type { DeskDeps } from '../deps.js';
import type { IncomingForm } from '../../http/forms/multipart.js';
import { mediaType, readJson } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Officer } from '../../officers/roles.js';
import { withForm } from '../../uploads/incoming.js';
import { keepForOfficer, officerHolder, OFFICERS_FILE_FIELD } from './officers-files.js';
import { diskTakesFiles, noRoomForFiles } from '../../uploads/room-for-files.js';
import { invalid } from '../../words/errors.js';

/** `DeedBody` is what came with a deed. */
export interface DeedBody {
  /** Fields, and files by their SHA-256: a call that is sent again has the same. */
  same: Record<string, unknown>;
  /** `words` can be judged before files are stored; null where there are none. */
  words: Record<string, unknown> | null;
  /** Cleans and stores the files, and gives the body that names them. */
  store(): Promise<Record<string, unknown>>;
}

const TEXT_FIELDS = ['content', 'promised_at', 'template', 'version'];
const YES = new Set(['1', 'true', 'on']);
const NO = new Set(['', '0', 'false', 'off']);

/**
 * `withDeedBody` reads JSON, or a form with files, and deletes what was not stored however `use` ends.
 * @param takesFiles whether the deed may come as a form
 */
export async function withDeedBody<Result>(
  context: RequestContext,
  endpoint: DeskDeps,
  { id }: Pick<Officer, 'id'>,
  takesFiles: boolean,
  use: (body: DeedBody) => Promise<Result>,
): Promise<Result> {
  if (!takesFiles || mediaType(context) !== 'multipart/form-data') {
    const body = await readJson(context);
    return await use({ same: body, words: null, store: async () => body });
  }
  const admitsFiles = await diskTakesFiles(endpoint.config);
  const reading = { fileField: OFFICERS_FILE_FIELD, holder: officerHolder(id), admitsFiles };
  return await withForm(context, endpoint, reading, async (form) => {
    if (form.leftOut.length > 0) throw noRoomForFiles(OFFICERS_FILE_FIELD);
    const fields = fieldsOf(form);
    const { pair: _, ...words } = fields;
    return await use({
      words: form.files.length === 0 ? null : words,
      same: { ...fields, files: form.files.map(({ sha256 }) => sha256) },
      store: async () => ({ ...fields, files: await keepForOfficer(endpoint, id, form.files) }),
    });
  });
}

function fieldsOf({ get }: Pick<IncomingForm, 'get'>): Record<string, unknown> {
  const texts = TEXT_FIELDS.map((name) => [name, get(name)] as const).filter(([, text]) => text !== null);
  const isPrivate = (get('is_private') ?? '').trim().toLowerCase();
  // A misread "yes" would publish what an office wrote to the reporter alone.
  if (!YES.has(isPrivate) && !NO.has(isPrivate))
    throw invalid({ is_private: [{ key: 'wrong-form', values: { label: 'label-is_private' } }] });
  return { ...Object.fromEntries(texts), is_private: YES.has(isPrivate), pair: pairOf(get('pair')) };
}

/** `pairOf` leaves what isn't JSON as text, which is refused as a pair. */
function pairOf(text: string | null): unknown {
  if (text === null || text.trim() === '') return [];
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
