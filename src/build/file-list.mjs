import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesAtOnce } from './files-at-once.mjs';
import { ON_DEMAND } from './on-demand.mjs';

const LIST = 'dist/chunks.json';

/** `dist/chunks.json`: what each browser file weighs, what it needs, and when it comes; for the size ledger and the stub. */
export function chunkList() {
  const relative = (id) => id.replace(`${process.cwd()}/`, '');
  return {
    name: 'chunk-list',
    generateBundle(_options, bundle) {
      const chunks = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { when, idle, reason } = ON_DEMAND.find(({ file }) => file === chunk.name) ?? {};
        chunks[chunk.fileName] = {
          name: chunk.name,
          entry: chunk.isEntry,
          ...(when !== undefined && { when }),
          ...(idle !== undefined && { idle }),
          ...(reason !== undefined && { reason }),
          imports: chunk.imports,
          dynamicImports: chunk.dynamicImports,
          modules: chunk.moduleIds.map(relative),
          bytes: Buffer.byteLength(chunk.code),
          gzip: gzipSync(chunk.code, { level: 9 }).length,
        };
      }
      mkdirSync('dist', { recursive: true });
      writeFileSync(LIST, `${JSON.stringify(chunks, null, 1)}\n`);
    },
  };
}

/** Tells the stub the hashed names that the build before it produced. */
export function widgetFiles() {
  const id = 'virtual:aduan-widget-files';
  return {
    name: 'widget-files',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      const chunks = JSON.parse(readFileSync(LIST, 'utf8'));
      const lists = { FORM: 'form', TRACKER: 'tracker', FEED: 'feed', QUEUE: 'outbox' };
      return Object.entries(lists)
        .map(([name, entry]) => `export const ${name}_FILES = ${JSON.stringify(listOf(chunks, entry))};`)
        .join('\n');
    },
  };
}

const listOf = (chunks, entry) => filesAtOnce(chunks, entry).map((file) => file.replace(/^chunks\//, './'));
