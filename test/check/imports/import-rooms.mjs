import { posix } from 'node:path';
import { circlesOf } from './circles.mjs';
import { ENDPOINT_ROOMS, MOST_IN_A_CIRCLE, WHO_SEES_ALL } from './endpoint-rules.mjs';
import {
  DEMO_FROM_SRC,
  ENDPOINT,
  MORE_FROM_SRC,
  NEVER,
  ON_DEMAND,
  ONLY_IN,
  ROOMS,
  WHOLE_ROOMS,
  isForViews,
  isNodeOnly,
  isView,
} from './import-rules.mjs';
import { readImports } from './read-imports.mjs';
import { TEST_FOLDERS } from './test-rules.mjs';

/**
 * Holds the rules between rooms over a set of files.
 *
 * @param {Map<string, string>} files text by path relative to the repository's root, with forward slashes
 * @returns {string[]} `src/a/b.ts:3 …`, one a violation
 */
export function checkImportRooms(files) {
  const edges = new Map();
  const ofEndpoint = new Map();
  const problems = [];
  for (const [path, text] of files) {
    const statics = [];
    const all = [];
    for (const found of readImports(path, text)) {
      const target = resolveImport(path, found.from, files);
      const why = target === undefined ? packageProblem(path, found) : fileProblem(path, found, target);
      if (why !== undefined) problems.push(`${path}:${found.line} ${why}`);
      if (target !== undefined && found.kind === 'value') statics.push(target);
      if (target !== undefined && isOfEndpoint(target)) all.push(target);
    }
    edges.set(path, statics);
    if (isOfEndpoint(path)) ofEndpoint.set(path, all);
  }
  return [
    ...problems,
    ...cyclesIn(edges).map((cycle) => `${cycle[0]}:1 imports itself: ${cycle.join(' → ')}`),
    ...circlesOf(ofEndpoint)
      .filter(({ length }) => length > MOST_IN_A_CIRCLE)
      .map(
        (circle) =>
          `${circle[0]}:1 is one of ${circle.length} files that know one another, ${MOST_IN_A_CIRCLE} at most: ${circle.join(', ')}`,
      ),
  ];
}

/** The file a relative import means; undefined for packages. A file that is not there gives its path as written. */
function resolveImport(path, from, files) {
  if (!from.startsWith('.')) return undefined;
  const written = posix.join(posix.dirname(path), from);
  return [written, written.replace(/\.js$/, '.ts')].find((candidate) => files.has(candidate)) ?? written;
}

/** `src/form/receipt/receipt-view.ts` → `form`, `src/errors.ts` → `errors`. */
function roomOf(path) {
  return path.split('/')[1].replace(/\.(ts|mjs|js)$/, '');
}

const isOfEndpoint = (path) => path.startsWith(ENDPOINT);

/** `demo/endpoint/feed/list.ts` → `feed`, `demo/endpoint/config.ts` → `config`. */
const endpointRoomOf = (path) => roomOf(`-/${path.slice(ENDPOINT.length)}`);

function packageProblem(path, { from, kind }) {
  if (from.startsWith('virtual:') || path.startsWith('test/')) return undefined;
  const [name] = from.split('/');
  if (NEVER.includes(from) && kind !== 'type') return `imports ${from}, the large edition: only ${from}/mini`;
  if (!path.startsWith('src/')) return undefined;
  if (from.startsWith('node:')) return isNodeOnly(path) ? undefined : `imports ${from}: browsers have none`;
  const room = roomOf(path);
  const { packages } = ROOMS[room] ?? { packages: [] };
  if (ONLY_IN[name] && !ONLY_IN[name].includes(room))
    return `imports ${from}: only ${ONLY_IN[name].join(', ')} may`;
  if (packages.includes(name) || isNodeOnly(path)) return undefined;
  // Types of a package cost nothing; which packages a room may know by name is said above.
  return kind === 'type'
    ? undefined
    : `imports ${from}: ${room} may import ${packages.join(', ') || 'no package'}`;
}

