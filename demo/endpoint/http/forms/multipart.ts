import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addAbortSignal, Readable, type Writable } from 'node:stream';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { ApiError, isOutage } from '../../words/errors.js';
import type { BodySlot } from '../../limits/body-slots.js';
import { assertLength, DRAIN_MAX_BYTES, inWords, mediaType, wrongType } from '../request-body.js';
import type { RequestContext } from '../request-context.js';
import { saveFile, type IncomingFile } from './incoming-file.js';

/** No form of this contract comes near: a reply has a handful of fields. */
const PARTS_MAX = 64;
/** Of all text fields together: they are kept in memory. */
const FIELD_BYTES_MAX = 262_144;
const HEADER_PAIRS_MAX = 16;
const HEADER_BYTES_MAX = 16_384;
const SLICE_BYTES = 16_384;

/** What of a form has come so far, whatever becomes of the rest. */
export interface ReceivedForm {
  fields: Map<string, string>;
  fileNames: string[];
}

/** A form whose files lie in a folder of its own until it is discarded. */
export interface IncomingForm {
  /** A text field's first value. */
  get(name: string): string | null;
  files: IncomingFile[];
  /** Names of files that were not to be kept; see `admitsFiles`. */
  leftOut: string[];
}

export interface FormOptions {
  /** Of the whole body. */
  maxBytes: number;
  fileBytesMax: number;
  /** Files beyond these are not stored; one more than allowed tells of it. */
  filesMax: number;
  /** Fields and files together; default 64. */
  partsMax?: number;
  /** Fields that carry files; files of others are thrown away. */
  fileFields: RegExp;
  /** Names the field in a refusal. */
  fileField: string;
  /** Where the files go: a folder of this request alone. Removed where the form is refused. */
  folder: string;
  slot: BodySlot;
  /** Filled while the form is read, for those who must not lose what somebody typed. */
  received?: ReceivedForm;
  /**
   * Where the place is taken away, or there was none, the words are read to the end all the same, and the files alone are thrown away. A body
   * that says beforehand how much too large it is has words too, before its files.
   */
  keepsWords?: boolean;
  /** Whether files may be kept, by the fields that stand before the first of them. Where it is left out they may. */
  admitsFiles?: (get: IncomingForm['get']) => boolean;
}

/**
 * Reads a multipart body as it comes, files straight to the disk.
 * @throws ApiError 415 for another content type, 413 naming field and file for too much of it, 400 for a broken one, and
 * whatever the slot was taken away with
 */
export async function readForm(context: RequestContext, options: FormOptions): Promise<IncomingForm> {
  try {
    if (mediaType(context) !== 'multipart/form-data') throw wrongType('multipart/form-data');
    if (options.keepsWords !== true) assertLength(context, options.maxBytes + DRAIN_MAX_BYTES);
    return await new FormReader(context, options).read();
  } catch (error) {
    await rm(options.folder, { recursive: true, force: true });
    if (options.slot.signal.aborted && options.keepsWords !== true) throw options.slot.signal.reason;
    if (error instanceof ApiError || isOutage(error)) throw error;
    throw new ApiError('bad-request', { say: 'malformed-form' });
  } finally {
    options.slot.leave();
  }
}

class FormReader {
  readonly #options: FormOptions;
  readonly #body: Readable;
  readonly #parser: Writable;
  readonly #stop = new AbortController();
  readonly #saving: Promise<IncomingFile>[] = [];
  readonly #leftOut: string[] = [];
  readonly #received: ReceivedForm;
  readonly #get = (name: string): string | null => this.#received.fields.get(name) ?? null;
  readonly #ending: AbortSignal;
  #seen = 0;
  #fieldBytes = 0;
  /** Of the file being read. */
  #fileName: string | null = null;

