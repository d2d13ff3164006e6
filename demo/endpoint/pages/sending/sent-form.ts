import type { PageDeps } from '../deps.js';
import { withoutPlace, type BodySlot, type BodySlots } from '../../limits/body-slots.js';
import { senderOf } from '../../http/remote-address.js';
import type { IncomingFile } from '../../http/forms/incoming-file.js';
import { readForm, type ReceivedForm } from '../../http/forms/multipart.js';
import { mediaType, readBytes } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';

/** A form as a browser without a script sends it. */
export interface SentForm {
  /** A field's first value, and empty where there is none. */
  get(name: string): string;
  has(name: string): boolean;
  files: readonly IncomingFile[];
  /** Names of files that came with a form which may bring none. */
  leftOut: readonly string[];
}

/** What went wrong, as a page says it. */
export interface Problem {
  status: number;
  notice: string;
}

/** Whatever was thrown over a form, and the form as far as it had come: what somebody typed is shown again. */
export class UnansweredForm extends Error {
  override readonly name = 'UnansweredForm';
  override readonly cause: Error;
  readonly form: SentForm;

  constructor(cause: unknown, form: SentForm) {
    super('a form has no answer');
    this.cause = cause instanceof Error ? cause : new Error('thrown', { cause });
    this.form = form;
  }
}

/** A report's form has some forty fields, and a category's twelve questions may have thirty ticks each. */
const PARTS_MAX = 450;
const TEXT_BYTES_MAX = 262_144;
/** A phone's photos as they are: whatever is too large is told by its name, and the words beside it are kept. The proxies let more through. */
export const FORM_BYTES_MAX = 64 * 1_048_576;

/**
 * Reads a form, hands it to `use`, and leaves nothing of its files behind. They are free, so that an
 * address is all there is to name as their holder.
 * @throws UnansweredForm with what `readForm` or `use` throws; what `readForm` throws alone where it read no field
 */
export async function withSentForm<Result>(
  context: RequestContext,
  { config, incoming }: Pick<PageDeps, 'config' | 'incoming'>,
  bodies: BodySlots,
  admitsFiles: (get: (name: string) => string | null) => boolean,
  use: (form: SentForm) => Promise<Result>,
): Promise<Result> {
  if (mediaType(context) === 'application/x-www-form-urlencoded') {
    const sent = new URLSearchParams(new TextDecoder().decode(await readBytes(context, TEXT_BYTES_MAX)));
    const fields = new Map([...sent].reverse());
    return await answered(use, formOf(fields, [], []));
  }
  const { attachmentsMax, attachmentBytesMax } = config.limits;
  const received: ReceivedForm = { fields: new Map(), fileNames: [] };
  const { slot, folder } = await placeFor(context, { config, incoming }, bodies);
  try {
    const { files, leftOut } = await readForm(context, {
      maxBytes: FORM_BYTES_MAX,
      fileBytesMax: attachmentBytesMax,
      filesMax: attachmentsMax + 1,
      partsMax: PARTS_MAX,
      fileFields: /^attachments(\[\])?$/,
      fileField: 'attachments',
      folder,
      slot,
      received,
      keepsWords: true,
      admitsFiles,
    });
    return await use(formOf(received.fields, files, leftOut));
  } catch (error) {
    // A body of which nothing could be read is nobody's form: an empty one would claim to hold what was typed.
    if (received.fields.size === 0) throw error;
    throw new UnansweredForm(error, formOf(received.fields, [], received.fileNames));
  } finally {
    slot.leave();
    if (folder !== '') await incoming.remove(folder);
  }
}

/** By the address: no group of them keeps others out. Whoever gets no place, or no room on the disk, has the words read. */
async function placeFor(
  context: RequestContext,
  { config, incoming }: Pick<PageDeps, 'config' | 'incoming'>,
  bodies: BodySlots,
): Promise<{ slot: BodySlot; folder: string }> {
  let slot: BodySlot | null = null;
  try {
    slot = bodies.enter(senderOf(context, config));
    return { slot, folder: await incoming.make() };
  } catch (error) {
    slot?.leave();
    return { slot: withoutPlace(error), folder: '' };
  }
}

async function answered<Result>(use: (form: SentForm) => Promise<Result>, form: SentForm): Promise<Result> {
  try {
    return await use(form);
  } catch (error) {
    throw new UnansweredForm(error, form);
  }
}

function formOf(
  fields: ReadonlyMap<string, string>,
  files: readonly IncomingFile[],
  leftOut: readonly string[],
): SentForm {
  return { get: (name) => fields.get(name) ?? '', has: (name) => fields.has(name), files, leftOut };
}