function fileProblem(path, found, target) {
  const [side, targetSide] = [path, target].map((file) => file.split('/')[0]);
  if (side === 'test') return targetSide === 'test' ? testProblem(path, target) : undefined;
  if (side === 'demo') return demoProblem(path, found, target, targetSide);
  if (side !== 'src') return undefined;
  if (targetSide !== 'src') return `imports ${target}: nothing in src may know ${targetSide}`;
  if (isNodeOnly(target) && !isNodeOnly(path)) return `imports ${target}, which runs in Node only`;
  return roomProblem(path, found, target);
}

function demoProblem(path, found, target, targetSide) {
  if (targetSide === 'test') return `imports ${target}: demo may not know test`;
  if (isOfEndpoint(path) && isOfEndpoint(target)) return endpointProblem(path, found, target);
  if (path.startsWith(ENDPOINT) && targetSide === 'demo' && !target.startsWith(ENDPOINT))
    return `imports ${target}: the endpoint stands without the rest of the demo`;
  if (targetSide !== 'src' || DEMO_FROM_SRC.some((folder) => target.startsWith(folder))) return undefined;
  const more = Object.entries(MORE_FROM_SRC).find(([folder]) => path.startsWith(folder))?.[1] ?? [];
  if (more.some((shared) => shared.test(target))) return undefined;
  return `imports ${target}: of src, demo shares only ${DEMO_FROM_SRC.join(', ')}`;
}

function endpointProblem(path, { kind }, target) {
  const [room, other] = [endpointRoomOf(path), endpointRoomOf(target)];
  const known = ENDPOINT_ROOMS[room];
  if (known === undefined)
    return `lies in ${room}, a room of the endpoint without rules: name it in test/check/imports/endpoint-rules.mjs`;
  if (room === other) return undefined;
  if (other === 'endpoint' && !WHO_SEES_ALL.includes(room))
    return `imports ${target}: ${room} says in its deps.ts what it needs`;
  return kind === 'type' || known.includes(other)
    ? undefined
    : `imports ${target}: ${room} may not import values of ${other}`;
}

/** `test/form/harness/x.ts` → `form`, `test/run.mjs` → `.`. */
const testFolderOf = (path) => (path.split('/').length > 2 ? path.split('/')[1] : '.');

function testProblem(path, target) {
  if (/\.test\.(ts|js|mjs)$/.test(target)) return `imports ${target}: a test runs by itself, and once`;
  const [folder, other] = [path, target].map(testFolderOf);
  const known = TEST_FOLDERS[folder];
  if (known === undefined)
    return `lies in ${folder}, a folder of tests without rules: name it in test/check/imports/test-rules.mjs`;
  return folder === other || known.includes(other)
    ? undefined
    : `imports ${target}: tests of ${folder} may not use ${other}`;
}

function roomProblem(path, { kind }, target) {
  const [room, other] = [roomOf(path), roomOf(target)];
  const rule = ROOMS[room];
  if (rule === undefined)
    return `lies in ${room}, a room without rules: name it in test/check/imports/import-rules.mjs`;
  if (kind === 'type') {
    const isTied = [room, other].every((one) => WHOLE_ROOMS.includes(one)) && room !== other;
    return isTied && !rule.values.includes(other)
      ? `imports ${target}: ${room} may not import types of ${other} either`
      : undefined;
  }
  if (isView(path) && !isForViews(target)) return `imports ${target}: a view knows words and views alone`;
  if (room === other) return undefined;
  if (!rule.values.includes(other)) return `imports ${target}: ${room} may not import values of ${other}`;
  return ON_DEMAND.includes(other) && kind !== 'dynamic'
    ? `imports ${target}: ${other} is reached by import() alone`
    : undefined;
}

/** Cycles, each once, from its alphabetically first file. */
function cyclesIn(edges) {
  const cycles = new Map();
  const done = new Set();
  const walk = (path, way) => {
    const start = way.indexOf(path);
    if (start >= 0) {
      const cycle = way.slice(start);
      cycles.set([...cycle].sort().join(), [...cycle, path]);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return [...cycles.values()];
}
