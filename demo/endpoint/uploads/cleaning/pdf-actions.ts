import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFContext } from '@cantoo/pdf-lib';

const S = PDFName.of('S');
const NEXT = PDFName.of('Next');
/** Keys of a dictionary that name what a click does. `A` of a structure element is another thing, marked by its `O`. */
const HOLDERS = [PDFName.of('A'), PDFName.of('PA'), NEXT];

/** Actions that a reader does by itself without leaving the document: turning pages. */
const NAMED = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

/**
 * All other actions of ISO 32000-2, table 201: start a program, open a share, send or load forms, run a script, play
 * something. Their dictionaries are emptied wherever they are, even without a known holder.
 */
const HARMFUL = new Set(
  [
    ...['GoToR', 'GoToE', 'GoToDp', 'Launch', 'Thread', 'Sound', 'Movie', 'Hide', 'SubmitForm', 'ResetForm'],
    ...['ImportData', 'SetOCGState', 'Rendition', 'GoTo3DView', 'JavaScript', 'RichMediaExecute'],
  ].map((name) => PDFName.of(name)),
);

/** `dropActions` leaves only listed actions: go to a page of the document, or to an http(s) address. */
export function dropActions(dictionary: PDFDict, context: PDFContext): void {
  for (const holder of HOLDERS) {
    const target = context.lookup(dictionary.get(holder));
    if (target instanceof PDFArray) {
      const allowed = target.asArray().filter((one) => isAllowed(context.lookup(one), context));
      if (allowed.length < target.size()) dictionary.set(holder, context.obj(allowed));
    } else if (target !== undefined && !isAllowed(target, context)) {
      dictionary.delete(holder);
    }
  }
  const type = context.lookup(dictionary.get(S));
  if (type instanceof PDFName && HARMFUL.has(type))
    for (const name of dictionary.keys()) dictionary.delete(name);
}

function isAllowed(target: unknown, context: PDFContext): boolean {
  // Owners and revisions of a structure's attributes: names and numbers.
  if (!(target instanceof PDFDict)) return !(target instanceof PDFArray);
  const type = context.lookup(target.get(S));
  if (!(type instanceof PDFName)) return isInnocent(target);
  switch (type.decodeText()) {
    case 'GoTo':
      return true;
    case 'Named': {
      const name = context.lookup(target.get(PDFName.of('N')));
      return name instanceof PDFName && NAMED.has(name.decodeText());
    }
    case 'URI':
      return isWebAddress(context.lookup(target.get(PDFName.of('URI'))));
    default:
      return false;
  }
}

/** Attributes of a structure (they have an owner), and the next heading of an outline (it has a title). */
function isInnocent(target: PDFDict): boolean {
  return target.has(PDFName.of('O')) || target.has(PDFName.of('Title'));
}

function isWebAddress(value: unknown): boolean {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return false;
  return /^https?:\/\//i.test(value.decodeText());
}
