import { isRecord } from '../../../../src/contract/read.js';
import type { RelayConfig } from '../config.js';
import { GatewayError, type Gateway, type OutgoingReply } from '../gateway/gateway.js';
import { createBody } from './create-body.js';
import { headersWith } from './headers.js';
import { multipart, type Part } from './multipart.js';
import { createTokens } from './oauth.js';
import { allPages } from './paging.js';
import {
  hasMessage,
  readCreated,
  readDetail,
  readFollowUpPage,
  readInstitutions,
  readUploaded,
} from './reading.js';
import { send, type Incoming, type Outgoing } from './transport.js';

const JSON_MAX_BYTES = 5_242_880;
const FILE_MAX_BYTES = 10_485_760;

/** Too large, or an unsupported type: final even without JSON, for any proxy that says so will again. */
const TOO_MUCH = [413, 415];

type Request = Pick<Outgoing, 'method' | 'body'> & { path: string; timeoutMs: number; maxBytes?: number };

/** `laporV3` speaks SP4N-LAPOR!'s third interface as its live server clients do. It offers no search by marker. */
export function laporV3(config: RelayConfig): Gateway {
  const { url: base, readMs, createMs } = config;
  const tokens = config.oauth === null ? null : createTokens(config.oauth, readMs);

  /** `ask` renews a token that is no longer accepted, once. */
  async function ask(request: Request): Promise<Incoming> {
    const { path, maxBytes = JSON_MAX_BYTES, ...rest } = request;
    const once = async (token: string | null): Promise<Incoming> =>
      await send({
        ...rest,
        url: path.startsWith('/') ? `${base}${path}` : path,
        headers: headersWith(config.headers, token),
        maxBytes,
      });
    const token = tokens === null ? null : await tokens.current();
    const answer = await once(token);
    if (tokens === null || token === null || !isRefusedToken(answer, request.method)) return answer;
    tokens.reject(token);
    return await once(await tokens.current());
  }

  /** `read` is for requests without effects: no failure leaves anything behind. */
  async function read<T>(path: string, understand: (json: unknown) => T | null): Promise<T> {
    const answer = await ask({ method: 'GET', path, timeoutMs: readMs }).catch(asHarmless);
    return understood(answer, understand);
  }

  return {
    async upload({ name, mediaType, bytes }) {
      const body = multipart([{ name: 'attachments[]', value: { fileName: name, mediaType, bytes } }]);
      const path = '/complaints/complaint/file';
      const answer = await ask({ method: 'POST', path, body, timeoutMs: readMs }).catch(asHarmless);
      return understood(answer, readUploaded);
    },

    async create(report) {
      const body = jsonBody(createBody(report, config));
      const path = '/complaints/complaint';
      const nationalId = certain(await ask({ method: 'POST', path, body, timeoutMs: createMs }), readCreated);
      return { nationalId };
    },

    detail: (nationalId) =>
      read(`${complaint(nationalId)}/complaint`, (json) => readDetail(json, nationalId)),

    followUps: (nationalId, beforePage) =>
      allPages(async (page) => {
        await beforePage();
        return await read(`${complaint(nationalId)}/followups?page=${page}`, readFollowUpPage);
      }),

    async reply(nationalId, reply) {
      const body = multipart(replyParts(nationalId, reply));
      const path = '/complaints/followup/add';
      certain(await ask({ method: 'POST', path, body, timeoutMs: createMs }), (json) =>
        isRecord(json) ? true : null,
      );
    },

    institutions: () => read('/masters/institutions/external?page_size=1000', readInstitutions),

    async download(path) {
      const request = { method: 'GET', path: fileUrl(path, base), timeoutMs: readMs } as const;
      const { status, bytes } = await ask({ ...request, maxBytes: FILE_MAX_BYTES }).catch(asHarmless);
      if (status >= 400) throw new GatewayError('refused', status);
      if (status < 200 || status > 299) throw new GatewayError('unreadable', status);
      return bytes;
    },
  };
}

const complaint = (nationalId: string): string => `/complaints/${encodeURIComponent(nationalId)}`;

function replyParts(nationalId: string, { content, rating, isSecret, files }: OutgoingReply): Part[] {
  return [
    { name: 'complaint_id', value: nationalId },
    { name: 'content', value: content },
    { name: 'rating', value: String(rating) },
    { name: 'is_secret', value: isSecret ? '1' : '0' },
    { name: 'template_code', value: '' },
    ...files.map(({ name, mediaType, bytes }, place) => ({
      name: `attachment[${place}]`,
      value: { fileName: name, mediaType, bytes },
    })),
  ];
}

function jsonBody(value: object): { type: string; bytes: Uint8Array } {
  return { type: 'application/json', bytes: Buffer.from(JSON.stringify(value)) };
}

/**
 * `fileUrl` is a file's address from a path that the gateway named. Requests carry secrets, so only the gateway's own
 * origin is allowed.
 * @throws GatewayError for any other origin
 */
function fileUrl(path: string, base: string): string {
  const [below, root] = [`${base}/`, new URL(base).origin];
  const url = URL.canParse(path, below) ? new URL(path, below) : null;
  if (url === null || url.origin !== root || url.username !== '') throw new GatewayError('unreadable');
  return url.href;
}

const asHarmless = (error: unknown): never => {
  throw error instanceof GatewayError && error.kind === 'uncertain' ? new GatewayError('unreachable') : error;
};

/** `understood` reads the answer to a request that may be repeated. @throws GatewayError */
function understood<T>(
  { status, bytes, retryAfterMs }: Incoming,
  understand: (json: unknown) => T | null,
): T {
  const json = jsonOf(bytes);
  const isNo = status < 500 && (json !== undefined || TOO_MUCH.includes(status));
  if (status >= 400) throw new GatewayError(isNo ? 'refused' : 'unreachable', status, retryAfterMs);
  const result = json === undefined || status < 200 || status > 299 ? null : understand(json);
  if (result === null) throw new GatewayError('unreadable', status);
  return result;
}

/**
 * `certain` reads the answer to a request that must not be repeated: a clear no is an error status with JSON and a
 * message. Anything else but a yes is uncertain.
 * @throws GatewayError
 */
function certain<T>({ status, bytes, retryAfterMs }: Incoming, understand: (json: unknown) => T | null): T {
  const json = jsonOf(bytes);
  if (status >= 400 && hasMessage(json)) throw new GatewayError('refused', status, retryAfterMs);
  const result = json === undefined || status < 200 || status > 299 ? null : understand(json);
  if (result === null) throw new GatewayError('uncertain', status);
  return result;
}

/** `isRefusedToken`: requests that must not be repeated are sent again only after a clear no. */
function isRefusedToken({ status, bytes }: Incoming, method: Request['method']): boolean {
  return status === 401 && (method === 'GET' || hasMessage(jsonOf(bytes)));
}

/** `jsonOf` is undefined for anything but JSON. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
