import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { listen, type RunningServer } from './server.js';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface HostPage {
  /** HTML, unless `headers` give another `Content-Type`. */
  content: string;
  /** A Content-Security-Policy; violations are reported to `reports` too. */
  policy?: string;
  headers?: Record<string, string>;
  /** Default 200. */
  status?: number;
}

export interface Host extends RunningServer {
  /** Serves a page under a path and gives its address. */
  serve(path: string, page: HostPage): string;
  /** Answers under a path as an endpoint would, in the contract's envelope. */
  answer(path: string, results: unknown): void;
  /** `GET /dist/embed.js` and so on, in the order they came. */
  requests: string[];
  /** What browsers reported under `report-uri`. */
  reports: string[];
  /** Takes requests whose path and query match, and never answers them; a file from its middle on, where so wished. */
  hold(address: RegExp, from?: 'its head' | 'its middle'): Hold;
}

interface Hold {
  /**
   * Requests from now on are answered; those that were taken end without an answer, as Firefox asks for an address once
   * at a time.
   */
  release(): void;
  /** Resolves once so many requests were taken. */
  taken(count: number): Promise<void>;
}

/** A site that is not the endpoint: its own origin, chosen pages, and `dist/` as built. */
export async function startHost(): Promise<Host> {
  const pages = new Map<string, HostPage>();
  const requests: string[] = [];
  const reports: string[] = [];
  const held = new Map<RegExp, Taking>();
  const server = await listen((request, response) => {
    answer({ pages, requests, reports, held }, request, response).catch(() => response.destroy());
  });
  return {
    ...server,
    requests,
    reports,
    hold: (address, from = 'its head') => {
      const taking: Taking = { from, taken: [], told: () => {} };
      held.set(address, taking);
      return {
        release: () => {
          held.delete(address);
          for (const response of taking.taken) response.destroy();
        },
        taken: (count) =>
          new Promise((resolve) => {
            taking.told = () => taking.taken.length >= count && resolve();
            taking.told();
          }),
      };
    },
    serve: (path, page) => {
      pages.set(path, page);
      return server.origin + path;
    },
    answer: (path, results) =>
      void pages.set(path, {
        content: JSON.stringify({ results }),
        headers: { 'Content-Type': 'application/json' },
      }),
  };
}

interface Site {
  pages: Map<string, HostPage>;
  requests: string[];
  reports: string[];
  held: ReadonlyMap<RegExp, Taking>;
}

interface Taking {
  from: 'its head' | 'its middle';
  taken: ServerResponse[];
  told: () => void;
}

async function answer(
  { pages, requests, reports, held }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/csp-report') {
    reports.push(await bodyOf(request));
    return void response.writeHead(204).end();
  }
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  requests.push(`${request.method} ${pathname}`);
  const taking = [...held].find(([address]) => address.test(pathname + search))?.[1];
  if (taking !== undefined) {
    taking.taken.push(response);
    if (taking.from === 'its middle') await sendFile(join(ROOT, normalize(pathname)), response, 0.5);
    return taking.told();
  }
  const page = pages.get(pathname);
  if (page !== undefined) return sendPage(page, response);
  if (pathname.startsWith('/dist/')) return sendFile(join(ROOT, normalize(pathname)), response);
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
}

function sendPage({ content, policy, headers, status = 200 }: HostPage, response: ServerResponse): void {
  const protection =
    policy === undefined ? {} : { 'Content-Security-Policy': `${policy}; report-uri /csp-report` };
  response.writeHead(status, { 'Content-Type': TYPES['.html'], ...protection, ...headers }).end(content);
}

/** @param share of the file; where it is not all of it, nothing follows */
async function sendFile(path: string, response: ServerResponse, share = 1): Promise<void> {
  const content = await readFile(path).catch(() => undefined);
  if (content === undefined) return void response.writeHead(404).end();
  // As any web server for another site's scripts would: modules need CORS when the site is not the page's own.
  const headers = {
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Access-Control-Allow-Origin': '*',
  };
  if (share === 1) return void response.writeHead(200, headers).end(content);
  response.writeHead(200, { ...headers, 'Content-Length': content.length });
  response.write(content.subarray(0, content.length * share));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** The strictest policy the widgets promise to work under. */
export function strictPolicy(endpointOrigin: string): string {
  return [
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' blob: data: ${endpointOrigin}`,
    `connect-src ${endpointOrigin}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}
