import { toText } from '../../contract/read.js';
import { AduanError } from '../../errors.js';
import type { CallOptions } from '../service.js';
import { createTransport, exchange, TIMEOUTS, type Call, type TransportOptions } from '../transport.js';
import { readBody, rowsIn, type Row } from './body.js';

export interface Open311Options extends TransportOptions {
  /** `jurisdiction_id` of every call, for a server of several cities. */
  jurisdiction?: string | undefined;
}

export type Pairs = readonly (readonly [name: string, value: string])[];

/** `Server` speaks GeoReport v2 over HTTP with one server. Every method rejects with an `AduanError` only. */
export interface Server {
  /** Rows of the list of services. */
  services(options?: CallOptions): Promise<Row[]>;
  /**
   * Content below the base, in the format that the server gives.
   *
   * @param path names, and an id last, each as it is; without the ending
   */
  get(path: readonly string[], query?: Pairs, options?: CallOptions): Promise<unknown>;
  /** Sends a request. */
  post(fields: Pairs, options?: CallOptions): Promise<unknown>;
}

/** Base, and the format that is asked for. */
interface Place {
  /** Absolute or relative to the endpoint; ends in a slash where it isn't empty. */
  base: string;
  format: string;
}

/** Parameters that many servers know and GeoReport v2 doesn't: a strict server refuses them. */
const BEYOND = /^page|^ext/;

/** The specification demands XML alone; JSON is asked for first because it is shorter. */
const FORMATS = ['json', 'xml'];

/** True for an error that says nothing of what the server has. */
export const isPassing = ({ code }: AduanError): boolean =>
  ['network', 'timeout', 'aborted', 'unavailable', 'rate-limited'].includes(code);

export function createServer({ jurisdiction, fetch, ...options }: Open311Options): Server {
  const transport = createTransport(options);
  const own: Pairs = jurisdiction ? [['jurisdiction_id', jurisdiction]] : [];
  let known: Place | undefined;
  /** Set once it refused a question for what GeoReport v2 doesn't know. */
  let isStrict = false;

  async function ask(call: Call): Promise<unknown> {
    const answer = await exchange(transport, call, fetch);
    return readBody(answer, call.method === 'post');
  }

  const servicesAt = async ({ base, format }: Place, options: CallOptions): Promise<Row[]> => {
    const rows = rowsIn(await ask({ path: `${base}services.${format}`, query: own, ...options }));
    if (!rows?.every((row) => toText(row.service_code))) throw new AduanError('unexpected-shape');
    return rows;
  };

  /** @returns undefined, after `onFailure`, where no services are there */
  async function lookAt(base: string, options: CallOptions, onFailure: (error: AduanError) => void) {
    for (const format of FORMATS) {
      try {
        const place = { base, format };
        return { place, rows: await servicesAt(place, options) };
      } catch (error) {
        if (isPassing(error as AduanError)) throw error;
        onFailure(error as AduanError);
      }
    }
    return undefined;
  }

  /** Finds the services at the endpoint itself, or where its discovery document says, below it. */
  async function find(options: CallOptions): Promise<{ place: Place; rows: Row[] }> {
    let first: AduanError | undefined;
    const note = (error: AduanError) => void (first ??= error);
    const here = await lookAt('', options, note);
    if (here) return here;
    for (const format of FORMATS) {
      const body = await ask({ path: `discovery.${format}`, ...options }).catch(() => null);
      for (const base of basesIn(body, transport.url)) {
        const there = await lookAt(base, options, note);
        if (there) return there;
      }
    }
    throw first!;
  }

  async function services(options: CallOptions = {}): Promise<Row[]> {
    if (known) return servicesAt(known, options);
    const { place, rows } = await find(options);
    known = place;
    return rows;
  }

  async function pathOf(path: readonly string[], options: CallOptions): Promise<string> {
    if (!known) await services(options);
    const { base, format } = known!;
    return `${base}${path.map(encodeURIComponent).join('/')}.${format}`;
  }

  return {
    services,
    async get(path, query = [], options = {}) {
      const at = await pathOf(path, options);
      const asked = (pairs: Pairs) =>
        ask({ path: at, query: [...own, ...pairs], cache: 'no-cache', ...options });
      const plain = query.filter(([name]) => !BEYOND.test(name));
      if (isStrict) return asked(plain);
      return asked(query).catch(async (error: AduanError) => {
        if (error.status !== 400 || plain.length === query.length) throw error;
        const answer = await asked(plain);
        isStrict = true;
        return answer;
      });
    },
    async post(fields, options = {}) {
      const at = await pathOf(['requests'], options);
      const form = new URLSearchParams([...own, ...fields].map(([name, value]) => [name, value]));
      return ask({ path: at, method: 'post', form, timeoutMs: TIMEOUTS.create, ...options });
    },
  };
}

/** Bases of GeoReport v2 in a discovery document, those for tests last. An address elsewhere is left out. */
function basesIn(document: unknown, below: (address: string) => URL): string[] {
  const rows = (rowsIn(document) ?? []).filter(({ specification }) =>
    /georeport[\s_/]*v?2/i.test(toText(specification) ?? ''),
  );
  const isForTests = ({ type }: Row) => Number(toText(type)?.toLowerCase() === 'test');
  return rows
    .sort((a, b) => isForTests(a) - isForTests(b))
    .flatMap(({ url }) => {
      try {
        return below(toText(url)!).href.replace(/\/*$/, '/');
      } catch {
        return [];
      }
    });
}
