import type { IncomingMessage, ServerResponse } from 'node:http';
import { readXml } from '../../src/client/open311/body.js';
import { listen, type RunningServer } from '../journey/harness/server.js';
import { recorded } from './replay.js';

const SF = 'codeforamerica';
/** `<service_request_id>` of San Francisco's recorded answers, and the token that stands for it there. */
export const RECORDED = { id: '638344', token: '12345', notes: 'Duplicate request.' };

/** A report as a city keeps it. */
interface Kept {
  id: string;
  /** Fields of the POST. */
  fields: URLSearchParams;
}

export interface City extends RunningServer {
  /** The base of GeoReport v2. */
  url: string;
  kept: Kept[];
  /** `GET services.json?…`, in the order they came. */
  asked: string[];
  /** So many of the next answers to a POST are lost, after the report was kept. */
  loses: number;
  /** False where its list has no descriptions, as San Francisco's; default true. */
  listsTexts: boolean;
  /** The only city of the server; null where any `jurisdiction_id`, and none, is good. */
  jurisdiction: string | null;
}

type Format = 'json' | 'xml';

/**
 * A server of GeoReport v2 that answers by what cities answered: in XML San Francisco, whose service 001 asks a
 * question and whose POST gives a token; in JSON the specification's services, Chicago's requests, and an id at once.
 */
export async function startCity(format: Format): Promise<City> {
  const state: State = { kept: [], asked: [], loses: 0, listsTexts: true, jurisdiction: null };
  const server = await listen((request, response) => void answer(state, format, request, response));
  return Object.assign(state, server, { url: `${server.origin}/open311/v2/` });
}

type State = Pick<City, 'kept' | 'asked' | 'loses' | 'listsTexts' | 'jurisdiction'>;

async function answer(
  city: State,
  format: Format,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, path = '', ending] = /^\/open311\/v2\/(.*)\.(json|xml)$/.exec(pathname) ?? [];
  city.asked.push(`${request.method} ${path}.${ending}${search}`);
  let fields: URLSearchParams | null = null;
  if (request.method === 'POST') {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    fields = new URLSearchParams(Buffer.concat(parts).toString());
  }
  const type = format === 'xml' ? 'text/xml; charset=utf-8' : 'application/json';
  const say = (status: number, body: string) =>
    response.writeHead(status, { 'Content-Type': type, ...SHARED }).end(body);
  const named = (fields ?? searchParams).get('jurisdiction_id');
  if (ending !== format) return void say(404, '');
  if (city.jurisdiction !== null && named !== city.jurisdiction) return void say(404, NO_CITY[format]);
  if (fields) {
    city.kept.unshift({ id: String(900_000 + city.kept.length), fields });
    if (city.loses > 0) {
      city.loses -= 1;
      return lose(response);
    }
  }
  const body = fields ? posted(city, format) : read(city, format, path);
  return void (body === undefined
    ? say(404, recorded(`${SF}/get_service_request_not_found.xml`))
    : say(200, body));
}

const SHARED = { 'Access-Control-Allow-Origin': '*' };

/** Breaks off within the answer: a request that got no byte at all, Chromium sends again by itself. */
function lose(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Length': 1_000, ...SHARED });
  response.write(' ', () => response.destroy());
}

const NO_CITY: Record<Format, string> = {
  xml: '<errors><error><code>404</code><description>jurisdiction_id was not found</description></error></errors>',
  json: '[{"code":404,"description":"jurisdiction_id was not found"}]',
};

/** San Francisco's first service with a definition; its recorded one has none. */
const SERVICES = recorded(`${SF}/services.xml`).replace(
  '<metadata>false</metadata>',
  '<metadata>true</metadata>',
);

function posted({ kept }: State, format: Format): string {
  if (format === 'json') return JSON.stringify([{ service_request_id: kept[0]!.id }]);
  const token = `<token>${RECORDED.token}</token>`;
  return recorded(`${SF}/post_service_request.xml`).replace(
    /<service_request_id>.*<\/service_request_id>/,
    token,
  );
}

function read(city: State, format: Format, path: string): string | undefined {
  const definition = recorded(`${SF}/service_definition.xml`);
  const answers: Record<Format, Record<string, () => string>> = {
    xml: {
      services: () => SERVICES,
      'services/001': () => definition,
      requests: () =>
        recorded(`${SF}/service_requests.xml`).replace(/<service_requests>/, `$&${rowsOf(city)}`),
      [`tokens/${RECORDED.token}`]: () => recorded(`${SF}/request_id_from_token.xml`),
      [`requests/${RECORDED.id}`]: () => recorded(`${SF}/get_service_request.xml`),
    },
    json: {
      services: () => recorded('open311status/service_list.json'),
      'services/001': () => JSON.stringify(readXml(definition)),
      requests: () =>
        JSON.stringify([
          ...city.kept.map((one) => rowOf(one, city.listsTexts)),
          ...(JSON.parse(recorded('open311status/service_requests.json')) as object[]),
        ]),
    },
  };
  const one = city.kept.find(({ id }) => path === `requests/${id}`);
  if (one && format === 'json') return JSON.stringify([rowOf(one)]);
  return answers[format][path]?.();
}

const rowOf = ({ id, fields }: Kept, hasText = true): Record<string, string> => ({
  service_request_id: id,
  status: 'open',
  service_code: fields.get('service_code') ?? '',
  description: (hasText && fields.get('description')) || '',
  requested_datetime: '2026-11-20T08:00:00Z',
  address: fields.get('address_string') ?? '',
});

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const rowsOf = ({ kept }: State): string =>
  kept
    .map((one) => Object.entries(rowOf(one)).map(([name, text]) => `<${name}>${escaped(text)}</${name}>`))
    .map((elements) => `<request>${elements.join('')}</request>`)
    .join('');
