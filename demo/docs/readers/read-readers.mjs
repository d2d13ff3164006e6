import { PAGES } from '../contents.mjs';
import { importSource } from '../import-source.mjs';
import { READ_BY_NATIVES } from './languages.mjs';

/** Pages for native readers. @returns {Promise<{ title: string, lang: string, url: string, content: string }[]>} */
export async function readReaders() {
  const { readerPage } = await importSource("export * from './reader-page.js';", 'demo/docs/readers');
  const sheets = PAGES.filter(({ isSheet }) => isSheet);
  return Promise.all(
    sheets.map(async ({ title, lang, url }) => {
      const read = READ_BY_NATIVES.find(({ slug }) => url.endsWith(`/${slug}/`));
      return { title, lang, url, content: await readerPage(read, lang) };
    }),
  );
}
