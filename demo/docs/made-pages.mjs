import { markdownOf, RECIPES_FOLDER } from '../hosts/recipes/recipes.mjs';

/** `headingId` is a heading's id as GitHub makes it: `cPanel / HTML` → `cpanel--html`. */
const headingId = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** A recipe's page, in one language. @returns {import('./contents.mjs').Page} */
export const recipePage = (recipe, lang) => {
  const folder = { id: 'situs', en: 'sites' };
  const other = lang === 'id' ? 'en' : 'id';
  return {
    title: recipe.name,
    url: `${folder[lang]}/${recipe.slug}/`,
    text: markdownOf(recipe, lang),
    folder: RECIPES_FOLDER,
    shows: `${RECIPES_FOLDER}/${{ id: 'README.md', en: 'README.en.md' }[lang]}#${headingId(recipe.name)}`,
    summary: {
      id: `Formulir, pelacak, dan daftar laporan di ${recipe.name}, langkah demi langkah.`,
      en: `The form, the tracker and the feed on ${recipe.name}, step by step.`,
    }[lang],
    other: `${folder[other]}/${recipe.slug}/`,
  };
};

/** A page for native readers of a language, explained in one of ours. @returns {import('./contents.mjs').Page} */
export const readerPage = ({ language, slug, name }, lang) => {
  const folder = { id: 'baca', en: 'read' };
  const other = lang === 'id' ? 'en' : 'id';
  return {
    title: { id: `Periksa ${name.id}`, en: `Check the ${name.en}` }[lang],
    url: `${folder[lang]}/${slug}/`,
    summary: {
      id: `Setiap kalimat dalam ${name.id}, untuk penutur asli.`,
      en: `Every sentence in ${name.en}, for native readers.`,
    }[lang],
    // Markdown that links to these words means this page.
    shows: lang === 'id' ? `src/tracker/words/tracker-${language}.ts` : undefined,
    other: `${folder[other]}/${slug}/`,
    isSheet: true,
  };
};
