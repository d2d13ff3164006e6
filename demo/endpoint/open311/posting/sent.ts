import { mediaType, readBytes, wrongType } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';
import { ApiError, type FieldProblems } from '../../words/errors.js';

const TYPE = 'application/x-www-form-urlencoded';
/** Bytes: a description of 5,000 characters, each escaped as twelve, and twice that for all else. */
const BODY_MAX = 131_072;

/** `Sent` is a new request as its sender wrote it. */
export class Sent {
  readonly problems: FieldProblems = {};
  readonly #values: URLSearchParams;

  constructor(values: URLSearchParams) {
    this.#values = values;
  }

  /** The value of a parameter; empty for none. One that is there twice is a problem: which was meant? */
  get(name: string): string {
    const [first = '', ...others] = this.#values.getAll(name).map((value) => value.trim());
    if (others.length > 0) this.problems[name] = [{ key: 'open311-twice', values: { name } }];
    return first;
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

/** `readSent` reads a form of the only type that GeoReport v2 has. @throws ApiError 413, 415, 400 for a broken body */
export async function readSent(context: RequestContext): Promise<Sent> {
  const bytes = await readBytes(context, BODY_MAX);
  if (mediaType(context) !== TYPE) throw wrongType(TYPE);
  try {
    return new Sent(new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new ApiError('bad-request');
  }
}
