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

interface RefusalBody {
  code?: string;
  message?: string;
  errors?: Record<string, string[]>;
}

/** `Refusal` is a refusal in the server's own words; its `status` is 0 where no answer came. */
export class Refusal extends Error {
  readonly code: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;

  constructor(
    readonly status: number,
    /** The answer as it came, for what a code brings with it; null without JSON. */
    readonly body: RefusalBody | null,
  ) {
    super(body?.message ?? (status === 0 ? words.away : words.unknown(status)));
    this.code = body?.code ?? '';
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

interface CallOptions {
  /** JSON, or a form with files. */
  body?: object | FormData;
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

async function once<Results>(
  method: string,
  path: string,
  { body, key, signal }: CallOptions,
): Promise<Results> {
  const isForm = body instanceof FormData;
  let response: Response;
  try {
    response = await fetch(`api/${path}`, {
      method,
      headers: {
        'Accept-Language': language,
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch {
    throw new Refusal(0, null);
  }
  const json = (await response.json().catch(() => null)) as (RefusalBody & { results: Results }) | null;
  if (response.ok && json !== null) return json.results;
  throw new Refusal(response.status, json);
}

const part = encodeURIComponent;

/** `reportPath` is the address of a report's call, below `api/`. */
export const reportPath = (id: string, what = ''): string => `reports/${part(id)}${what && `/${what}`}`;
export const filePath = (id: string, file: string): string => `api/${reportPath(id, `files/${part(file)}`)}`;
