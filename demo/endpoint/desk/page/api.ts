import { KEPT_AT } from './field/kept.js';
import { language, wordsOf } from './language.js';

const words = wordsOf(
  {
    away: 'Server tidak menjawab. Periksa jaringan, lalu coba lagi.',
    unknown: (status: number) =>
      `Jawaban server tidak dikenal (${status}). Muat ulang halaman; bila tetap begini, beri tahu pengelola server.`,
  },
  {
    away: 'The server does not answer. Check the network, then try again.',
    unknown: (status: number) =>
      `The server’s answer is unknown (${status}). Load the page anew; if it stays so, tell who keeps the server.`,
  },
);

export interface RefusalBody {
  code?: string;
  message?: string;
  errors?: Record<string, string[]>;
}

/** `Refusal` is a refusal in the server's own words; its `status` is 0 where no answer came. */
export class Refusal extends Error {
  readonly code: string;
  /** From `Retry-After`, where the server sent one. */
  readonly retryAfterSeconds: number | undefined;
  readonly fields: Readonly<Record<string, readonly string[]>>;

  constructor(
    readonly status: number,
    /** The answer as it came, for what a code brings with it; null without JSON. */
    readonly body: RefusalBody | null,
    { retryAfterSeconds, ...options }: ErrorOptions & { retryAfterSeconds?: number | undefined } = {},
  ) {
    super(body?.message ?? (status === 0 ? words.away : words.unknown(status)), options);
    this.code = body?.code ?? '';
    this.retryAfterSeconds = retryAfterSeconds;
    this.fields = body?.errors ?? {};
  }
}

/** Asks for the password in place; true once a session is open again, false where the officer leaves. */
type AskAgain = (refusal: Refusal) => Promise<boolean>;
let askAgain: AskAgain = () => Promise.resolve(false);

/** @param ask called when the session ended during work, so that nothing typed is lost */
export function onSessionEnd(ask: AskAgain): void {
  askAgain = ask;
}

/** Calls that answer 401 for another reason than an ended session. */
const SIGN_IN = ['session', 'first-administrator', 'link', 'link/password'];

export interface CallOptions {
  /** JSON, a form with files, or a file by itself. */
  body?: object | FormData | Blob;
  /** `Idempotency-Key`. */
  key?: string;
  signal?: AbortSignal;
}

/** @returns the answer's `results` @throws Refusal */
export async function call<Results>(
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Results> {
  try {
    return await once<Results>(method, path, options);
  } catch (error) {
    const isEnded = error instanceof Refusal && error.status === 401 && !SIGN_IN.includes(path);
    if (!isEnded || !(await askAgain(error))) throw error;
    return await once<Results>(method, path, options);
  }
}

interface Answered {
  status: number;
  json: unknown;
  retryAfterSeconds?: number | undefined;
}

/** `Transport` carries calls: over the network, or into the practice queue. */
export interface Transport {
  /** @throws Refusal with status 0 where no answer came */
  send(method: string, path: string, options: CallOptions): Promise<Answered>;
  /** Of a picture or file below `api/`. */
  addressOf(path: string): string;
}

let actor: string | null = null;

/** @param officer account's name, which each call that changes something carries: another tab may sign in another */
export function actAs(officer: string | null): void {
  actor = officer;
}

const network: Transport = {
  async send(method, path, { body, key, signal }) {
    const isWhole = body instanceof FormData || body instanceof Blob;
    let response: Response;
    try {
      response = await fetch(`api/${path}`, {
        method,
        headers: {
          'Accept-Language': language,
          ...(body !== undefined && !isWhole && { 'Content-Type': 'application/json' }),
          ...(actor !== null && method !== 'GET' && { 'X-Desk-Officer': encodeURIComponent(actor) }),
          ...(key !== undefined && { 'Idempotency-Key': key }),
        },
        ...(body !== undefined && { body: isWhole ? body : JSON.stringify(body) }),
        ...(signal && { signal }),
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new Refusal(0, null, { cause: error });
    }
    tellKept(response.headers.get(KEPT_AT));
    if (!response.headers.has(KEPT_AT)) readClock(response.headers.get('Date'));
    return {
      status: response.status,
      json: await response.json().catch(() => null),
      retryAfterSeconds: Number(response.headers.get('Retry-After')) || undefined,
    };
  },
  addressOf: (path) => `api/${path}`,
};

type KeptListener = (at: Date | null) => void;
let keptListener: KeptListener = () => {};

/** @param listener told with each answer whether it comes from this device, and since when that has it */
export function onKept(listener: KeptListener): void {
  keptListener = listener;
}

const tellKept = (at: string | null): void => keptListener(at === null ? null : new Date(Number(at)));

let transport = network;

/** @param other null for the network */
export function useTransport(other: Transport | null): void {
  transport = other ?? network;
}

/** False while the practice queue is open: nothing that waits is sent into it. */
export const isOverNetwork = (): boolean => transport === network;

/** Milliseconds by which the server's clock is ahead of this device's. */
let ahead = 0;

/** The header has whole seconds: half of one is the likeliest rest. */
function readClock(date: string | null): void {
  const read = date === null ? NaN : Date.parse(date);
  if (!Number.isNaN(read)) ahead = read + 500 - Date.now();
}

/** `serverNow` is the time by the server's clock, to a second: a device's own may be minutes off. */
export const serverNow = (): number => Date.now() + (isOverNetwork() ? ahead : 0);

async function once<Results>(method: string, path: string, options: CallOptions): Promise<Results> {
  const { status, json, retryAfterSeconds } = await transport.send(method, path, options);
  if (status >= 200 && status < 300 && json !== null) return (json as { results: Results }).results;
  throw new Refusal(status, json as RefusalBody | null, { retryAfterSeconds });
}

const part = encodeURIComponent;

/** `reportPath` is the address of a report's call, below `api/`. */
export const reportPath = (id: string, what = ''): string => `reports/${part(id)}${what && `/${what}`}`;
/** `pictureAddress` is what an answer names as a path below `api/`, for `src` and `href`. */
export const pictureAddress = (path: string): string => transport.addressOf(path);
export const filePath = (id: string, file: string): string =>
  pictureAddress(reportPath(id, `files/${part(file)}`));
