/** Twenty marks inside a sealed report, an answer and a follow-up, and what looks for them wherever bytes lie. */
import { Buffer } from 'node:buffer';
import { utf8 } from '../../../src/contract/sealed/bytes.js';
import { aSealedReport, type SealedFiled } from '../harness/sealed.js';

const PLACES = ['text', 'name', 'file name', 'file'] as const;
const marksOf = (place: (typeof PLACES)[number]): string[] =>
  Array.from({ length: 5 }, (_, index) => `kenari${PLACES.indexOf(place)}${index}quokka`);

/** Of an answer and a follow-up; the other twenty are the report's. */
export const LATER_MARKS = ['kenari-jawaban-quokka', 'kenari-susulan-quokka'] as const;
export const MARKS: readonly string[] = [...PLACES.flatMap(marksOf), ...LATER_MARKS];

export const aMarkedReport = (): Promise<SealedFiled> =>
  aSealedReport({
    content: {
      fields: {
        content: `Kepala desa meminta ${marksOf('text').join(', ')}.`,
        name: marksOf('name').join(' '),
      },
      files: marksOf('file name').map((name, index) => ({
        name: `${name}.jpg`,
        type: 'image/jpeg',
        bytes: utf8(`\u00ff\u00d8 ${marksOf('file')[index]!}`),
      })),
    },
  });

/**
 * @param held bytes, or text: as UTF-8, as UTF-16 as an engine's heap may have it, as base64 at each offset, and in hex
 * as a backup has bytes
 */
export function marksIn(held: Uint8Array | string, marks: readonly string[] = MARKS): string[] {
  const bytes = typeof held === 'string' ? Buffer.from(held) : Buffer.from(held);
  return marks.filter((mark) =>
    [Buffer.from(mark), Buffer.from(mark, 'utf16le'), hexOf(mark), ...base64Of(mark)].some((form) =>
      bytes.includes(form),
    ),
  );
}

const hexOf = (mark: string): Buffer => Buffer.from(Buffer.from(mark).toString('hex'));

/** The part that is the same whatever stands before and behind. */
const base64Of = (mark: string): Buffer[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.from(`${'x'.repeat(before)}${mark}`).toString('base64url');
    return Buffer.from(text.slice(Math.ceil((before * 4) / 3), -4));
  });