  constructor(context: RequestContext, options: FormOptions) {
    this.#options = options;
    this.#received = options.received ?? { fields: new Map(), fileNames: [] };
    this.#body = Readable.fromWeb((context.req.raw.body ?? new Blob([]).stream()) as never);
    this.#ending = this.#endingOf(options);
    const parser = new Busboy({
      headers: { 'content-type': context.req.header('Content-Type') ?? '' },
      preservePath: true,
      limits: {
        parts: options.partsMax ?? PARTS_MAX,
        files: options.filesMax,
        fileSize: options.fileBytesMax + 1,
        fieldSize: FIELD_BYTES_MAX,
        headerPairs: HEADER_PAIRS_MAX,
        headerSize: HEADER_BYTES_MAX,
      },
    });
    parser.on('field', (name: string | undefined, value: string, _cut: boolean, isCut: boolean) => {
      this.#fieldBytes += Buffer.byteLength(value);
      const isTooMuch = isCut || this.#fieldBytes > FIELD_BYTES_MAX;
      if (isTooMuch) this.#refuse(new ApiError('too-large', { values: { limit: inWords(FIELD_BYTES_MAX) } }));
      else if (name !== undefined && !this.#received.fields.has(name)) this.#received.fields.set(name, value);
    });
    parser.on('file', (name: string | undefined, stream, fileName: string | undefined) =>
      this.#file(name ?? '', stream, decoded(fileName ?? '')),
    );
    parser.on('partsLimit', () => this.#refuse(new ApiError('bad-request', { say: 'malformed-form' })));
    this.#parser = parser;
  }

  /** A line on which nothing moves has no words to come. */
  #endingOf({ slot: { signal }, keepsWords }: FormOptions): AbortSignal {
    if (keepsWords !== true) return AbortSignal.any([signal, this.#stop.signal]);
    signal.addEventListener('abort', () => {
      const isSilent = signal.reason instanceof ApiError && signal.reason.code === 'bad-request';
      if (isSilent) this.#stop.abort(signal.reason);
    });
    return this.#stop.signal;
  }

  async read(): Promise<IncomingForm> {
    const { slot } = this.#options;
    try {
      await this.#parse(this.#ending);
      this.#assertSize();
      const files = await Promise.all(this.#saving);
      slot.finish();
      if (slot.signal.aborted && this.#received.fileNames.length > 0) throw slot.signal.reason;
      return {
        get: this.#get,
        // What a browser sends for an input nobody touched.
        files: files.filter((file) => file.name !== '' || file.bytes > 0),
        leftOut: this.#leftOut,
      };
    } catch (error) {
      this.#stop.abort(error);
      await Promise.allSettled(this.#saving);
      this.#assertSize();
      throw this.#stop.signal.reason instanceof ApiError ? this.#stop.signal.reason : error;
    }
  }

  /** Not by `pipeline`: that waits for ever for a parser that ends before the body does, which goes on behind its last mark. */
  async #parse(stop: AbortSignal): Promise<void> {
    let isOver = false;
    const end = new Promise<void>((resolve, reject) => {
      this.#parser.on('finish', resolve).on('error', reject);
      stop.addEventListener('abort', () => reject(stop.reason as Error), { once: true });
    }).finally(() => (isOver = true));
    // Awaited when all is read; until then a failure must not count as nobody's.
    end.catch(() => undefined);
    for await (const slice of this.#limited(addAbortSignal(stop, this.#body))) {
      if (isOver || this.#parser.write(slice)) continue;
      await Promise.race([end, once(this.#parser, 'drain', { signal: stop })]);
    }
    if (!isOver) this.#parser.end();
    await end;
  }

  #refuse(error: ApiError): void {
    this.#stop.abort(error);
  }

  /**
   * What is over the limit is still read, and thrown away, so that the answer reaches the client instead of a reset line. The
   * parser works through all it is given at a time, so it is given little: then it can be stopped in between.
   */
  async *#limited(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { maxBytes, slot } = this.#options;
    for await (const chunk of body) {
      slot.progress(chunk.length);
      const kept = chunk.subarray(0, Math.max(0, maxBytes - this.#seen));
      this.#seen += chunk.length;
      if (this.#seen > maxBytes + DRAIN_MAX_BYTES) throw new Error('too much');
      for (let at = 0; at < kept.length; at += SLICE_BYTES) yield kept.subarray(at, at + SLICE_BYTES);
    }
  }

  #assertSize(): void {
    const { maxBytes, fileField } = this.#options;
    if (this.#seen <= maxBytes) return;
    const values = { limit: inWords(maxBytes), name: this.#fileName ?? '?' };
    throw new ApiError('too-large', {
      values,
      ...(this.#fileName !== null && { fields: { [fileField]: [{ key: 'file-too-large', values }] } }),
    });
  }

  #file(field: string, stream: BusboyFileStream, name: string): void {
    if (!this.#options.fileFields.test(field)) {
      stream.resume();
      return;
    }
    this.#fileName = name.replace(/[\p{C}/\\]/gu, '').slice(0, 300);
    if (name !== '') this.#received.fileNames.push(this.#fileName);
    const { admitsFiles, fileBytesMax, folder, slot } = this.#options;
    if (slot.signal.aborted || !(admitsFiles?.(this.#get) ?? true)) {
      if (name !== '') this.#leftOut.push(this.#fileName);
      stream.resume();
      return;
    }
    const path = join(folder, String(this.#saving.length));
    const saved = saveFile(stream, { name, path, fileBytesMax, taken: slot.signal, ending: this.#ending });
    // Awaited after the body has been read; until then a failure must not count as nobody's.
    saved.catch((error: unknown) => this.#stop.abort(error));
    this.#saving.push(saved);
  }
}

/** Browsers escape three characters in a name, and no more (HTML, multipart/form-data encoding algorithm). */
function decoded(name: string): string {
  return name.replace(/%(22|0D|0A)/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}
