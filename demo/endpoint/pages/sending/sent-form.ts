import type { PageDeps } from '../deps.js';
import { withoutPlace, type BodySlot, type BodySlots } from '../../limits/body-slots.js';
import { senderOf } from '../../http/remote-address.js';
import type { IncomingFile } from '../../http/forms/incoming-file.js';
import { readForm, type ReceivedForm } from '../../http/forms/multipart.js';
import { mediaType, readBytes } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';

/** `SentForm` is a form as a browser without a script sends it. */
export interface SentForm {
  /** A field's first value; empty where there is none. */
  get(name: string): string;
  has(name: string): boolean;
  files: readonly IncomingFile[];
  /** Names of files that came with a form which may bring none. */
  leftOut: readonly string[];
}

/** `Problem` is a failure as a page tells it. */
export interface Problem {
  status: number;
  notice: string;
}

/** `UnansweredForm` carries an error with the form as far as it had come, so that what was typed is shown again. */
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

/** A report's form has about forty fields; a category's twelve questions have up to thirty ticks each. */
const PARTS_MAX = 450;
const TEXT_BYTES_MAX = 262_144;
/** Room for a phone's unscaled photos: an oversized file is named, and the text is kept. Proxies let more through. */
export const FORM_BYTES_MAX = 64 * 1_048_576;

/**
 * `withSentForm` reads a form, hands it to `use`, and removes its files. Forms cost nothing to send, so the files' only
 * holder is an address.
 * @throws UnansweredForm with what `readForm` or `use` throws; `readForm`'s own error where no field was read
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
    // Without one readable field there is no form to show again: an empty form would claim to be what was typed.
    if (received.fields.size === 0) throw error;
    throw new UnansweredForm(error, formOf(received.fields, [], received.fileNames));
  } finally {
    slot.leave();
    if (folder !== '') await incoming.remove(folder);
  }
}

/** `placeFor` counts by address: a group keeps nobody out. Without place or disk room, only the text is read. */
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
