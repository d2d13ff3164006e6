import { readFileSync } from 'node:fs';
import { createOpen311Service, type Open311Service } from '../../src/client/open311/index.js';

/** A recorded answer, as it stands in `recorded/`. */
export const recorded = (name: string): string =>
  readFileSync(new URL(`./recorded/${name}`, import.meta.url), 'utf8');

/** What a server answers: a body, and a status where it isn't 200. */
export type Answer = string | Uint8Array | { status: number; body: string };

export interface Replay {
  service: Open311Service;
  /** `GET services.json`, `POST requests.json`, …, with the fields of a body. */
  asked: { line: string; query: URLSearchParams; body: URLSearchParams }[];
}

/**
 * A city that answers by a list: path without its ending to answer. A function answers anew each time, and what it
 * throws is a line that broke.
 *
 * @param format the only one that the city has
 */
export function replay(
  answers: Readonly<Record<string, Answer | ((body: URLSearchParams, query: URLSearchParams) => Answer)>>,
  format: 'json' | 'xml' = 'xml',
): Replay {
  const asked: Replay['asked'] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.replace(/^\/v2\//, '');
    const body = new URLSearchParams(request.method === 'POST' ? await request.text() : '');
    asked.push({ line: `${request.method} ${path}`, query: searchParams, body });
    const [, name = '', ending] = /^(.*)\.(json|xml)$/.exec(path) ?? [];
    const key = request.method === 'POST' ? `POST ${name}` : name;
    const known = ending === format ? answers[key] : undefined;
    if (known === undefined) return new Response('<html>none</html>', { status: 404 });
    const answer = typeof known === 'function' ? known(body, searchParams) : known;
    return typeof answer === 'string' || answer instanceof Uint8Array
      ? new Response(answer as BodyInit)
      : new Response(answer.body, { status: answer.status });
  };
  return { service: createOpen311Service({ endpoint: 'https://kota.invalid/v2', fetch }), asked };
}
