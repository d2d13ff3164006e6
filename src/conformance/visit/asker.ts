/** HTTP as the judge speaks it: paced, patient with `Retry-After`, and never a byte more than is looked at. */
import { ACCESS_CODE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../contract/headers.js';
import { isBusy, Patience, sleep } from './patience.js';
import type { Said } from '../check.js';

const CAUSES: Record<string, Said> = {
  ECONNREFUSED: { id: 'sambungan ditolak', en: 'the connection was refused' },
  ECONNRESET: { id: 'sambungan diputus', en: 'the connection was cut' },
  UND_ERR_SOCKET: { id: 'sambungan diputus', en: 'the connection was cut' },
  ENOTFOUND: { id: 'nama server tidak dikenal', en: 'the server’s name is unknown' },
  EAI_AGAIN: { id: 'nama server tidak dapat dicari', en: 'the server’s name can’t be looked up' },
  EHOSTUNREACH: { id: 'tidak ada jalan ke server itu', en: 'there is no way to that server' },
  ENETUNREACH: { id: 'tidak ada jalan ke jaringan itu', en: 'there is no way to that network' },
  ETIMEDOUT: { id: 'sambungan tidak diterima', en: 'no connection was taken' },
  UND_ERR_CONNECT_TIMEOUT: { id: 'sambungan tidak diterima', en: 'no connection was taken' },
  UND_ERR_HEADERS_OVERFLOW: { id: 'header jawabannya terlalu besar', en: 'its headers are too large' },
  'bad port': { id: 'port itu tidak dapat dipakai untuk HTTP', en: 'that port can’t be used for HTTP' },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    id: 'rantai sertifikatnya tidak lengkap: sajikan sertifikat perantara juga',
    en: 'its chain of certificates is incomplete: serve the one in between too',
  },
  SELF_SIGNED_CERT_IN_CHAIN: { id: 'sertifikatnya tidak dipercaya', en: 'its certificate isn’t trusted' },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    id: 'sertifikatnya untuk nama lain',
    en: 'its certificate is for another name',
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    id: 'di sana tidak ada TLS: apakah alamatnya http://?',
    en: 'there is no TLS there: is its address http://?',
  },
  CERT_HAS_EXPIRED: { id: 'sertifikatnya sudah lewat', en: 'its certificate has expired' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { id: 'sertifikatnya tidak dipercaya', en: 'its certificate isn’t trusted' },
  TimeoutError: { id: 'terlalu lama tidak menjawab', en: 'it took too long' },
};

/** No answer came, or not the whole of it. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly said: Said;

  constructor(
    readonly asked: string,
    cause: unknown,
  ) {
    const code = codeOf(cause);
    super(`${asked}: ${code}`);
    const { id, en } = CAUSES[code] ?? { id: code, en: code };
    this.said = { id: `${asked} tidak dijawab: ${id}`, en: `${asked} got no answer: ${en}` };
  }
}

/** The innermost error's code, or its name. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  if (error.cause instanceof Error) return codeOf(error.cause);
  return typeof code === 'string' ? code : error.name === 'Error' ? error.message : error.name;
}

export interface Question {
  /** Default GET. */
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  /** Below the base, or an absolute address. */
  path: string;
  query?: Readonly<Record<string, string | number>>;
  headers?: Readonly<Record<string, string>>;
  body?: string | FormData | Uint8Array<ArrayBuffer>;
  /** Sent as `X-Access-Code`; never part of an address, nor of what is told. */
  code?: string;
  /** Sent as `Idempotency-Key`. */
  key?: string;
  /** Bytes of the body that are read; the rest is left. Default 8 MB. */
  bytesMax?: number;
  /** Sent at once, beside another one. */
  isTwin?: boolean;
}

export interface Answer {
  /** The request in words, such as `GET complaints?page_size=5`. */
  asked: string;
  /** The address that answered, behind redirects. */
  address: string;
  status: number;
  headers: Headers;
  text: string;
  /** Whether the body went on beyond what is read. */
  isCut: boolean;
  /** Undefined where the body is no JSON. */
  json: unknown;
}

export interface AskerOptions {
  /** The endpoint's address, without a slash at its end. */
  base: string;
  /** Least milliseconds between two requests. */
  pauseMs: number;
  /** Milliseconds until an answer is given up. */
  timeoutMs?: number;
  /** Sent as `User-Agent`. */
  agent: string;
  fetch?: typeof fetch;
}

const BODY_BYTES_MAX = 8 * 2 ** 20;
const TRIES_MAX = 3;
/** Most refusals of a busy endpoint that are noted in a run. */
const BUSY_MAX = 20;
/** Timeouts of a run from which on the endpoint counts as gone. */
const TIMEOUTS_MAX = 6;
const REDIRECTS_MAX = 3;
const TIMEOUT_MS = 30_000;

