// Content of a widget's tag until its script arrives, and without scripts: links to the endpoint's scriptless pages.

/** The widgets' own words; a test compares them. */
export const WORDS = {
  id: {
    form: 'Sampaikan laporan',
    tracker: 'Lacak laporan',
    feed: 'Laporan warga',
    title: 'Judul',
    content: 'Isi laporan',
    place: 'Tempat kejadian',
    next: 'Lanjut',
  },
  en: {
    form: 'Make a report',
    tracker: 'Track a report',
    feed: 'Citizens’ reports',
    title: 'Title',
    content: 'Your report',
    place: 'Where it happened',
    next: 'Continue',
  },
  jv: {
    form: 'Ngaturaken laporan',
    tracker: 'Nglacak laporan',
    feed: 'Laporan warga',
    title: 'Judul',
    content: 'Isining laporan',
    place: 'Panggenan',
    next: 'Lajeng',
  },
  su: {
    form: 'Ngadugikeun laporan',
    tracker: 'Ngalacak laporan',
    feed: 'Laporan ti warga',
    title: 'Judul',
    content: 'Eusi laporan',
    place: 'Tempat kajadian',
    next: 'Teraskeun',
  },
  mui: {
    form: 'Sampeke laporan',
    tracker: 'Lacak laporan',
    feed: 'Laporan wargo',
    title: 'Judul',
    content: 'Isi laporan',
    place: 'Tempat kejadian',
    next: 'Lanjut',
  },
};

const PAGES = { form: 'lapor', tracker: 'lacak', feed: 'laporan' };
/** Attribute → form field that the form's page reads from its address. */
const FIXED = {
  classification: 'classification_id',
  category: 'category_id',
  institution: 'suggestion_institution_id',
  location: 'location_id',
};

/**
 * Fields that are seen, and large enough for a thumb, also in a theme that gives fields no looks; colours are the
 * theme's.
 */
export const SMALL_FORM_STYLES = `  aduan-form > form textarea, aduan-form > form input, aduan-form > form button { box-sizing: border-box; min-height: 44px; padding: 0.5rem 1rem; border: 1px solid; font: inherit; }
  aduan-form > form textarea, aduan-form > form input { width: 100%; border-color: #767676; }`;

export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const wordsIn = (lang) => WORDS[lang] ?? WORDS.id;
const fixedOf = (attributes) =>
  Object.entries(FIXED)
    .map(([name, control]) => ({ name, control, id: attributes[name] ?? '' }))
    .filter(({ id }) => id !== '');

/** `pageAddress` is the endpoint's page that does the widget's work without a script. */
export function pageAddress({ endpoint, attributes }, widget) {
  const query = new URLSearchParams(
    widget === 'form' ? fixedOf(attributes).map(({ name, id }) => [name, id]) : [],
  );
  if (attributes.lang) query.set('lang', attributes.lang);
  return `${endpoint}/${PAGES[widget]}${query.size > 0 ? `?${query}` : ''}`;
}

export function fallbackLink(choice, widget) {
  return `<a href="${escape(pageAddress(choice, widget))}">${wordsIn(choice.attributes.lang)[widget]}</a>`;
}

/**
 * `fallbackForm` is a small form that begins a report and posts it to the endpoint's page, which asks for the rest
 * before anything is filed. It asks the widget's first questions, so whoever is writing when the widget arrives stays
 * in place. Tags are closed and attributes have values, as some editors require. Autocomplete is off: phones may be
 * shared.
 *
 * @returns {string[]} lines
 */
export function fallbackForm({ endpoint, attributes }) {
  const { lang } = attributes;
  const words = wordsIn(lang);
  const action = pageAddress({ endpoint, attributes: { lang } }, 'form');
  const line = (label, control) => `  <p><label>${label}<br />${control}</label></p>`;
  return [
    `<form method="post" action="${escape(action)}" accept-charset="utf-8" autocomplete="off">`,
    line(words.content, '<textarea name="content" rows="5"></textarea>'),
    line(words.title, '<input name="title" />'),
    line(words.place, '<input name="location_text" />'),
    ...fixedOf(attributes).map(
      ({ control, id }) => `  <input type="hidden" name="${control}" value="${escape(id)}" />`,
    ),
    `  <p><button type="submit">${words.next}</button></p>`,
    '</form>',
  ];
}
