/**
 * The one server of a run: page shell, peers, Aduan's built files, and the reference endpoint below `/sp4n`, all as
 * small on the wire as a careful webmaster has them.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { seedTown } from '../../../demo/town/database/seed-town.js';
import { prepareEndpoint, startService } from '../../journey/harness/endpoint.js';
import { peerFiles, type Files } from '../peers/peers.js';
import { answerFromLongList } from '../parts/long-list.js';
import { aduanPages } from '../peers/aduan.js';

export interface Site {
  origin: string;
  /** Of a public report that an office has answered. */
  report: ReportToShow;
  /** The builds that are compared: `aduan` is this one, `before` the one of `--before`. */
  builds: string[];
  stop(): Promise<void>;
}

interface ReportToShow {
  number: string;
  title: string;
  answer: string;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '': 'text/html; charset=utf-8',
};

/** @param before folder of another build, or undefined */
export async function startSite(before?: string): Promise<Site> {
  const endpoint = await prepareEndpoint({ CHALLENGE: 'off' }, {}, 'PGlite');
  await seedTown(endpoint.running.endpoint, { seed: 2026 });
  const report = await answeredReport(endpoint.running.app);
  const folders = new Map([['aduan', join(ROOT, 'dist')]]);
  if (before !== undefined) {
    if (!existsSync(join(before, 'embed.js'))) throw new Error(`${before} holds no embed.js`);
    folders.set('before', resolve(before));
  }
  const files: Files = new Map([
    ...(await peerFiles(report.number)),
    ...[...folders.keys()].flatMap((build) => aduanPages(build, report.number)),
  ]);
  const app = new Hono();
  app.use('/sp4n/*', compress());
  app.route('/sp4n', endpoint.running.app);
  app.get('/list/:size/:question', (context) => {
    const { size, question } = context.req.param();
    const results = answerFromLongList(Number(size), question, new URL(context.req.url).searchParams);
    return results === undefined ? context.notFound() : context.json({ results });
  });
  app.get('*', async ({ req }) => {
    const file = pageOver(req.query('list'), files.get(req.path)) ?? (await builtFile(folders, req.path));
    return file === undefined
      ? new Response(null, { status: 404 })
      : answer(req.path + (req.query('list') ?? ''), file, req.header('Accept-Encoding'));
  });
  const service = await startService(app.fetch);
  return {
    origin: service.origin,
    report,
    builds: [...folders.keys()],
    async stop() {
      await service.off();
      await endpoint.close();
    },
  };
}

/** The same page over a long list, as `?list=` says. */
function pageOver(size: string | undefined, page: Uint8Array | undefined): Uint8Array | undefined {
  if (size === undefined || page === undefined) return page;
  return Buffer.from(
    Buffer.from(page)
      .toString()
      .replace('endpoint="/sp4n"', `endpoint="/list/${Number(size)}" loading="eager"`),
  );
}

async function answeredReport(app: {
  request(path: string): Response | Promise<Response>;
}): Promise<ReportToShow> {
  const ask = async <T>(path: string): Promise<T> =>
    ((await (await app.request(path)).json()) as { results: { data: T } }).results.data;
  for (const { tracking_id: number, title } of await ask<{ tracking_id: string; title: string }[]>(
    '/complaints?status=responded&page_size=20',
  )) {
    const told = await ask<{ content: string; is_institution?: boolean }[]>(
      `/complaints/${number}/followups`,
    );
    const answer = told.map(({ content }) => content).find((content) => content?.length > 20);
    if (answer !== undefined) return { number, title, answer };
  }
  throw new Error('The invented town has no answered report');
}

/** `/aduan/embed.js` and all below, from the folder of that build. */
async function builtFile(folders: Map<string, string>, path: string): Promise<Uint8Array | undefined> {
  const [, build = '', ...rest] = path.split('/');
  const folder = folders.get(build);
  if (folder === undefined || rest.includes('..')) return undefined;
  return await readFile(join(folder, ...rest)).catch(() => undefined);
}

const packed = new Map<string, Record<string, Uint8Array>>();

/** Compressed once: a site's files are, and no round pays for it. */
function answer(path: string, file: Uint8Array, accepted = ''): Response {
  const encoding = /\bbr\b/.test(accepted) ? 'br' : 'gzip';
  const kept = packed.get(path) ?? {};
  packed.set(path, kept);
  const body = (kept[encoding] ??=
    encoding === 'br' ? brotliCompressSync(file) : gzipSync(file, { level: 9 }));
  return new Response(body as BodyInit, {
    headers: {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': encoding,
      'Content-Length': String(body.length),
      'Cache-Control': path.includes('/chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}
