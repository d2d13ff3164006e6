/**
 * The suites of `npm test`, in the order they begin and speak: what needs no build while it is made, then long ones
 * first, so that none is left to run alone at the end. A new one is a line here.
 *
 * @typedef {object} Suite
 * @property {string} name for `--only`
 * @property {'node' | 'browser' | 'check'} runner `node --test`, @web/test-runner, or `npm run check`
 * @property {string} kind its files below `test/` end in `.<kind>.ts` or `.<kind>.mjs`
 * @property {string[]} [inside] only in these folders of `test/`
 * @property {string[]} [outside] not in these
 * @property {Need[]} needs what is set up before
 * @property {number} minutes it is stopped, and has failed, after these
 * @property {string} [browsers] for a browser suite: others than Chromium and Firefox, by comma
 * @property {boolean} [full] only in `npm run test:full`, or when named
 * @property {boolean} [ask] only with `--with NAME`, or when named
 * @property {'tests' | 'files'} [live] what a line of progress stands for (default `files`)
 * @property {number} [atOnce] how many files run at the same time (default: Node's own choice, one where there are two
 * cores)
 * @property {number} [lanes] its files run in so many processes, which share browsers and servers; default: each in one
 * of its own
 * @property {string[]} [alone] files of `test/` that run in a process of their own all the same, by how their paths
 * begin
 * @property {string[]} [first] such files that begin before all others, as they take longest
 * @property {string[]} [unbundled] such files that Node reads from the sources, as they load a module by themselves:
 * anew, or after they have changed what it looks at
 *
 * @typedef {'blade' | 'browsers' | 'build' | 'clamav' | 'cluster programs' | 'empty databases' | 'exiftool' |
 * 'fixtures' | 'linters' | 'nginx' | 'old libraries' | 'perl modules' | 'pgbouncer' | 'postgres' | 'promtool' |
 * 's3rver' | 'text browser' | 'typed programs' | 'wordpress'} Need
 */

/** Folders that have a suite of their own, with their own needs and pace. */
const OWN_SUITES = [
  'conformance',
  'endpoint',
  'journey',
  'faults',
  'gateway',
  'hosts',
  'packaging',
  'visual',
];

