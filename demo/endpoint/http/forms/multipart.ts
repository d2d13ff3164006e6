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

/** Default of `partsMax`: a reply has a handful of fields. */
const PARTS_MAX = 64;
/** Bytes of all text fields together, which are kept in memory. */
const FIELD_BYTES_MAX = 262_144;
const HEADER_PAIRS_MAX = 16;
const HEADER_BYTES_MAX = 16_384;
const SLICE_BYTES = 16_384;

/** `ReceivedForm` is what has arrived of a form, whatever becomes of the rest. */
export interface ReceivedForm {
  fields: Map<string, string>;
  fileNames: string[];
}

/** `IncomingForm` is a form whose files lie in a folder of its own until it is discarded. */
export interface IncomingForm {
  /** A text field's first value. */
  get(name: string): string | null;
  /** Every text field, in the order of the form. */
  pairs: readonly [name: string, value: string][];
  files: IncomingFile[];
  /** Names of files that may not be kept; see `admitsFiles`. */
  leftOut: string[];
}

export interface FormOptions {
  /** Limit of the whole body, in bytes. */
  maxBytes: number;
  fileBytesMax: number;
  /** Files beyond these are not stored; one more than allowed reveals an excess. */
  filesMax: number;
  /** Fields and files together; default 64. */
  partsMax?: number;
  /** Fields that carry files; files of other fields are dropped. */
  fileFields: RegExp;
  /** Name of the field in a refusal. */
  fileField: string;
  /** Folder for this request's files only; removed where the form is refused. */
  folder: string;
  slot: BodySlot;
  /** Filled while the form is read, so that typed text survives a failure. */
  received?: ReceivedForm;
  /**
   * Without a place, or after losing it, the text is still read to the end and only files are dropped. A body that
   * states too large a length is read as well: its text stands before its files. False by default.
   */
  keepsWords?: boolean;
  /** Whether files may be kept, by the fields before the first file; true by default. */
  admitsFiles?: (get: IncomingForm['get']) => boolean;
}

/**
 * `readForm` reads a multipart body as it arrives, files straight to the disk.
 * @throws ApiError 415 for another content type, 413 naming field and file for too much, 400 for a broken body; the
 * slot's reason where its place was taken away
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
  readonly #pairs: [name: string, value: string][] = [];
  readonly #received: ReceivedForm;
  readonly #get = (name: string): string | null => this.#received.fields.get(name) ?? null;
  readonly #ending: AbortSignal;
  #seen = 0;
  #fieldBytes = 0;
  /** Name of the file being read. */
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
      else if (name !== undefined) this.#field(name, value);
    });
    parser.on('file', (name: string | undefined, stream, fileName: string | undefined) =>
      this.#file(name ?? '', stream, decoded(fileName ?? '')),
    );
    parser.on('partsLimit', () => this.#refuse(new ApiError('bad-request', { say: 'malformed-form' })));
    this.#parser = parser;
  }

  /** `#endingOf`: a connection that stands still has no more text to send, so it ends even with `keepsWords`. */
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
        pairs: this.#pairs,
        // Browsers send an empty file for an input that nobody touched.
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

  /**
   * `#parse` avoids `pipeline`, which waits for ever when the parser ends before the body, as behind the last boundary.
   */
  async #parse(stop: AbortSignal): Promise<void> {
    let isOver = false;
    const end = new Promise<void>((resolve, reject) => {
      this.#parser.on('finish', resolve).on('error', reject);
      stop.addEventListener('abort', () => reject(stop.reason as Error), { once: true });
    }).finally(() => (isOver = true));
    // `end` is awaited once all is read; until then its rejection must not count as unhandled.
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
   * `#limited` still reads what is over the limit, and drops it, so that the client gets an answer and no reset
   * connection. The parser gets small slices: between them it can be stopped.
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

  #field(name: string, value: string): void {
    this.#pairs.push([name, value]);
    if (!this.#received.fields.has(name)) this.#received.fields.set(name, value);
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
    // `saved` is awaited after the body; until then its rejection must not count as unhandled.
    saved.catch((error: unknown) => this.#stop.abort(error));
    this.#saving.push(saved);
  }
}

/** `decoded`: browsers escape just three characters of a name (HTML, multipart/form-data encoding algorithm). */
function decoded(name: string): string {
  return name.replace(/%(22|0D|0A)/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}
