import { Document, parseDocument, visit, type Node } from 'yaml';
import { Faults, TownError } from '../faults.js';

/** `oneLine` is a value as a field shows it. */
export const oneLine = (value: unknown): string =>
  ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
    ? String(value).replace(/\s+/g, ' ').trim()
    : '';

/**
 * `openDocument` reads a file of which only parts are to be changed: comments and all else stay. One whose parts refer
 * to one another is taken by its values, because a reference to what is taken out would lead nowhere.
 * @throws TownError for what is no YAML: nothing can be kept of it
 */
export function openDocument(name: string, text: string): Document {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw unreadable(name, error.message.split('\n')[0]!, error.linePos?.[0].line);
  let hasReferences = false;
  visit(document, {
    Alias: () => {
      hasReferences = true;
      return visit.BREAK;
    },
  });
  return hasReferences ? new Document(document.toJS()) : document;
}

/** `unreadable` is a file that no field can show. */
export function unreadable(name: string, say: string, line: number | null = null): TownError {
  const faults = new Faults();
  faults.add(name, line, say);
  return new TownError(name, faults.lines, faults.all);
}

/** `textOfDocument` breaks no line: a long text stays the one that was written. */
export const textOfDocument = (document: Document): string =>
  document.toString({ lineWidth: 0, flowCollectionPadding: false });

type Commented = Pick<Node, 'commentBefore' | 'spaceBefore'>;

/**
 * `keepComments` hands what stood above a part that is gone to the part that now stands in its place, and what stood
 * above the first one to the first: it is about the whole list.
 */
export function keepComments(before: readonly Commented[], after: readonly Commented[]): void {
  const kept = new Set(after);
  const head = before[0];
  for (const [at, part] of [...before.entries()].reverse()) {
    if (part.commentBefore === undefined || part.commentBefore === null) continue;
    if (kept.has(part) && (part !== head || after[0] === part)) continue;
    const last = before
      .slice(0, at)
      .reverse()
      .find((one) => kept.has(one));
    const heir = part === head ? after[0] : after[last === undefined ? 0 : after.indexOf(last) + 1];
    if (heir === undefined || heir === part) continue;
    heir.commentBefore = [part.commentBefore, heir.commentBefore].filter(Boolean).join('\n');
    if (part.spaceBefore === true) heir.spaceBefore = true;
    part.commentBefore = null;
  }
}