/** @type {Suite[]} */
export const SUITES = [
  // These need nothing built.
  {
    name: 'rooms',
    runner: 'node',
    kind: 'node.test',
    outside: OWN_SUITES,
    needs: ['exiftool', 'fixtures'],
    minutes: 10,
    atOnce: 2,
    lanes: 2,
    // They take away or replace what a process has only once, or serve by timers that others of a lane replace.
    alone: [
      'client/upload',
      'desk/',
      'form/writing/idle-clock',
      'outbox/',
      'pages/',
      'runner/',
      'tracker/imports',
      'tracker/report-live',
    ],
    unbundled: ['client/old-browser', 'support/support-queue'],
  },
  {
    name: 'gateway',
    runner: 'node',
    kind: 'node.test',
    inside: ['gateway'],
    needs: ['postgres', 'empty databases', 'fixtures'],
    // More than all that its drills wait for, or one that hangs could not say for what.
    minutes: 40,
    atOnce: 1,
    lanes: 1,
  },
  // Long ones first.
  {
    name: 'endpoint',
    runner: 'node',
    kind: 'node.test',
    inside: ['endpoint'],
    needs: ['build', 'postgres', 'pgbouncer', 'nginx', 'empty databases', 'exiftool', 'fixtures'],
    minutes: 40,
    atOnce: 2,
    lanes: 1,
    first: ['endpoint/citizens', 'endpoint/public-and-office'],
    // Those that start, end or weigh processes, or count a process's connections.
    alone: [
      'endpoint/database/durability',
      'endpoint/database/connection-budget',
      'endpoint/database/transaction-pooler',
      'endpoint/program/',
      'endpoint/hostile/siege',
      'endpoint/database/embedded-database',
      'endpoint/install/nginx',
    ],
    // It starts processes from the sources, as an endpoint does that runs from them.
    unbundled: ['endpoint/files/cleaning-process'],
  },
  { name: 'check', runner: 'check', kind: '', needs: ['build', 'linters'], minutes: 15, ask: true },
  {
    name: 'journey',
    runner: 'node',
    kind: 'e2e.test',
    inside: ['journey'],
    needs: ['browsers', 'build', 'empty databases', 'exiftool', 'fixtures', 'postgres', 'text browser'],
    minutes: 20,
    live: 'tests',
    atOnce: 2,
    lanes: 2,
  },
  {
    name: 'components',
    runner: 'browser',
    kind: 'browser.test',
    outside: OWN_SUITES,
    needs: ['browsers', 'build', 'fixtures'],
    minutes: 15,
  },
  {
    name: 'hosts',
    runner: 'node',
    kind: 'e2e.test',
    inside: ['hosts'],
    needs: ['browsers', 'build', 'empty databases', 'fixtures', 'old libraries', 'postgres', 'wordpress'],
    minutes: 20,
    live: 'tests',
    atOnce: 2,
    lanes: 2,
  },
  {
    name: 'faults',
    runner: 'node',
    kind: 'e2e.test',
    inside: ['faults'],
    needs: ['browsers', 'build', 'empty databases', 'fixtures', 'postgres'],
    minutes: 15,
    live: 'tests',
    atOnce: 1,
    lanes: 1,
  },
  {
    name: 'conformance',
    runner: 'node',
    kind: 'node.test',
    inside: ['conformance'],
    needs: ['build', 'postgres', 'empty databases'],
    minutes: 10,
    atOnce: 1,
    lanes: 1,
  },
  {
    name: 'packaging',
    runner: 'node',
    kind: 'node.test',
    inside: ['packaging'],
    needs: ['build'],
    minutes: 5,
  },
  {
    name: 'visual',
    runner: 'node',
    kind: 'e2e.test',
    inside: ['visual'],
    needs: ['browsers', 'build'],
    minutes: 8,
    live: 'tests',
    atOnce: 1,
  },
  {
    name: 'hosts-full',
    runner: 'node',
    kind: 'full.test',
    inside: ['hosts'],
    needs: ['blade', 'browsers', 'build', 'empty databases', 'fixtures', 'postgres'],
    minutes: 10,
    full: true,
    atOnce: 1,
  },
  {
    name: 'webkit',
    runner: 'browser',
    kind: 'browser.test',
    outside: OWN_SUITES,
    needs: ['browsers', 'build', 'fixtures'],
    minutes: 30,
    browsers: 'webkit',
    full: true,
  },
  {
    name: 'packaging-full',
    runner: 'node',
    kind: 'full.test',
    inside: ['packaging'],
    needs: ['browsers', 'build'],
    minutes: 15,
    full: true,
    atOnce: 1,
  },
  {
    name: 'visual-full',
    runner: 'node',
    kind: 'full.test',
    inside: ['visual'],
    needs: ['browsers', 'build'],
    minutes: 40,
    full: true,
    live: 'tests',
    atOnce: 1,
  },
  {
    name: 'endpoint-full',
    runner: 'node',
    kind: 'full.test',
    inside: ['endpoint', 'open311', 'sealed'],
    needs: [
      'browsers',
      'build',
      'postgres',
      'empty databases',
      'clamav',
      'cluster programs',
      'perl modules',
      'pgbouncer',
      'promtool',
      's3rver',
      'typed programs',
    ],
    minutes: 60,
    full: true,
    atOnce: 1,
  },
  {
    name: 'conformance-full',
    runner: 'node',
    kind: 'full.test',
    inside: ['conformance'],
    needs: ['postgres', 'empty databases'],
    minutes: 60,
    full: true,
    live: 'tests',
    atOnce: 1,
  },
  {
    name: 'gateway-full',
    runner: 'node',
    kind: 'full.test',
    inside: ['gateway'],
    needs: ['postgres', 'empty databases', 'fixtures'],
    minutes: 180,
    full: true,
    live: 'tests',
    atOnce: 1,
  },
  {
    name: 'faults-full',
    runner: 'node',
    kind: 'full.test',
    inside: ['faults'],
    needs: ['browsers', 'build', 'empty databases', 'fixtures', 'postgres'],
    minutes: 100,
    full: true,
    live: 'tests',
    atOnce: 1,
  },
];

/**
 * @param {{ only: string[], add: string[], full: boolean }} choice
 * @param {Suite[]} [suites]
 * @returns {Suite[]}
 * @throws when a name is unknown
 */
export function chooseSuites({ only, add, full }, suites = SUITES) {
  const known = suites.map((suite) => suite.name);
  const unknown = [...only, ...add].filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No suite named ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  if (only.length > 0) return suites.filter((suite) => only.includes(suite.name));
  return suites.filter((suite) => add.includes(suite.name) || (!suite.ask && (full || !suite.full)));
}

/** How many processors a suite keeps busy. @param {Suite} suite */
export function weightOf({ runner, atOnce }) {
  // Node runs a file for each processor but one.
  return runner === 'node' ? (atOnce ?? 1) : 2;
}

/** Whether a path relative to the repository's root begins as one of these of `test/` do. */
export const isAmong = (file, beginnings) => beginnings.some((one) => file.startsWith(`test/${one}`));

/** Whether a file, named relative to `test/` with forward slashes, belongs to a suite. */
export function belongsTo(suite, file) {
  if (!['ts', 'mjs'].some((extension) => file.endsWith(`.${suite.kind}.${extension}`))) return false;
  // What the check and the bench install.
  if (file.includes('/node_modules/')) return false;
  const folder = file.split('/')[0];
  return (suite.inside?.includes(folder) ?? true) && !suite.outside?.includes(folder);
}