export class Asker {
  readonly base: string;
  /** Requests so far. */
  requests = 0;
  /** Answers that asked to come again, with 429 or 503. */
  readonly busy: Answer[] = [];
  readonly #options: AskerOptions;
  readonly #patience: Patience;
  #free = 0;
  #timeouts = 0;
  #lostInARow = 0;

  constructor(options: AskerOptions) {
    this.base = options.base;
    this.#options = options;
    this.#patience = new Patience(options);
  }

  /** Whether it was waited for in vain so often that there is no use in going on. */
  get isSilent(): boolean {
    return this.#timeouts >= TIMEOUTS_MAX;
  }

  /** Questions since the last answer. */
  get lostInARow(): number {
    return this.#lostInARow;
  }

  /** @throws NoAnswer where no answer came */
  async ask(question: Question): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.#follow(question);
      if (isBusy(answer) && this.busy.length < BUSY_MAX) this.busy.push(answer);
      if (tries === TRIES_MAX || !(await this.#patience.waits(answer))) return answer;
    }
  }

  /** An absolute address of what an answer names, e.g. a `path` or a `next_page_url`. */
  resolve(address: string): string | null {
    return URL.canParse(address, `${this.base}/`) ? new URL(address, `${this.base}/`).href : null;
  }

  /** Whether it lies at the endpoint's own server: no other is asked, and none is told a code. */
  isOwn(address: string): boolean {
    const absolute = this.resolve(address);
    return absolute !== null && new URL(absolute).origin === new URL(this.base).origin;
  }

  isBelow(address: string): boolean {
    const absolute = this.resolve(address);
    return absolute !== null && (absolute === this.base || absolute.startsWith(`${this.base}/`));
  }

  /** A report that was merged leads on: within this endpoint alone. */
  async #follow(question: Question): Promise<Answer> {
    let asked = question;
    for (let turns = 0; ; turns += 1) {
      const answer = await this.#once(asked);
      const location = answer.headers.get('Location');
      const isRedirect = answer.status >= 300 && answer.status < 400 && answer.status !== 304;
      if (!isRedirect || location === null || (asked.method ?? 'GET') !== 'GET' || turns === REDIRECTS_MAX)
        return answer;
      const next = URL.canParse(location, answer.address) ? new URL(location, answer.address).href : '';
      if (!this.isOwn(next)) return answer;
      asked = { ...question, path: next, query: {} };
    }
  }

  async #once(question: Question): Promise<Answer> {
    const { method = 'GET', headers = {}, body, code, key, bytesMax = BODY_BYTES_MAX } = question;
    const address = this.#addressOf(question);
    const asked = `${method} ${this.#told(address)}`;
    if (question.isTwin !== true) await this.#turn();
    this.requests += 1;
    const { agent, fetch: send = fetch, timeoutMs = TIMEOUT_MS } = this.#options;
    try {
      const response = await send(address, {
        method,
        headers: {
          'User-Agent': agent,
          'Accept-Language': 'id',
          ...(code !== undefined && { [ACCESS_CODE_HEADER]: code }),
          ...(key !== undefined && { [IDEMPOTENCY_KEY_HEADER]: key }),
          ...headers,
        },
        ...(body !== undefined && { body }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const { text, isCut } = await readText(response, bytesMax);
      const { status, headers: told } = response;
      this.#lostInARow = 0;
      return { asked, address, status, headers: told, text, isCut, json: parsed(text) };
    } catch (error) {
      if (isTimeout(error)) this.#timeouts += 1;
      this.#lostInARow += 1;
      throw new NoAnswer(asked, error);
    }
  }

  #addressOf({ path, query = {} }: Question): string {
    const url = new URL(/^https?:/.test(path) ? path : `${this.base}/${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return url.href;
  }

  #told(address: string): string {
    const path = address.startsWith(`${this.base}/`) ? address.slice(this.base.length + 1) : address;
    return path.length > 160 ? `${path.slice(0, 157)}…` : path;
  }

  async #turn(): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.#free);
    this.#free = at + this.#options.pauseMs;
    if (at > now) await sleep(at - now);
  }
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

async function readText(response: Response, bytesMax: number): Promise<Pick<Answer, 'text' | 'isCut'>> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let isDone = response.body === null;
  const reader = response.body?.getReader();
  while (reader !== undefined && !isDone && bytes < bytesMax) {
    const { done, value } = await reader.read();
    isDone = done;
    if (value === undefined) continue;
    parts.push(value);
    bytes += value.length;
  }
  await reader?.cancel();
  return { text: Buffer.concat(parts).toString('utf8'), isCut: !isDone };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
