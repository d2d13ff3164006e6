/** Snippets for recipes, as the builder and an endpoint's own page write them, for an example endpoint. */
import { snippetOf } from '../../endpoint/snippets/snippet.js';

export const SERVER = 'https://contoh.go.id/sp4n';

/** @param {'element' | 'div' | 'iframe'} edition */
const written = (edition, widgets, lang) =>
  snippetOf({
    edition,
    widgets,
    endpoint: SERVER,
    dist: `${SERVER}/widgets/`,
    // Indonesian is the default and needs no attribute.
    attributes: lang === 'id' ? {} : { lang },
    preset: '',
    theme: {},
    integrity: '',
    hasForm: true,
  });

/** The script, once a page. */
export const SCRIPT = written('element', [], 'id');
const withoutScript = (text) => text.replace(`\n${SCRIPT}`, '');
/**
 * The form as a `div`, for editors that take unknown tags away; as an element, begun by a small form; and as a frame.
 */
export const div = (lang) => withoutScript(written('div', ['form'], lang));
export const element = (lang) => withoutScript(written('element', ['form'], lang));
export const frame = (lang) => written('iframe', ['form'], lang);
/** A component in an app, which has the script from the package. */
const IMPORT = `import 'aduan/define';`;
