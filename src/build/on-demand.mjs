/**
 * Files of `dist/chunks` that are loaded at a press or on a condition. All other modules that the sources reach by
 * `import()` are loaded without a press: they are in their widget's own file, and counted there.
 *
 * @typedef {object} OnDemand
 * @property {string} file name of the built file, without its hash
 * @property {RegExp} targets modules that are imported by `import()`
 * @property {string} when the press or the condition
 * @property {string[]} [idle] widgets that load it all the same once they are idle, so that it is there when the
 * network is not
 * @property {string} [reason] why it is a file although it is below 1,500 bytes after gzip
 */

/** @type {readonly OnDemand[]} */
export const ON_DEMAND = [
  {
    file: 'map',
    targets: /^src\/(map\/map\.ts$|form\/place\/place-map\.ts$|feed\/map\/|client\/sp4n\/map[.~])/,
    when: 'somebody opens a map',
  },
  {
    file: 'work',
    targets:
      /^src\/(images\/(shrink-image|photo-place)|form\/(place\/photo-places|recognition\/recognition-parts)|sending\/solve-challenge|client\/sp4n\/challenging)\.ts$/,
    when: 'a photo is to be made smaller, a place or a day is told, or an endpoint asks for work before it takes a report',
  },
  {
    file: 'aids',
    targets: /^src\/form\/aid-parts\.ts$/,
    when: 'the form stands',
    idle: ['form'],
  },
  {
    file: 'speech',
    targets: /^src\/widget\/(aloud\/|language\/own-words\.)/,
    when: 'the device has a voice of its own, or the page words of its own',
  },
  {
    file: 'receipt-picture',
    targets: /^src\/form\/receipt\/receipt-picture\./,
    when: 'a receipt stands, for its code and its picture',
  },
  {
    file: 'receipt',
    targets: /^src\/form\/receipt\/receipt\./,
    when: 'Kirim is pressed',
  },
  {
    file: 'assisted',
    targets:
      /^src\/form\/((assisted|insecure|practice)\/|small-form\/take-over\.|prefill\/prefill\.|guide\/carry-along\.)/,
    when: 'a page without https, the attribute assisted, shared-device or practice, another form to be taken over, a link that fills this one in, or words that had better be written on the safe page',
  },
  {
    // Dangers, similar reports and categories compare what is written with what they know.
    file: 'suggestions',
    targets: /^src\/form\/(written\/|choices\/likely-categories\.)/,
    when: 'something is written, for dangers, similar reports and likely categories',
  },
  {
    file: 'answered',
    targets: /^src\/form\/similar\/answered-requests\.ts$/,
    when: 'what is written asks for information',
    reason: 'most reports are complaints, whose writers need none of it',
  },
  {
    file: 'questions',
    targets: /^src\/form\/questions\/asked-questions\.ts$/,
    when: 'the chosen category asks something beside the report',
  },
  {
    file: 'open311',
    targets: /^src\/client\/open311\/index\.ts$/,
    when: 'the attribute protocol is open311',
  },
  { file: 'reply', targets: /^src\/tracker\/reply\//, when: 'the reporter may answer' },
  { file: 'keep', targets: /^src\/tracker\/keep\//, when: 'a report is kept on the device or shared' },
  {
    file: 'own-report',
    targets: /^src\/(tracker\/(news|withdraw|reckoning)\/|client\/sp4n\/own-report\.)/,
    when: 'the report was opened by its code, or somebody asks how its due day is reckoned',
  },
  {
    file: 'objection',
    targets: /^src\/tracker\/objection\//,
    when: 'whoever asked for information objects to how it was answered',
  },
  {
    file: 'outgoing',
    targets: /^src\/(tracker\/outgoing\/|client\/sp4n\/replying\.|outbox\/attempt\/deliver-whole\.)/,
    when: 'a reply waits on the device',
  },
  {
    file: 'detail',
    targets: /^src\/(feed\/detail\/|client\/sp4n\/(tracking|confirm)\.)/,
    when: 'a report of the feed is opened',
  },
  {
    file: 'wish',
    targets: /^src\/report\/wish\//,
    when: 'a shown report is an aspiration',
    reason: 'of all reports only aspirations have a way into a plan; tracker and feed draw it alike',
  },
  {
    file: 'filters',
    targets: /^src\/(feed\/filters\/|client\/sp4n\/(counts|masters|follow)[.~])/,
    when: 'the filters are opened',
  },
  {
    file: 'numbers',
    targets: /^src\/(feed\/(numbers|lateness)\/|client\/sp4n\/(statistics|lateness)\.)/,
    when: 'the view of the feed is numbers, or that of late reports and promises',
  },
  ...['form', 'tracker', 'feed'].flatMap((widget) =>
    ['en', 'jv', 'su', 'mui'].map((language) => ({
      file: `${widget}-${language}`,
      targets: new RegExp(`^src/${widget}/words/${widget}-${language}\\.ts$`),
      when: `the language is ${language}`,
    })),
  ),
];

/** @returns {string | undefined} file that a press loads, if the module is one that `import()` names */
export const fileOnDemand = (module) => ON_DEMAND.find(({ targets }) => targets.test(module))?.file;
