/** Writes the documentation to `dist/docs`, from Markdown beside the sources, the manifest and the OpenAPI document. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { docsHash, DOCS_STAMP } from '../setup/ensure-docs.mjs';
import { ROOT } from '../setup/repository.mjs';
import { PAGES } from './contents.mjs';
import { copyPackage } from './copy-package.mjs';
import { copyLivePages } from './live-pages.mjs';
import { llmsText } from './llms-text.mjs';
import { readMarkdown, rootFrom, withoutDots } from './markdown.mjs';
import { searchIndex } from './search-index.mjs';

process.chdir(ROOT);
// Deletes pages and chunks of earlier builds.
rmSync('dist/docs', { recursive: true, force: true });
const site = new Eleventy('demo/docs/pages', 'dist/docs', { configPath: 'demo/docs/eleventy.config.mjs' });
const written = [];
await site.init();
site.eleventyConfig.userConfig.events.on('eleventy.after', ({ results }) => void written.push(...results));
await site.write();

const pages = written.flatMap(({ url, content }) => {
  const page = PAGES.find((one) => `/${one.url}` === url);
  const [, main] = content?.match(/<main[^>]*>([^]*)<\/main>/) ?? [];
  return page === undefined || main === undefined ? [] : [{ ...page, content: main }];
});
const missing = PAGES.filter(({ url }) => pages.every((page) => page.url !== url));
if (missing.length > 0) throw new Error(`no page for ${missing.map(({ url }) => url).join(', ')}`);
writeFileSync(
  join(ROOT, 'dist/docs/assets/search-index.json'),
  searchIndex(pages.filter(({ isSheet }) => !isSheet)),
);
writeFileSync(join(ROOT, 'dist/docs/llms.txt'), llmsText(pages));
for (const page of PAGES) {
  const text = readMarkdown(page);
  if (text === undefined) continue;
  const markdown = `# ${page.title}\n\n${withoutDots(text).replaceAll('](ROOT/', `](${rootFrom(page.url)}`)}`;
  writeFileSync(join(ROOT, `dist/docs/${page.url}index.md`), markdown);
}
copyPackage('minisearch', 'LICENSE.txt', 'dist/es/index.js', join(ROOT, 'dist/docs/assets/minisearch.js'));
copyLivePages(join(ROOT, 'dist/docs'));
writeFileSync(DOCS_STAMP, `${docsHash()}\n`);
