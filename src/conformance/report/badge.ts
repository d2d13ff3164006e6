/** The badge that a passing server may show: one SVG, which asks nobody for anything. */
import type { Language } from '../check.js';
import { VERSION } from '../../version.js';
import type { ConformanceRun } from '../run.js';
import { escaped, earned } from './summary.js';
import { SENTENCES } from './sentences.js';

/** Pixels of a letter of 11 px, on the average of levels’ names; and of a capital. */
const CHARACTER = 6;
const CAPITAL = 7.5;
const PADDING = 8;

/** Null where it isn't earned. */
export function writeBadge(run: ConformanceRun, language: Language): string | null {
  const levels = earned(run);
  if (levels.length === 0) return null;
  const day = run.startedAt.toISOString().slice(0, 10);
  const [left, right] = ['SP4N', [...levels, day].join(' · ')];
  const [first, second] = [left.length * CAPITAL, right.length * CHARACTER].map((length) =>
    Math.ceil(length + 2 * PADDING),
  );
  const width = first! + second!;
  const name = escaped(`${SENTENCES[language].badgeName(levels)} (${day}, aduan ${VERSION})`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="22" viewBox="0 0 ${width} 22" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    `<rect width="${width}" height="22" rx="4" fill="#0b5345"></rect>`,
    `<rect width="${first}" height="22" rx="4" fill="#212529"></rect>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    `<text x="${PADDING}" y="15" textLength="${first! - 2 * PADDING}">${left}</text>`,
    `<text x="${first! + PADDING}" y="15" textLength="${second! - 2 * PADDING}">${escaped(right)}</text>`,
    '</g></svg>',
  ].join('');
}
