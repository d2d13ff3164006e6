import { readFileSync } from 'node:fs';

/**
 * Modules of which each widget, or its file for a press (`reply` is the tracker's), gets a copy, by the end of their
 * path; a folder stands for all files in it. Shared, they would be in a file for which every widget waits, the form too
 * where only the others need them, or be a second request for one press. None may have state, which
 * `test/check/rules/copies.mjs` checks: two copies would not share it.
 */
export const COPIES = {
  form: [
    'src/widget/words/',
    'src/client/sp4n/feed.ts',
    'src/contract/public/support.ts',
    'src/support/support-queue.ts',
  ],
  tracker: [
    'src/widget/words/',
    'src/report/words/',
    'src/report/report-address.ts',
    'src/report/saved-reports.ts',
    'src/widget/download.ts',
    'src/widget/pictures/',
    'src/widget/choice-view.ts',
    'src/widget/styles/file-picker.ts',
    'node_modules/lit/directives/repeat.js',
    'node_modules/lit-html/directives/repeat.js',
    'node_modules/lit-html/directive.js',
    'node_modules/lit-html/directive-helpers.js',
  ],
  reply: ['src/widget/choice-view.ts'],
  feed: [
    'src/widget/words/',
    'src/report/words/',
    'src/report/report-address.ts',
    'src/widget/download.ts',
    'src/widget/pictures/',
    'src/widget/reader-context.ts',
    'src/map/map-words.ts',
    'src/map/outline-of.ts',
    'src/client/sp4n/masters.ts',
    'src/client/sp4n/map.ts',
    'src/contract/public/geojson.ts',
    'src/contract/public/map.ts',
    'src/contract/public/masters.ts',
  ],
};
const COPY = /~(form|tracker|reply|feed)(?=\.[jt]s$)/;

/** Whether one of `listed` stands for the module at this path. */
export const standsFor = (listed, path) =>
  listed.endsWith('/') ? `/${path}`.includes(`/${listed}`) : `/${path}`.endsWith(`/${listed}`);

/**
 * `takersOf`: names in `COPIES` whose lists count for the imports of a module, its file's before its widget's. Imports
 * of a copy go by the list that copied it.
 */
function takersOf(importer) {
  const copy = COPY.exec(importer)?.[1];
  const [, widget, file] = /\/src\/(form|tracker|feed)\/(?:(reply)\/)?/.exec(importer) ?? [];
  return copy === undefined ? [file, widget].filter((name) => name !== undefined) : [copy];
}

/** Gives each widget, and each file, its copies. */
export function copies() {
  return {
    name: 'copies',
    async resolveId(source, importer = '') {
      const takers = takersOf(importer);
      if (takers.length === 0) return null;
      const { id } = (await this.resolve(source, importer, { skipSelf: true })) ?? { id: '' };
      const taker = takers.find((name) => COPIES[name].some((listed) => standsFor(listed, id)));
      return taker === undefined ? null : id.replace(/(?=\.[jt]s$)/, `~${taker}`);
    },
    load: (id) => (COPY.test(id) ? readFileSync(id.replace(COPY, ''), 'utf8') : null),
  };
}
