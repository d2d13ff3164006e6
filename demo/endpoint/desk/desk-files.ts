import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { etag } from 'hono/etag';
import { contentType, readEncoded } from '../http/encoded-file.js';
import { createApp, type App } from '../http/request-context.js';

/** Files of the build in `dist/desk`; its maps stay on the server. */
const FILES = /^(index\.html|icon\.svg|desk\.js|field-worker\.js|styles\/[\w-]+\.css|parts\/[\w.-]+\.js)$/;
/** Names that change with the file's content. */
const HASHED = /^parts\//;
/** Views that open by a one-time link, behind `/desk/`. */
const LINKS = ['', 'mulai', 'sandi'];

const NOT_BUILT = [
  'Meja petugas belum dibangun di server ini: jalankan npm run build di folder program, lalu muat ulang.',
  'The officers’ page is not built on this server: run npm run build in the program’s folder, then reload.',
].join('\n');

/** @param folder `dist/desk` */
export function deskFiles(folder: string): App {
  const app = createApp();
  app.use(etag({ weak: true }));
  app.get('/*', async (context) => {
    const asked = context.req.path.split('/desk/').at(-1) ?? '';
    const path = LINKS.includes(asked) ? 'index.html' : asked;
    if (!FILES.test(path)) return context.notFound();
    const file = await readEncoded(join(folder, path), context.req.header('Accept-Encoding')).catch(
      () => null,
    );
    if (file === null) return (await isBuilt(folder)) ? context.notFound() : context.text(NOT_BUILT, 503);
    if (file.encoding) context.header('Content-Encoding', file.encoding);
    context.header('Vary', 'Accept-Encoding');
    context.header('Content-Type', contentType(path));
    context.header('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    return context.body(file.content);
  });
  return app;
}

const isBuilt = (folder: string): Promise<boolean> =>
  access(join(folder, 'index.html')).then(
    () => true,
    () => false,
  );
