import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  EncryptedPDFError,
  type PDFContext,
} from '@cantoo/pdf-lib';
import { FileRefusal } from './file-refusal.js';
import { assertNoBomb } from './pdf-bomb.js';
import { withoutJpegMetadata } from './jpeg-segments.js';

/** Entries that say who, when and with what, wherever in the document they stand. */
const METADATA = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb'];
/** Entries that make a document do something when it is opened, or carry other files inside it. */
const ACTIVE = [
  'OpenAction',
  'AA',
  'JavaScript',
  'JS',
  'EmbeddedFiles',
  'EF',
  'FS',
  'AF',
  'XFA',
  'Collection',
];
const UNWANTED = [...METADATA, ...ACTIVE].map((name) => PDFName.of(name));

/** A document of the size we take is read in well under a second; what takes longer was made to. */
const SECONDS_MAX = 20;

/**
 * Writes the document anew without its information dictionary, XMP, thumbnails, private data of editors, scripts and
 * embedded files; photos inside lose their EXIF. Pages stay as they are. Earlier revisions, which an editor may have
 * left in the file, go too.
 * @throws FileRefusal when it is encrypted or broken
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  if (isEncrypted(bytes)) throw new FileRefusal('encrypted');
  assertNoBomb(bytes);
  return await withinSeconds(SECONDS_MAX, rewrite(bytes));
}

/** The trailer is never compressed, so it says this in plain sight, before a reader stumbles over what it can't decrypt. */
function isEncrypted(bytes: Uint8Array): boolean {
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)/.test(Buffer.from(bytes).toString('latin1'));
}

async function rewrite(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    if (document.getPageCount() === 0) throw new FileRefusal('broken');
    strip(document.context);
    dropUnreachable(document.context);
    return await document.save({ rewrite: true, updateFieldAppearances: false, addDefaultPage: false });
  } catch (error) {
    if (error instanceof EncryptedPDFError) throw new FileRefusal('encrypted');
    throw new FileRefusal('broken');
  }
}

function strip(context: PDFContext): void {
  const information = context.trailerInfo.Info;
  if (information instanceof PDFRef) context.delete(information);
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream && object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) {
      context.delete(reference);
    } else if (object instanceof PDFRawStream && isPhoto(object.dict)) {
      const photo = PDFRawStream.of(object.dict, withoutJpegMetadata(object.contents));
      photo.dict.delete(PDFName.of('Metadata'));
      context.assign(reference, photo);
    } else {
      prune(object);
    }
  }
}

/** Direct dictionaries may nest: a page's annotation inside an array, the names of a catalogue. */
function prune(object: unknown, depth = 0): void {
  if (depth > 32) return;
  const dictionary = object instanceof PDFStream ? object.dict : object;
  if (dictionary instanceof PDFDict) {
    for (const name of UNWANTED) dictionary.delete(name);
    for (const [, value] of dictionary.entries()) prune(value, depth + 1);
  } else if (object instanceof PDFArray) {
    for (const value of object.asArray()) prune(value, depth + 1);
  }
}

/** What nothing refers to any more would still be written: the files that were embedded, earlier revisions of pages. */
function dropUnreachable(context: PDFContext): void {
  const reached = new Set<string>();
  const open: unknown[] = [context.trailerInfo.Root];
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object.tag)) continue;
      reached.add(object.tag);
      open.push(context.lookup(object));
    } else if (object instanceof PDFArray) {
      open.push(...object.asArray());
    } else {
      const dictionary = object instanceof PDFStream ? object.dict : object;
      if (dictionary instanceof PDFDict) open.push(...dictionary.values());
    }
  }
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!reached.has(reference.tag)) context.delete(reference);
  }
}

function isPhoto(dictionary: PDFDict): boolean {
  return dictionary.get(PDFName.of('Filter'))?.toString() === '/DCTDecode';
}

async function withinSeconds<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FileRefusal('broken')), seconds * 1000);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
