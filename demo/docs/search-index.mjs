import MiniSearch from 'minisearch';

/** `assets/search.js` has the same options: they must agree. */
const SEARCH_OPTIONS = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading', 'url', 'lang'],
};

/**
 * `searchIndex` is an index over all pages, heading by heading, as JSON text.
 *
 * @param {{ url: string, title: string, lang: string, content: string }[]} pages `content` is the page's main part in
 * HTML
 */
export function searchIndex(pages) {
  const index = new MiniSearch(SEARCH_OPTIONS);
  let id = 0;
  for (const { url, title, lang, content } of pages) {
    for (const { anchor, heading, text } of sectionsOf(content)) {
      id += 1;
      index.add({ id, title, lang, heading, text, url: anchor === '' ? url : `${url}#${anchor}` });
    }
  }
  return JSON.stringify(index);
}

/** `sectionsOf` is the page's beginning, then a part for each heading. */
function sectionsOf(html) {
  const [intro, ...rest] = html.split(/(?=<h[23] id=)/);
  const parts = rest.map((part) => {
    const [, anchor, heading, text] = part.match(/^<h[23] id="([^"]*)"[^>]*>([^]*?)<\/h[23]>([^]*)$/);
    return { anchor, heading: plainText(heading), text: plainText(text) };
  });
  return [{ anchor: '', heading: '', text: plainText(intro) }, ...parts];
}

/** Tags inside a sentence; the others part words. */
const INLINE = /<\/?(a|abbr|b|code|em|i|kbd|q|small|span|strong|sub|sup)( [^>]*)?>/g;
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
/** `plainText` is the words in HTML. */
export const plainText = (html) =>
  html
    .replace(/<button[^]*?<\/button>/g, ' ')
    .replace(INLINE, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity])
    .replace(/\s+/g, ' ')
    .trim();
