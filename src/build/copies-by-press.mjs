import { readFileSync } from 'node:fs';

/**
 * What one widget needs at once, and another one by a press alone. Shared, it would come to all three before anybody waits for it; so the
 * pressed file has a copy of its own. These modules keep nothing that two of them would have to agree on but in the device's storage.
 */
const BY_PRESS = {
  form: /\/src\/(support\/|client\/sp4n\/feed\.ts$|contract\/public\/support\.ts$)/,
  tracker:
    /\/(src\/(report\/(saved-reports|report-address)|widget\/(download|styles\/(choices|file-picker)|pictures\/[\w-]+))|lit(-html)?\/(directives\/repeat|directive(-helpers)?))\.[jt]s$/,
  feed: /\/src\/(report\/report-address|widget\/(download|pictures\/[\w-]+)|map\/(outline-of|map-layers|map-words)|(contract\/(public|questions)|client\/sp4n)\/(masters|outline|geojson|map-layer|raw-questions))\.ts$/,
};
const COPY = /~by-press-in-(form|tracker|feed)(?=\.[jt]s$)/;

/** Gives the files of a press their copies. A copy's own imports are copied by the same rule. */
export function copiesByPress() {
  return {
    name: 'copies-by-press',
    async resolveId(source, importer = '') {
      const widget = (/\/src\/(form|tracker|feed)\//.exec(importer) ?? COPY.exec(importer))?.[1];
      if (widget === undefined) return null;
      const { id } = (await this.resolve(source, importer, { skipSelf: true })) ?? { id: '' };
      return BY_PRESS[widget].test(id) ? id.replace(/(?=\.[jt]s$)/, `~by-press-in-${widget}`) : null;
    },
    load: (id) => (COPY.test(id) ? readFileSync(id.replace(COPY, ''), 'utf8') : null),
  };
}
