import type { IncomingFile } from '../../http/forms/incoming-file.js';
import { senderOf } from '../../http/remote-address.js';
import { mediaType, readBytes, wrongType } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';
import { withForm } from '../../uploads/incoming.js';
import { diskTakesFiles, noRoomForFiles } from '../../uploads/room-for-files.js';
import { ApiError, type FieldProblems } from '../../words/errors.js';
import type { Open311Deps } from '../deps.js';
import { keyOf } from './keys.js';

const TYPE = 'application/x-www-form-urlencoded';
const TYPE_WITH_FILES = 'multipart/form-data';
/** Bytes: a description of 5,000 characters, each escaped as twelve, and twice that for all else. */
const BODY_MAX = 131_072;

/** `FILES` names files in a refusal, whatever their parts were called: GeoReport v2 has no name for them. */
export const FILES = 'media';

/** `Sent` is a new request as its sender wrote it. */
export class Sent {
  readonly problems: FieldProblems = {};
  readonly files: readonly IncomingFile[];
  readonly #values: URLSearchParams;

  constructor(values: URLSearchParams, files: readonly IncomingFile[] = []) {
    this.#values = values;
    this.files = files;
  }

  /** The value of a parameter; empty for none. One that is there twice is a problem: which was meant? */
  get(name: string): string {
    const [first = '', ...others] = this.#values.getAll(name).map((value) => value.trim());
    if (others.length > 0) this.problems[name] = [{ key: 'open311-twice', values: { name } }];
    return first;
  }

  /** The values of a parameter that may be there more than once, without empty ones. */
  all(name: string): string[] {
    const values = [...this.#values.getAll(name), ...this.#values.getAll(`${name}[]`)];
    return [...new Set(values.map((value) => value.trim()).filter(Boolean))];
  }

  /** The values of `attribute[code]` and of `attribute[code][]`, by code, without empty ones. */
  attributes(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const [name, value] of this.#values) {
      const code = /^attribute\[([^\]]*)\](\[\])?$/.exec(name)?.[1];
      if (code !== undefined && value.trim() !== '')
        found.set(code, [...(found.get(code) ?? []), value.trim()]);
    }
    return found;
  }
}

/**
 * `withSent` reads a form of the type that GeoReport v2 has, or one with files, hands it to `use`, and removes its
 * files however that ends.
 * @throws ApiError 413, 415, 400 for a broken body; whatever `use` throws
 */
export async function withSent<Result>(
  context: RequestContext,
  deps: Open311Deps,
  use: (sent: Sent) => Promise<Result>,
): Promise<Result> {
  if (mediaType(context) === TYPE_WITH_FILES) return await withFiles(context, deps, use);
  const bytes = await readBytes(context, BODY_MAX);
  if (mediaType(context) !== TYPE) throw wrongType(`${TYPE}, ${TYPE_WITH_FILES}`);
  return await use(new Sent(valuesIn(bytes)));
}

function valuesIn(bytes: Uint8Array): URLSearchParams {
  try {
    return new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ApiError('bad-request');
  }
}

/** Files are written to the disk only behind a key that is known: until then they are a stranger's. */
async function withFiles<Result>(
  context: RequestContext,
  deps: Open311Deps,
  use: (sent: Sent) => Promise<Result>,
): Promise<Result> {
  const hasRoom = await diskTakesFiles(deps.config);
  const reading = {
    fileField: FILES,
    fileFields: /^/,
    // A key is known only once it was read: whoever sends bodies without one fills the places of an address.
    holder: `open311 ${senderOf(context, deps.config)}`,
    admitsFiles: (get: (name: string) => string | null) =>
      hasRoom && keyOf(get('api_key')?.trim() ?? '', deps) !== undefined,
  };
  return await withForm(context, deps, reading, async ({ pairs, files, leftOut }) => {
    const sent = new Sent(new URLSearchParams(pairs.map(([name, value]) => [name, value])), files);
    if (leftOut.length > 0) {
      // Without a key, or by a wrong one, it is refused for that.
      if (!hasRoom && keyOf(sent.get('api_key'), deps) !== undefined) throw noRoomForFiles(FILES);
      sent.problems[FILES] = [{ key: 'open311-key-first' }];
    }
    return await use(sent);
  });
}
