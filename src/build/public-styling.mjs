/**
 * Public styling: the meaning of `--aduan-*`, `::part()`, `slot=` and `data-state`, and the elements that have them.
 * The manifest takes them from here, and so do the theme lab, the documentation and the editors. Each name needs a test
 * that shows its effect: `npm run check` fails without.
 *
 * @typedef {'form' | 'tracker' | 'feed'} Widget
 */

const ALL = /** @type {Widget[]} */ (['form', 'tracker', 'feed']);

/** At most 25. `seed`: tokens that a page should set first; the others derive from them. */
export const TOKENS = [
  { name: '--aduan-color-primary', seed: true, text: 'Buttons, links, numbers, what is chosen.' },
  { name: '--aduan-color-surface', seed: true, text: 'What everything lies on.' },
  { name: '--aduan-color-text', seed: true, text: 'Text.' },
  { name: '--aduan-color-danger', seed: true, text: 'Errors.' },
  { name: '--aduan-color-success', seed: true, text: 'What arrived, what is done.' },
  { name: '--aduan-color-warning', seed: true, text: 'What wants attention.' },
  { name: '--aduan-font', seed: true, text: "Font family; the page's by default." },
  {
    name: '--aduan-font-size',
    seed: true,
    text: 'Size of plain text; all other sizes follow. `1em` by default.',
  },
  { name: '--aduan-radius', seed: true, text: 'Corners of controls and buttons. `0.5em` by default.' },
  {
    name: '--aduan-density',
    seed: true,
    text: 'Room around everything, `1` by default; targets never fall below 44 px.',
  },
  { name: '--aduan-color-on-primary', text: 'Text on the primary colour: black or white, by its luminance.' },
  { name: '--aduan-color-muted', text: 'Hints and details: 74 % of the text colour.' },
  { name: '--aduan-color-sunken', text: 'Quiet areas: 6 % of the primary colour.' },
  { name: '--aduan-color-border', text: 'Lines that only part: 18 % of the text colour.' },
  { name: '--aduan-color-control-border', text: 'Borders of controls: 55 % of the text colour.' },
  { name: '--aduan-color-danger-soft', text: 'Area of an error: 9 % of its colour.' },
  { name: '--aduan-color-success-soft', text: 'Area of a success: 9 % of its colour.' },
  { name: '--aduan-color-warning-soft', text: 'Area of a warning: 9 % of its colour.' },
  { name: '--aduan-color-focus', text: 'The focus ring.' },
  { name: '--aduan-font-heading', text: 'Font family of headings; the text font by default.' },
  { name: '--aduan-radius-box', text: 'Corners of cards and of the whole; 1.25 times the radius.' },
  { name: '--aduan-space', text: 'The step of the spacing; `1em` times the density.' },
  { name: '--aduan-border-width', text: 'Borders of controls and buttons. `1.5px` by default.' },
  { name: '--aduan-focus-width', text: 'Width of the focus ring. `3px` by default.' },
  {
    name: '--aduan-language',
    text: 'The choice of language: `none` leaves it out, where another widget of the page has it. It holds for all of them.',
  },
];

