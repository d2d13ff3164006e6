import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Fault } from '../faults.js';
import { LISTS, type ListRow } from './lists.js';
import { keepComments, oneLine, openDocument, textOfDocument, unreadable } from './yaml-text.js';

const { file } = LISTS.search;

/** `SEARCH_PARTS` are the parts of `search.yaml`, in which a line is a row. */
export const SEARCH_PARTS = ['short_forms', 'ignored', 'same'] as const;
type SearchPart = (typeof SEARCH_PARTS)[number];

/** `searchRows` reads `search.yaml`: `jln: jalan` for a short form, else a line as it is written. @throws TownError */
export function searchRows(text: string): ListRow[] {
  const content = contentOf(openDocument(file, text));
  return SEARCH_PARTS.flatMap((part) => partsIn(content, part).map((item) => ({ part, line: lineOf(item) })));
}

/** `searchText` puts in and takes out lines; all others stay, with their comments. @throws TownError */
export function searchText(rows: readonly ListRow[], textBefore: string): string {
  const document = openDocument(file, textBefore);
  const content = contentOf(document);
  for (const part of SEARCH_PARTS) {
    const lines = linesOf(rows, part);
    const before = partsIn(content, part);
    const known = new Map(before.map((item) => [lineOf(item), item]));
    const after = lines.map((line) => {
      const item = known.get(line) ?? made(document, part, line);
      known.delete(line);
      return item;
    });
    keepComments(before.map(commented), after.map(commented));
    put(document, content, part, after);
  }
  return textOfDocument(document);
}

const linesOf = (rows: readonly ListRow[], part: SearchPart): string[] =>
  rows.filter((row) => row['part'] === part).map(({ line }) => line ?? '');

type Item = Scalar | Pair;

/** Comments of a short form stand at its name. */
const commented = (item: Item): Scalar => (isPair(item) ? (item.key as Scalar) : item);

const lineOf = (item: Item): string =>
  isPair(item)
    ? `${oneLine((item.key as Scalar).value)}: ${oneLine((item.value as Scalar | null)?.value)}`
    : oneLine(item.value);

function contentOf(document: Document): YAMLMap {
  if (isMap(document.contents)) return document.contents;
  if (document.contents !== null && document.toJS() !== null)
    throw unreadable(file, `write ${SEARCH_PARTS.join(', ')}`);
  const content = document.createNode({}) as unknown as YAMLMap;
  document.contents = content;
  return content;
}

function partsIn(content: YAMLMap, part: SearchPart): Item[] {
  const found = content.get(part, true);
  const items: unknown[] = isMap(found) || isSeq(found) ? found.items : [];
  return items.filter((item): item is Item => isPair(item) || isScalar(item));
}

function made(document: Document, part: SearchPart, line: string): Item {
  if (part !== 'short_forms') return document.createNode(line);
  const { short, long } = shortForm(line);
  return document.createPair(short, long);
}

function shortForm(line: string): { short: string; long: string } {
  const [short = '', ...rest] = line.split(':');
  return { short: short.trim().toLowerCase(), long: rest.join(':').trim() };
}

function put(document: Document, content: YAMLMap, part: SearchPart, items: Item[]): void {
  const found = content.get(part, true);
  if (items.length === 0) {
    if (found !== undefined) content.set(part, null);
    return;
  }
  const isThere = part === 'short_forms' ? isMap(found) : isSeq(found);
  if (!isThere) content.set(part, document.createNode(part === 'short_forms' ? {} : []));
  const list = content.get(part, true) as unknown as YAMLMap | YAMLSeq;
  // An empty list is written as `[]`, and tells nothing of how lines are to be written.
  if (list.items.length === 0) list.flow = false;
  list.items = items;
}

/** `shortFormFaults` are of lines that would be no entry at all, or one that takes another's place. */
export function shortFormFaults(rows: readonly ListRow[]): Fault[] {
  const lines = linesOf(rows, 'short_forms').map(shortForm);
  return lines.flatMap(({ short, long }, at): Fault[] => {
    const fault = { file, line: null, path: ['short_forms', at], values: {} };
    if (short === '' || long === '') return [{ ...fault, code: 'no-meaning', say: 'write SHORT: LONG' }];
    const first = lines.findIndex((one) => one.short === short);
    if (first === at) return [];
    const values = { word: short, line: first + 1 };
    return [{ ...fault, code: 'twice', say: `"${short}" stands there twice`, values }];
  });
}

/** `lineOfFault` is the place of a fault's line in its part, from 1; null for the whole part. */
export function lineOfFault({ path }: Pick<Fault, 'path'>, rows: readonly ListRow[]): number | null {
  const [part, place] = path;
  if (typeof place === 'number') return place + 1;
  if (typeof place !== 'string' || part !== 'short_forms') return null;
  const at = linesOf(rows, 'short_forms').findIndex((line) => shortForm(line).short === place);
  return at < 0 ? null : at + 1;
}
