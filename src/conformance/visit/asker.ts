/** HTTP as the judge speaks it: paced, patient with `Retry-After`, and never a byte more than is looked at. */
import { ACCESS_CODE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../contract/headers.js';
import { NoAnswer } from './no-answer.js';

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
/** An endpoint may ask for more patience; then its answer stands. */
const WAIT_MAX_SECONDS = 60;
const TRIES_MAX = 3;
const REDIRECTS_MAX = 3;
const TIMEOUT_MS = 30_000;

export class Asker {
  readonly base: string;
  /** Requests so far. */
  requests = 0;
  readonly #options: AskerOptions;
  #free = 0;

  constructor(options: AskerOptions) {
    this.base = options.base;
    this.#options = options;
  }

  /** @throws NoAnswer where no answer came */
  async ask(question: Question): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.#follow(question);
      const wait = waitOf(answer);
      if (wait === null || tries === TRIES_MAX) return answer;
      await sleep(wait * 1_000);
    }
  }

  /** An absolute address of what an answer names, e.g. a `path` or a `next_page_url`. */
  resolve(address: string): string | null {
    return URL.canParse(address, `${this.base}/`) ? new URL(address, `${this.base}/`).href : null;
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
      const next = new URL(location, answer.address).href;
      if (new URL(next).origin !== new URL(this.base).origin) return answer;
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
      const text = await readText(response, bytesMax);
      return { asked, address, status: response.status, headers: response.headers, text, json: parsed(text) };
    } catch (error) {
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

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Seconds that a busy endpoint asks for; null where it doesn't, or for too long. */
function waitOf({ status, headers }: Answer): number | null {
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
  const isBusy = status === 429 || status === 503;
  return isBusy && seconds >= 0 && seconds <= WAIT_MAX_SECONDS ? seconds : null;
}

async function readText(response: Response, bytesMax: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined && bytes < bytesMax) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.length;
  }
  await reader?.cancel();
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