/** At most 25. */
export const PARTS = [
  { name: 'form', on: ALL, text: 'The native form: of a report, of a search.' },
  { name: 'heading', on: ALL, text: 'The heading of the whole.' },
  { name: 'button', on: ALL, text: 'Buttons that lead on: Kirim, Cari, more reports.' },
  { name: 'secondary-button', on: ALL, text: 'Buttons beside those: back, another way, take away.' },
  { name: 'label', on: ALL, text: 'What a control asks.' },
  { name: 'hint', on: ALL, text: 'What explains a control or a choice.' },
  { name: 'control', on: ALL, text: 'A line, an area or a list to answer in.' },
  { name: 'choice', on: ['form', 'tracker'], text: 'A tick or a radio with its words.' },
  { name: 'section', on: ['form'], text: 'What belongs together: what, where, privacy.' },
  { name: 'file', on: ['form'], text: 'A chosen photo or document.' },
  { name: 'problem', on: ALL, text: 'The notice that something failed or is not there.' },
  { name: 'error-summary', on: ['form'], text: 'What is wrong, after Kirim.' },
  { name: 'progress', on: ['form'], text: 'What is said while the report is kept and sent.' },
  { name: 'queued', on: ['form'], text: 'The screen that says the report waits on the device.' },
  {
    name: 'unknown',
    on: ['form'],
    text: 'The screen that says nobody knows yet whether the report arrived.',
  },
  { name: 'receipt', on: ['form'], text: 'The receipt as a whole.' },
  { name: 'tracking-id', on: ['form'], text: "The report's number on the receipt." },
  { name: 'access-code', on: ['form'], text: "The report's access code." },
  { name: 'result', on: ['tracker', 'feed'], text: 'All of an open report.' },
  { name: 'status', on: ['tracker'], text: 'The card that says where a report is.' },
  { name: 'steps', on: ['tracker'], text: 'The five steps.' },
  { name: 'history', on: ['tracker', 'feed'], text: 'Changes and answers.' },
  { name: 'files', on: ['tracker', 'feed'], text: 'Photos and documents.' },
  { name: 'list', on: ['feed'], text: 'The cards.' },
  { name: 'card', on: ['feed'], text: 'One report of the list.' },
];

export const SLOTS = [
  {
    name: '',
    on: ALL,
    text: 'The fallback, usually a link: seen without JavaScript, and where the endpoint or a report is out of reach.',
  },
  { name: 'heading', on: ALL, text: "In place of the heading's words." },
  {
    name: 'intro',
    on: ALL,
    text: 'In place of the sentence under the heading; tracker and feed with `compact` have none.',
  },
  { name: 'before-send', on: ['form'], text: 'Above Kirim: a sentence of the site, a link to its rules.' },
  { name: 'footer', on: ALL, text: 'At the foot of the widget, in every state.' },
  { name: 'receipt', on: ['form'], text: 'Added to the receipt, above what happens next.' },
  {
    name: 'empty',
    on: ['tracker', 'feed'],
    text: 'Tracker: below the search until something is searched for. Feed: in place of the words where there is no report yet.',
  },
  {
    name: 'card-footer-{tracking_id}',
    on: ['feed'],
    text: 'At the foot of the card with this number; fill it after `aduan-feed-loaded`.',
  },
];

/** Current screen: as `data-state` on the element, and as `:state()` where the browser has it. */
export const STATES = [
  { name: 'insecure', on: ['form'], text: 'The page is no https: a button to the safe page.' },
  { name: 'loading', on: ALL, text: 'Something is under way.' },
  { name: 'writing', on: ['form'], text: 'The form can be written.' },
  { name: 'invalid', on: ['form'], text: 'It says what is wrong, after Kirim.' },
  { name: 'keeping', on: ['form'], text: 'The report is being stored on the device.' },
  { name: 'sending', on: ['form'], text: 'The report is on its way.' },
  { name: 'queued', on: ['form'], text: 'The report waits on the device.' },
  { name: 'unknown', on: ['form'], text: 'It is not known yet whether the report arrived.' },
  { name: 'received', on: ['form'], text: 'The receipt is shown.' },
  { name: 'idle', on: ALL, text: 'Nothing was asked yet.' },
  { name: 'found', on: ['tracker'], text: 'A report is shown.' },
  { name: 'not-found', on: ['tracker'], text: 'There is no such report to show.' },
  { name: 'failed', on: ALL, text: 'The endpoint is out of reach, or has no answer to give.' },
  { name: 'list', on: ['feed'], text: 'Reports are listed.' },
  { name: 'empty', on: ['feed'], text: 'There is no report to list.' },
  { name: 'report', on: ['feed'], text: 'One report is open.' },
  { name: 'map', on: ['feed'], text: 'Reports are shown on a map, above their list.' },
  { name: 'numbers', on: ['feed'], text: 'The town is shown in numbers, or what is late and promised.' },
  { name: 'missing', on: ['feed'], text: 'The endpoint has no public reports.' },
];
