import { readFileSync } from 'node:fs';

/**
 * Modules of which each widget gets a copy, by the end of their path; a folder stands for all files in it. Shared, they
 * would be in a file for which every widget waits, or be a second request for one press. None may have state, which
 * `test/check/rules/copies.mjs` checks: two copies would not share it.
 */
export const COPIES = {
  form: [
    'src/widget/words/',
    'src/client/sp4n/feed.ts',
    'src/contract/public/support.ts',
    'src/support/support-queue.ts',
    'src/support/support-storage.ts',
  ],
  tracker: [
    'src/widget/words/',
    'src/report/words/',
    'src/report/report-address.ts',
    'src/report/saved-reports.ts',
    'src/widget/download.ts',
    'src/widget/pictures/',
    'src/widget/styles/choices.ts',
    'src/widget/styles/file-picker.ts',
    'node_modules/lit/directives/repeat.js',
    'node_modules/lit-html/directives/repeat.js',
    'node_modules/lit-html/directive.js',
    'node_modules/lit-html/directive-helpers.js',
  ],
  feed: [
    'src/widget/words/',
    'src/report/words/',
    'src/report/report-address.ts',
    'src/widget/download.ts',
    'src/widget/pictures/',
    'src/map/map-layers.ts',
    'src/map/map-words.ts',
    'src/map/outline-of.ts',
    'src/client/sp4n/masters.ts',
    'src/client/sp4n/outline.ts',
    'src/contract/public/geojson.ts',
    'src/contract/public/map-layer.ts',
    'src/contract/public/masters.ts',
    'src/contract/public/outline.ts',
  ],
};
const COPY = /~(form|tracker|feed)(?=\.[jt]s$)/;

/** Whether one of `listed` stands for the module at this path. */
export const standsFor = (listed, path) =>
  listed.endsWith('/') ? `/${path}`.includes(`/${listed}`) : `/${path}`.endsWith(`/${listed}`);

/** Gives each widget its copies. A copy's own imports are copied by the same list. */
export function copies() {
  return {
    name: 'copies',
    async resolveId(source, importer = '') {
      const widget = (/\/src\/(form|tracker|feed)\//.exec(importer) ?? COPY.exec(importer))?.[1];
      if (widget === undefined) return null;
      const { id } = (await this.resolve(source, importer, { skipSelf: true })) ?? { id: '' };
      const isCopied = COPIES[widget].some((listed) => standsFor(listed, id));
      return isCopied ? id.replace(/(?=\.[jt]s$)/, `~${widget}`) : null;
    },
    load: (id) => (COPY.test(id) ? readFileSync(id.replace(COPY, ''), 'utf8') : null),
  };
}
