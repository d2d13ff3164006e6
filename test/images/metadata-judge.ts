import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import exifr from 'exifr';
import { SECRET } from './exif.js';

/** Groups in which ExifTool tells of the file itself: its size, its pixels, its container. All others are metadata. */
const HARMLESS = /^(ExifTool|System|File|JFIF|PNG|RIFF|Composite|Adobe)$/;
/** What those groups may say. */
const STRUCTURE =
  /(Size|Width|Height|Type|Bits|MIMEType|Extension|Byte|Depth|Components|Subsampling|Process|Compression|Filter|Interlace|Palette|Transparency|ResolutionUnit|XResolution|YResolution|JFIFVersion|Megapixels|DCTEncodeVersion|APP14Flags0|APP14Flags1|ColorTransform|Gamma|SRGBRendering|SignificantBits|WebPFlags|WebP_Flags|AlphaPreprocessing|AlphaFiltering|AlphaCompression|VP8Version|HorizontalScale|VerticalScale|VP8BitstreamVersion|AlphaIsUsed|ImageLength|CRC)/i;

/** Set by what sets up the suites that ask for it (`exiftool` in `runner/suites.mjs`). */
function exiftoolProgram(): string {
  const { EXIFTOOL } = process.env;
  if (!EXIFTOOL) throw new Error('EXIFTOOL must name the program that judges files: run this by npm test.');
  return EXIFTOOL;
}

function run(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 1e7 }, (error, stdout) => {
      // ExifTool exits 1 for files it warns about, and still prints what it found.
      if (error && !stdout) reject(new Error(error.message));
      else resolve(stdout);
    });
  });
}

/**
 * What two independent readers, and a plain look for the marker text, find in a file that should say nothing.
 * @returns one line a finding; empty when clean
 */
export async function findMetadata(path: string): Promise<string[]> {
  const json = await run(exiftoolProgram(), ['-j', '-a', '-u', '-G1', '-ee3', path]);
  const [tags] = JSON.parse(json) as [Record<string, unknown>];
  const findings = Object.keys(tags).filter((key) => {
    const [group, tag] = key.split(':');
    if (!tag || group === 'System' || group === 'ExifTool') return tag === 'Warning';
    return !HARMLESS.test(group!) || !STRUCTURE.test(tag);
  });
  const bytes = await readFile(path);
  if (bytes.includes(SECRET) || bytes.includes(Buffer.from(SECRET, 'utf16le'))) findings.push('marker text');
  const options = {
    tiff: true,
    xmp: true,
    iptc: true,
    icc: true,
    gps: true,
    ihdr: false,
    jfif: false,
  } as const;
  const parsed = (await exifr.parse(bytes, options).catch(() => undefined)) as object | undefined;
  return [...findings, ...Object.keys(parsed ?? {}).map((key) => `exifr:${key}`)];
}
