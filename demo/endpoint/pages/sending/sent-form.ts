import { randomUUID } from 'node:crypto';
import type { PageDeps } from '../deps.js';
import type { BodySlots } from '../../http/body-slots.js';
import { readForm, type IncomingFile } from '../../http/multipart.js';
import { mediaType, readBytes } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';

/** A form as a browser without a script sends it. */
export interface SentForm {
  /** A field's first value, and empty where there is none. */
  get(name: string): string;
  files: readonly IncomingFile[];
  /** Names of files that came with a form which may bring none. */
  leftOut: readonly string[];
}

/** A report's form has some forty fields, and a category's twelve questions may have thirty ticks each. */
const PARTS_MAX = 450;
const TEXT_BYTES_MAX = 262_144;
/** A phone's photos as they are: whatever is too large is told by its name, and the words beside it are kept. */
const BODY_BYTES_MAX = 64 * 1_048_576;

/**
 * Reads a form, hands it to `use`, and leaves nothing of its files behind. Each has a place of its own among the bodies of forms: they are free,
 * so there is nobody to name as their holder.
 * @throws ApiError as `readForm`
 */
export async function withSentForm<Result>(
  context: RequestContext,
  { config, incoming }: Pick<PageDeps, 'config' | 'incoming'>,
  bodies: BodySlots,
  admitsFiles: (get: (name: string) => string | null) => boolean,
  use: (form: SentForm) => Promise<Result>,
): Promise<Result> {
  if (mediaType(context) === 'application/x-www-form-urlencoded') {
    const fields = new URLSearchParams(new TextDecoder().decode(await readBytes(context, TEXT_BYTES_MAX)));
    return await use({ get: (name) => fields.get(name) ?? '', files: [], leftOut: [] });
  }
  const { attachmentsMax, attachmentBytesMax } = config.limits;
  const slot = bodies.enter(randomUUID());
  const folder = await incoming.make();
  try {
    const form = await readForm(context, {
      maxBytes: BODY_BYTES_MAX,
      fileBytesMax: attachmentBytesMax,
      filesMax: attachmentsMax + 1,
      partsMax: PARTS_MAX,
      fileFields: /^attachments(\[\])?$/,
      fileField: 'attachments',
      folder,
      slot,
      admitsFiles,
    });
    return await use({ ...form, get: (name) => form.get(name) ?? '' });
  } finally {
    slot.leave();
    await incoming.remove(folder);
  }
}
