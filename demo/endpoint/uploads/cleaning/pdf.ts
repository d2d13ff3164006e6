import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFContext,
} from '@cantoo/pdf-lib';
import { FileRefusal } from './file-refusal.js';
import { dropActions } from './pdf-actions.js';
import { assertNoBomb } from './pdf-bomb.js';
import { assertShape } from './pdf-shape.js';
import { cleanStream } from './pdf-streams.js';

const names = (...list: string[]): PDFName[] => list.map((name) => PDFName.of(name));

/** Entries that say who, when, where and with what, wherever in the document they stand. */
const METADATA = names(
  ...['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'CreatorInfo', 'SpiderInfo', 'Threads'],
  ...['LGIDict', 'VP', 'Perms', 'DSS'],
  // Layers: their owner and program. Pictures: their path on a disk, and their place on earth.
  ...['User', 'Creator', 'OPI', 'Measure', 'PtData'],
);
/** Entries that make a document do something when it is opened, or carry other files inside it. */
const ACTIVE = names(
  ...['OpenAction', 'AA', 'JavaScript', 'JS', 'EmbeddedFiles', 'EF', 'FS', 'AF', 'XFA', 'Collection'],
  ...['Sound', 'Movie', 'RichMediaContent', 'RichMediaSettings', '3DD'],
);
/** Keys of an annotation that name a person: author, dates, its program's id, rich text with an author in it. */
const OF_ANNOTATION = names('T', 'M', 'NM', 'CreationDate', 'RC');
/** Keys of a page (ISO 32000-2, table 31): any other is some program's own. */
const OF_PAGE = names(
  ...['Type', 'Parent', 'Resources', 'MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'BoxColorInfo'],
  ...[
    'Contents',
    'Rotate',
    'Group',
    'Annots',
    'StructParents',
    'Tabs',
    'UserUnit',
    'Kids',
    'Count',
    'Dur',
    'Trans',
  ],
);
/** Keys of a stream whose bytes lie in another file. */
const OUTSIDE = names('F', 'FFilter', 'FDecodeParms');
const SUBTYPE = PDFName.of('Subtype');
const TYPE = PDFName.of('Type');

/**
 * `cleanPdf` rewrites the document without its information dictionary, XMP, thumbnails, editors' private data, authors
 * of notes, signatures' names, scripts, actions and embedded files; photos lose their EXIF. Pages look as before.
 * Earlier revisions in the file go too.
 * @throws FileRefusal when it is encrypted or broken
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  if (isEncrypted(bytes)) throw new FileRefusal('encrypted');
  assertShape(bytes);
  assertNoBomb(bytes);
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    if (document.getPageCount() === 0) throw new FileRefusal('broken');
    strip(document.context);
    prunePages(document);
    dropUnreachable(document.context);
    cleanStreams(document.context);
    return await document.save({ rewrite: true, updateFieldAppearances: false, addDefaultPage: false });
  } catch (error) {
    if (error instanceof EncryptedPDFError) throw new FileRefusal('encrypted');
    throw new FileRefusal('broken');
  }
}

/** `isEncrypted` reads the trailer, which is never compressed, before the library fails on what it can't decrypt. */
function isEncrypted(bytes: Uint8Array): boolean {
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)/.test(Buffer.from(bytes).toString('latin1'));
}

function strip(context: PDFContext): void {
  const information = context.trailerInfo.Info;
  if (information instanceof PDFRef) context.delete(information);
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream && object.dict.get(TYPE) === PDFName.of('Metadata')) {
      context.delete(reference);
    } else {
      prune(object, context);
    }
  }
}

/** `prunePages` follows the page tree, as readers do: a page may omit its own type. */
function prunePages({ catalog }: PDFDocument): void {
  const tree = catalog.Pages();
  const pruneNode = (node: PDFDict): void => {
    for (const name of node.keys()) if (!OF_PAGE.includes(name)) node.delete(name);
  };
  pruneNode(tree);
  tree.traverse(pruneNode);
}

function cleanStreams(context: PDFContext): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const clean = cleanStream(object, context);
    if (clean !== object) context.assign(reference, clean);
  }
}

/** Direct objects may nest as deep as they like; indirect ones are visited by themselves. */
function prune(object: unknown, context: PDFContext): void {
  const open: unknown[] = [object];
  while (open.length > 0) {
    const one = open.pop();
    const dictionary = one instanceof PDFStream ? one.dict : one;
    if (one instanceof PDFStream) for (const name of OUTSIDE) one.dict.delete(name);
    if (dictionary instanceof PDFDict) {
      pruneDictionary(dictionary, context);
      open.push(...dictionary.values());
    } else if (one instanceof PDFArray) {
      open.push(...one.asArray());
    }
  }
}

function pruneDictionary(dictionary: PDFDict, context: PDFContext): void {
  for (const name of [...METADATA, ...ACTIVE]) dictionary.delete(name);
  dropActions(dictionary, context);
  if (isAnnotation(dictionary, context)) for (const name of OF_ANNOTATION) dictionary.delete(name);
  // A signature: the signer's name and certificate. The document is written anew, so it would be void anyway.
  if (dictionary.has(PDFName.of('ByteRange'))) for (const name of dictionary.keys()) dictionary.delete(name);
}

/** A field's widget is one too, but there `T` is the field's name. */
function isAnnotation(dictionary: PDFDict, context: PDFContext): boolean {
  const subtype = context.lookup(dictionary.get(SUBTYPE));
  if (subtype === undefined || subtype === PDFName.of('Widget')) return false;
  return dictionary.has(PDFName.of('Rect')) || dictionary.get(TYPE) === PDFName.of('Annot');
}

/** `dropUnreachable`: objects without a reference would still be written, such as embedded files and old revisions. */
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
