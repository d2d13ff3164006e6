import { readFileSync } from 'node:fs';

const LANGUAGE_FILE = /\/src\/(form|tracker|feed)\/.*words\/(?:\1-)?(?:en|jv|su|mui)\.ts$/;
const COPY = /~(form|tracker|feed)\.ts$/;

/**
 * Gives each widget's file of a language its own copy of the sentences that all widgets share, such as those for errors. They are text
 * alone: shared, they would be a second file to wait for, or lie in every page's first load in four languages that it doesn't speak.
 */
export function wordsOfEachWidget() {
  return {
    name: 'words-of-each-widget',
    async resolveId(source, importer = '') {
      const widget = (LANGUAGE_FILE.exec(importer) ?? COPY.exec(importer))?.[1];
      if (widget === undefined) return null;
      const { id } = (await this.resolve(source, importer, { skipSelf: true })) ?? { id: '' };
      const isShared = /[-/](en|jv|su|mui)\.ts$/.test(id) && !id.includes(`/src/${widget}/`);
      return isShared ? id.replace(/\.ts$/, `~${widget}.ts`) : null;
    },
    load: (id) => (COPY.test(id) ? readFileSync(id.replace(COPY, '.ts'), 'utf8') : null),
  };
}
