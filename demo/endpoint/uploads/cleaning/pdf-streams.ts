import { deflateSync, inflateRawSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  type PDFContext,
} from '@cantoo/pdf-lib';
import { FileRefusal } from './file-refusal.js';
import { isColourProfile, withoutProfileWords } from './icc.js';
import { withoutJpegMetadata, withoutMetadataOfJpegsInside } from './jpeg.js';
import { withoutJpxMetadata } from './jpx.js';
import { isZlib } from './pdf-bomb.js';
import { cleanInlinePhotos } from './pdf-inline.js';

const FILTER = PDFName.of('Filter');
const PARAMETERS = PDFName.of('DecodeParms');
/** Filters without loss and without pictures of their own, by both spellings. */
const PACKING = /^(FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|LZW|RunLengthDecode|RL)$/;
/** Filters of black-and-white pictures, which carry no camera's data. */
const FAX = /^(CCITTFaxDecode|CCF|JBIG2Decode)$/;
const PHOTO = /^(DCTDecode|DCT|JPXDecode)$/;
const UNPACKED_MAX = 64 * 1_048_576;
/** First bytes of EXIF and XMP in any container. */
const MARKS = ['Exif\0\0', 'http://ns.adobe.com/xap/'];

/**
 * `cleanStream` removes a camera's data from a stream: EXIF and XMP of a JPEG or JPEG 2000, however packed, even inside
 * a page's drawing.
 * @returns the same where there is nothing to remove
 * @throws FileRefusal where a picture can't be parsed, and so can't be vouched for
 */
export function cleanStream(stream: PDFRawStream, context: PDFContext): PDFRawStream {
  const filters = filtersOf(stream.dict, context);
  const packed = filters.findIndex((name) => !PACKING.test(name));
  const packing = packed < 0 ? filters : filters.slice(0, packed);
  const codec = filters.slice(packing.length);
  // A picture comes out last: filters behind it make no sense, but could hide it from this check. So could unlisted
  // filters: readers skip those that do nothing (`Crypt`).
  if (codec.length > 1) throw new FileRefusal('broken');
  const [picture = ''] = codec;
  if (PHOTO.test(picture)) return cleanPicture(stream, context, packing, codec);
  if (FAX.test(picture)) return stream;
  if (picture !== '') throw new FileRefusal('broken');
  const content = unpack(stream, context, packing);
  if (isColourProfile(content)) return replaced(stream, withoutProfileWords(content));
  const drawn = cleanInlinePhotos(content);
  if (!hasMark(drawn)) return drawn === content ? stream : replaced(stream, drawn);
  const { bytes } = withoutMetadataOfJpegsInside(drawn);
  return replaced(stream, hasMark(bytes) ? null : bytes);
}

/** @param content the stream's new content; null where it can't be vouched for */
function replaced(stream: PDFRawStream, content: Uint8Array | null): PDFRawStream {
  if (content === null) throw new FileRefusal('broken');
  stream.dict.set(FILTER, PDFName.of('FlateDecode'));
  stream.dict.delete(PARAMETERS);
  return PDFRawStream.of(stream.dict, deflateSync(content));
}

/** Packed again only where that makes much of a difference: to a real photo it makes none. */
function cleanPicture(
  stream: PDFRawStream,
  context: PDFContext,
  packing: string[],
  codec: string[],
): PDFRawStream {
  const picture = unpack(stream, context, packing);
  const isJpx = codec[0] === 'JPXDecode';
  const clean = isJpx ? withoutJpxMetadata(picture) : withoutJpegMetadata(picture);
  if (clean === null) throw new FileRefusal('broken');
  const parameters = parametersOf(stream.dict, context, packing.length);
  const filter = PDFName.of(isJpx ? 'JPXDecode' : 'DCTDecode');
  const packed = packing.length === 0 ? clean : deflateSync(clean);
  const isPacked = packed.length < clean.length / 2;
  stream.dict.set(FILTER, isPacked ? context.obj([PDFName.of('FlateDecode'), filter]) : filter);
  if (parameters === undefined) stream.dict.delete(PARAMETERS);
  else stream.dict.set(PARAMETERS, isPacked ? context.obj([PDFNull, parameters]) : parameters);
  return PDFRawStream.of(stream.dict, isPacked ? packed : clean);
}

/** @throws FileRefusal where one is no name: its parameters would be taken for its neighbour's */
function filtersOf(dictionary: PDFDict, context: PDFContext): string[] {
  const filter = context.lookup(dictionary.get(FILTER));
  if (filter === undefined || filter === PDFNull) return [];
  const names = filter instanceof PDFArray ? filter.asArray().map((one) => context.lookup(one)) : [filter];
  return names.map((name) => {
    if (!(name instanceof PDFName)) throw new FileRefusal('broken');
    return name.decodeText();
  });
}

function parametersOf(dictionary: PDFDict, context: PDFContext, position: number): PDFDict | undefined {
  const parameters = context.lookup(dictionary.get(PARAMETERS));
  const one = parameters instanceof PDFArray ? context.lookup(parameters.asArray()[position]) : parameters;
  return one instanceof PDFDict ? one : undefined;
}

function unpack(stream: PDFRawStream, context: PDFContext, packing: string[]): Uint8Array {
  let content = stream.contents;
  packing.forEach((name, position) => {
    const parameters = parametersOf(stream.dict, context, position);
    const predictor = context.lookup(parameters?.get(PDFName.of('Predictor')));
    // Differences of pixels: no picture file comes out of them, so there is nothing to look at.
    if (position < packing.length - 1 && predictor instanceof PDFNumber && predictor.asNumber() > 1) {
      throw new FileRefusal('broken');
    }
    content = unpackOne(content, name, parameters, context);
    if (content.length > UNPACKED_MAX) throw new FileRefusal('broken');
  });
  return content;
}

function unpackOne(
  content: Uint8Array,
  name: string,
  parameters: PDFDict | undefined,
  context: PDFContext,
): Uint8Array {
  if (name.startsWith('Fl')) return inflate(content);
  const full = { A85: 'ASCII85Decode', AHx: 'ASCIIHexDecode', LZW: 'LZWDecode', RL: 'RunLengthDecode' }[name];
  const dictionary = context.obj({ Filter: full ?? name });
  if (parameters !== undefined) dictionary.set(PARAMETERS, parameters);
  try {
    return decodePDFRawStream(PDFRawStream.of(dictionary, content)).decode();
  } catch {
    throw new FileRefusal('broken');
  }
}

/** `inflate` unpacks as far as it can: readers show a damaged stream's readable part, so it is checked. */
function inflate(content: Uint8Array): Uint8Array {
  if (!isZlib(content)) return new Uint8Array();
  try {
    return inflateRawSync(content.subarray(2), { maxOutputLength: UNPACKED_MAX, finishFlush: 2 });
  } catch {
    throw new FileRefusal('broken');
  }
}

function hasMark(content: Uint8Array): boolean {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return MARKS.some((mark) => buffer.includes(mark, 0, 'latin1'));
}
