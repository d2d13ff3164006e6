/** Rules of the house that no linter knows. Each check takes texts by path and gives one line a violation. */

const LONGEST_FILE = 300;
/** Words are data: a feature's Indonesian, and all that a widget says in another language, for who translates it. */
const WORDS = /^src\/.*(-words|\/words\/\w+-(en|jv|su|mui))\.ts$/;

/** @typedef {{ pattern: RegExp, where: RegExp, why: string, inComments?: boolean }} Forbidden */

/** @type {Forbidden[]} */
const FORBIDDEN = [
  {
    pattern: /\bunsafeHTML\b|\bunsafeSVG\b|\bunsafeStatic\b/,
    where: /^(src|demo)\//,
    why: 'text is text, never markup',
  },
  {
    pattern: /\.(innerHTML|outerHTML)\b|\binsertAdjacentHTML\b|\bdocument\.write\b/,
    // `src/build` names what it takes out of a package.
    where: /^(src(?!\/build\/)|demo)\//,
    why: 'text is text, never markup',
  },
  { pattern: /\bstyleMap\b/, where: /^(src|demo)\//, why: 'violates style-src on strict pages' },
  { pattern: /\sstyle=["'$]/, where: /^(src|demo)\//, why: 'violates style-src on strict pages' },
  { pattern: /(?<![\w$.])eval\(|\bnew Function\b/, where: /^(src|demo|test)\//, why: 'violates script-src' },
  { pattern: /\bnew (Shared)?Worker\(/, where: /^src\//, why: 'throws under Trusted Types' },
  {
    pattern: /\bsvg`[^`]*\/>/,
    where: /^src\//,
    why: 'the build takes the slash away, and the next element ends up inside this one: close it by a tag',
  },
  // Forms that are measured beside ours are written as others write them.
  { pattern: /from ['"]zod['"]/, where: /^(src|demo|test(?!\/bench\/peers))\//, why: 'only zod/mini' },
  {
    pattern: /\b(describe|it|test|suite)\.(only|skip|todo)\(|\b(only|skip|todo): true\b/,
    where: /^test\//,
    why: 'every test runs',
  },
  {
    pattern: /\.\.\.(endpoint|deps)\b/,
    where: /^demo\/endpoint\/pages\//,
    why: 'what a page changes of the endpoint it hands to routes by name: what else holds on to it stays as it was',
  },
  {
    pattern: /\brouteTable\(/,
    where: /^demo\/endpoint\/(?!.*\/routes\.ts$|http\/routing\.ts$|desk\/calls\.ts$)/,
    why: 'a route stands in the routes.ts of its room, with what guards it',
  },
  {
    pattern: /\bTODO\b|\bFIXME\b|\bXXX\b/,
    where: /^(src|demo|test)\//,
    why: 'do it now or say it in an issue',
    inComments: true,
  },
];

/** @param {Map<string, string>} files @returns {string[]} */
export function checkForbidden(files) {
  const problems = [];
  for (const [path, text] of files) {
    const lines = text.split('\n');
    const code = withoutComments(text).split('\n');
    for (const { pattern, where, why, inComments } of FORBIDDEN) {
      if (!where.test(path)) continue;
      (inComments ? lines : code).forEach((line, index) => {
        const found = line.match(pattern);
        if (found) problems.push(`${path}:${index + 1} ${found[0].trim()}: ${why}`);
      });
    }
  }
  return problems;
}

/** Blanks out comments, keeping lines. Good enough for looking: a `//` inside a string has no blank before it. */
function withoutComments(text) {
  const blank = (comment) => comment.replace(/[^\n]/g, '');
  return text
    .replace(/\/\*[^]*?\*\//g, blank)
    .replace(/<!--[^]*?-->/g, blank)
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** @param {Map<string, string>} files @returns {string[]} */
export function checkLengths(files) {
  return lengthsOf(files)
    .filter(([path, lines]) => lines > LONGEST_FILE && !WORDS.test(path))
    .map(([path, lines]) => `${path} has ${lines} lines; one concept a file, at most ${LONGEST_FILE}`);
}

const lengthsOf = (files) => [...files].map(([path, text]) => [path, text.trimEnd().split('\n').length]);

/**
 * A folder of more is no longer looked through; what it holds is cut by subject. The endpoint's own floor is its table
 * of contents.
 */
const CROWDED = [
  { under: 'demo/endpoint', isAlone: true, most: 12 },
  { under: 'demo/endpoint', isAlone: false, most: 20 },
  { under: 'src/contract', isAlone: false, most: 20 },
  { under: 'test', isAlone: false, most: 20 },
];

/** @param {string[]} paths of all files @returns {string[]} */
export function checkCrowding(paths) {
  return crowdsOf(paths)
    .filter(({ folder, count, most }) => count > most)
    .map(({ folder, count, most }) => `${folder} holds ${count} files, ${most} at most: cut it by subject`);
}

/** How many files each folder holds, and how many it may. */
function crowdsOf(paths) {
  const files = new Map();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    files.set(folder, (files.get(folder) ?? 0) + 1);
  }
  return CROWDED.flatMap(({ under, isAlone, most }) =>
    [...files]
      .filter(([folder]) => folder === under || (!isAlone && folder.startsWith(`${under}/`)))
      .map(([folder, count]) => ({ folder, count, most })),
  );
}

/**
 * From this share of a limit on a warning is printed: what is met by equality is cut for the limit's sake, and not by
 * subject.
 */
const NEAR = 0.8;

/**
 * @param {Map<string, string>} files whose lengths are judged
 * @param {string[]} paths of all files
 * @returns {Map<string, string>} how near, by path
 */
export function nearLimits(files, paths) {
  const lines = lengthsOf(files)
    .filter(([path, lines]) => lines > NEAR * LONGEST_FILE && !WORDS.test(path))
    .map(([path, lines]) => [path, `${lines} lines of ${LONGEST_FILE}`]);
  const folders = crowdsOf(paths)
    .filter(({ count, most }) => count > NEAR * most)
    .map(({ folder, count, most }) => [folder, `${count} files of ${most}`]);
  return new Map([...lines, ...folders]);
}

/**
 * Holds that whoever merges something that comes near a limit has seen it: it is cut by subject, or recorded as what
 * may stay.
 *
 * @param {ReadonlyMap<string, string>} near how near, by path
 * @param {readonly string[]} recorded paths
 * @returns {string[]} one line a path
 */
export function checkNear(near, recorded) {
  return [
    ...[...near]
      .filter(([path]) => !recorded.includes(path))
      .map(
        ([path, how]) => `${path} has ${how}: cut it by subject, or let it stay: npm run check -- --update`,
      ),
    ...recorded
      .filter((path) => !near.has(path))
      .map((path) => `${path} is near no limit any more: npm run check -- --update`),
  ];
}

/** Words that say when something loads, and nothing of what it is about. */
const LOAD_TIMES = [
  'late',
  'later',
  'rare',
  'extra',
  'extras',
  'optional',
  'idle',
  'first',
  'eager',
  'deferred',
];
const LOADER_WORDS = ['chunk', 'chunks', 'lazy'];
/** Files that are about loading itself, and about somebody who does nothing. */
const ABOUT_IT = [
  'src/build/carry-chunks.mjs',
  'src/client/load-chunk.ts',
  'src/widget/lazy.ts',
  'src/widget/lazy-part.ts',
  'src/form/assisted/idle-clock.ts',
];

/**
 * @param {string[]} paths of all files @returns {string[]} one for each file of `src/` that is named by its load time,
 * folders included
 */
export function checkLoadTimeNames(paths) {
  return paths
    .filter((path) => path.startsWith('src/') && !ABOUT_IT.includes(path))
    .flatMap((path) => {
      const word = path.split(/[/.-]/).find((part) => [...LOAD_TIMES, ...LOADER_WORDS].includes(part));
      return word === undefined
        ? []
        : `${path} is named by when it loads ("${word}"), not by what it is about`;
    });
}

/** Names that may lie at the root, so that it stays as bare as it is. */
const ROOT_ENTRIES = [
  'LICENSE',
  'README.md',
  'demo',
  'dist',
  'node_modules',
  'package-lock.json',
  'package.json',
  'rollup.config.mjs',
  'src',
  'test',
  'tsconfig.json',
];

/** @param {string[]} names entries of the repository's root @returns {string[]} */
export function checkRoot(names) {
  return names
    .filter((name) => !name.startsWith('.') && !ROOT_ENTRIES.includes(name))
    .map((name) => `${name} lies at the root: settings live in package.json or beside their users`);
}

/** Packages whose code we don't run, only read what lies beside it. */
const READ_AS_DATA = ['node_modules/idn-area-data'];

/**
 * The lock must not name the registry it was made with, and no package may refuse the oldest Node we support.
 *
 * @param {string} lock path of a `package-lock.json`
 * @param {string} text what it says
 * @returns {string[]}
 */
export function checkLock(lock, text) {
  const problems = text.includes('"resolved": "http')
    ? [`${lock} names a registry ("resolved"): install with the settings of .npmrc`]
    : [];
  for (const [path, { engines, dev, optional }] of Object.entries(JSON.parse(text).packages)) {
    const least = engines?.node?.match(/^\s*>=?\s*(\d+)/)?.[1];
    if (least !== undefined && Number(least) > 20 && !optional && !READ_AS_DATA.includes(path)) {
      problems.push(`${lock}: ${path}${dev ? ' (dev)' : ''} wants Node ${engines.node}; we support 20`);
    }
  }
  return problems;
}
