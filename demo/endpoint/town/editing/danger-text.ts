import { isCollection, isSeq, type Document, type YAMLSeq } from 'yaml';
import { LANGUAGES } from '../../words/messages.js';
import { LISTS, type ListRow } from './lists.js';
import { keepComments, oneLine, openDocument, textOfDocument, unreadable } from './yaml-text.js';

const { file, columns, key } = LISTS.dangers;

type Entry = Readonly<Record<string, unknown>>;

const asEntry = (value: unknown): Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {};

/** `dangerRows` reads `urgent.yaml`, also where an entry is not as it should be. @throws TownError */
export const dangerRows = (text: string): ListRow[] => {
  const document = openDocument(file, text);
  return entriesIn(document).items.map((item) => rowOf(plainOf(item, document)));
};

/** `dangerText` writes anew what has changed; all other entries stay as they are written. @throws TownError */
export function dangerText(rows: readonly ListRow[], textBefore: string): string {
  const document = openDocument(file, textBefore);
  const list = entriesIn(document);
  const before = list.items;
  const known = new Map(before.map((item) => [JSON.stringify(rowOf(plainOf(item, document))), item]));
  list.items = rows.map((row) => {
    const asItIs = JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])));
    const item = known.get(asItIs) ?? document.createNode(entryOf(row));
    known.delete(asItIs);
    return item;
  });
  for (const item of list.items)
    for (const part of ['plain', 'words', 'not']) {
      const phrases = isCollection(item) ? item.get(part, true) : undefined;
      // Only what was read has a place in the text.
      if (isSeq(phrases) && !phrases.range) phrases.flow = true;
    }
  keepComments(before.filter(isCollection), list.items.filter(isCollection));
  return textOfDocument(document);
}

/** The entries of the file, or an empty list in its place. */
function entriesIn(document: Document): YAMLSeq {
  if (isSeq(document.contents)) return document.contents;
  if (document.contents !== null && document.toJS() !== null)
    throw unreadable(file, 'write a list: each danger begins with "- id: "');
  const list = document.createNode([]) as YAMLSeq;
  list.flow = false;
  document.contents = list;
  return list;
}

const plainOf = (item: unknown, document: Document): Entry =>
  asEntry(isCollection(item) ? item.toJS(document) : item);

function rowOf(entry: Entry): ListRow {
  const said = (part: 'title' | 'text') =>
    LANGUAGES.map((language) => {
      const value = entry[part];
      const isForAll = typeof value === 'string';
      const text = isForAll ? (language === 'id' ? value : '') : asEntry(value)[language];
      return [`${part}_${language}`, oneLine(text)] as const;
    });
  const listed = (value: unknown): string => (Array.isArray(value) ? value.map(oneLine).join(', ') : '');
  return Object.fromEntries([
    [key, oneLine(entry['id'])],
    ['tel', oneLine(entry['tel'])],
    ['secret', entry['secret'] === true ? 'yes' : 'no'],
    ...said('title'),
    ...said('text'),
    ...['plain', 'words', 'not'].map((part) => [part, listed(entry[part])]),
  ]) as ListRow;
}

/** `entryOf` leaves out what is empty, so that it is missing in the eyes of the file's reader. */
function entryOf(row: ListRow): Entry {
  const phrases = (part: string): string[] =>
    (row[part] ?? '')
      .toLowerCase()
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  const said = (part: 'title' | 'text') => {
    const texts = LANGUAGES.map((language) => [language, row[`${part}_${language}`] ?? ''] as const);
    const written = texts.filter(([, text]) => text !== '');
    const isForAll = written.length === 1 && written[0]![0] === 'id';
    return isForAll ? written[0]![1] : Object.fromEntries(written);
  };
  const optional = ['words', 'not'].map((part) => [part, phrases(part)] as const);
  return {
    ...(row['id'] && { id: row['id'] }),
    ...(row['tel'] && { tel: row['tel'] }),
    secret: row['secret'] === 'yes',
    title: said('title'),
    text: said('text'),
    plain: phrases('plain'),
    ...Object.fromEntries(optional.filter(([, list]) => list.length > 0)),
  };
}
