import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { BlockList, isIPv4 } from 'node:net';
import { join } from 'node:path';
import type { EndpointConfig } from '../../config.js';
import type { IncomingFile } from '../../http/forms/incoming-file.js';
import { inWords } from '../../http/request-body.js';
import { ApiError, invalid } from '../../words/errors.js';

/** For all files of a request, from the first question to the last byte. */
const TIMEOUT_MS = 20_000;
const RETRY_AFTER = 300;
const HEADER_BYTES_MAX = 16_384;

/** `Network` is how files are fetched; a test has one of its own. */
export interface Network {
  addressesOf(host: string): Promise<string[]>;
  isPublic(address: string): boolean;
  request(options: RequestOptions): ClientRequest;
  timeoutMs: number;
}

const INTERNET: Network = {
  addressesOf: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic,
  request,
  timeoutMs: TIMEOUT_MS,
};

type Config = Pick<EndpointConfig, 'limits' | 'open311'>;

/**
 * `fetchFiles` fetches files from hosts that the agency named. It asks public addresses alone, by the address that was
 * looked at, and follows nobody elsewhere: a host's owner may name any address in the DNS, also one of this network.
 * @param addresses https, without a port
 * @throws ApiError 422 for a file that won't come, 503 where it may come later
 */
export async function fetchFiles(
  addresses: readonly URL[],
  folder: string,
  config: Config,
): Promise<IncomingFile[]> {
  if (addresses.length === 0) return [];
  const network = config.open311.network ?? INTERNET;
  const signal = AbortSignal.timeout(network.timeoutMs);
  const { attachmentBytesMax: bytesMax } = config.limits;
  return await Promise.all(
    addresses.map(async (url, at) => {
      const name = nameOf(url);
      const bytes = await bytesFrom(url, name, { network, signal, bytesMax });
      const path = join(folder, String(at));
      await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { name, path, bytes: bytes.length, sha256, isTooLarge: false };
    }),
  );
}

interface Fetching {
  network: Network;
  signal: AbortSignal;
  bytesMax: number;
}

async function bytesFrom(url: URL, name: string, fetching: Fetching): Promise<Buffer> {
  const { network, signal, bytesMax } = fetching;
  try {
    const addresses = await Promise.race([network.addressesOf(url.hostname), overtime(signal)]);
    if (addresses.length === 0 || !addresses.every((address) => network.isPublic(address)))
      throw problem('open311-media-private', { host: url.hostname });
    const answer = await answerOf(url, addresses[0]!, network, signal);
    try {
      const { statusCode: status = 0 } = answer;
      if (status >= 500 || status === 429) throw away(url);
      if (status !== 200) throw problem('open311-media-refused', { name, status });
      return await wholeOf(answer, name, bytesMax);
    } finally {
      answer.destroy();
    }
  } catch (error) {
    throw error instanceof ApiError ? error : away(url, error as Error);
  }
}

/** Rejects at the signal: a look-up can't be ended, only left. */
async function overtime(signal: AbortSignal): Promise<never> {
  await once(signal, 'abort');
  throw signal.reason;
}

function answerOf(
  { hostname, pathname, search }: URL,
  address: string,
  network: Network,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const family = isIPv4(address) ? 4 : 6;
    const asked = network.request({
      host: hostname,
      path: pathname + search,
      headers: { Accept: 'image/*, application/pdf' },
      // `agent` is off: one connection for one file, by the address that was looked at.
      agent: false,
      lookup: (_host, { all }, done) =>
        all ? done(null, [{ address, family }]) : done(null, address, family),
      maxHeaderSize: HEADER_BYTES_MAX,
      signal,
    });
    asked
      .on('response', resolve)
      .on('error', reject)
      // Without an answer, or by an upgrade.
      .on('close', () => reject(new Error('closed')))
      .end();
  });
}

async function wholeOf(answer: IncomingMessage, name: string, bytesMax: number): Promise<Buffer> {
  const tooLarge = () => problem('file-too-large', { name, limit: inWords(bytesMax) });
  if (Number(answer.headers['content-length']) > bytesMax) throw tooLarge();
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > bytesMax) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

type Problem = 'open311-media-private' | 'open311-media-refused' | 'file-too-large';

const problem = (key: Problem, values: Record<string, string | number>): ApiError =>
  invalid({ media_url: [{ key, values }] });

const away = ({ hostname: host }: URL, cause?: Error): ApiError =>
  new ApiError('unavailable', {
    retryAfter: RETRY_AFTER,
    fields: { media_url: [{ key: 'open311-media-away', values: { host } }] },
    ...(cause && { cause }),
  });

const nameOf = ({ pathname }: URL): string => pathname.split('/').at(-1)!.slice(0, 300);

/** Networks of IPv4 that are nobody's on the internet (IANA, "Special-Purpose Address Registry"). */
const SPECIAL_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
/** Of what IPv6 gives out: for protocols (Teredo among them), for documents, and what may hold an address of IPv4. */
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const GIVEN_OUT_6 = '2000::/3';

const listOf = (networks: readonly string[], type: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address, length] = network.split('/') as [string, string];
    list.addSubnet(address, Number(length), type);
  }
  return list;
};
const special4 = listOf(SPECIAL_4, 'ipv4');
const special6 = listOf(SPECIAL_6, 'ipv6');
const givenOut6 = listOf([GIVEN_OUT_6], 'ipv6');

/** `isPublic`: whether an address is somebody's on the internet. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address, 'ipv4');
  return givenOut6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}
