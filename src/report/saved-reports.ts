import { canonicalAccessCode } from '../contract/access-code.js';
import type { Report } from '../contract/reporting/report.js';
import { readStored, writeStored } from '../stored-json.js';
import { SAVED_KEY } from './saved-key.js';

/** State of a report when this device last saw it, without its text. */
interface LastSeen extends Pick<Report, 'statusCode' | 'statusName' | 'deadlineAt'> {
  /** Milliseconds since 1970 by this device's clock. */
  at: number;
}

/** A report that somebody asked this device to remember. */
export interface SavedReport {
  trackingId: string;
  /** Canonical; null unless saving the code was ticked, too. */
  accessCode: string | null;
  seen: LastSeen | null;
}

/** Most reports for each endpoint; the oldest are removed first. */
const MOST = 50;

type Stored = Record<string, SavedReport[]>;

/** Remembered reports of an endpoint, newest first. Empty where storage is denied or holds something else. */
export function savedReports(endpoint: string): SavedReport[] {
  const list = read()[endpoint];
  return Array.isArray(list) ? list.flatMap((item: unknown) => asSaved(item) ?? []) : [];
}

/** @returns false where storage is denied or full */
function saveReport(endpoint: string, report: SavedReport): boolean {
  const others = savedReports(endpoint).filter(({ trackingId }) => trackingId !== report.trackingId);
  return write({ ...read(), [endpoint]: [report, ...others].slice(0, MOST) });
}

/** `Remembered`: the ticks, and whether storing them failed. */
export interface Remembered {
  isSaved: boolean;
  isCodeSaved: boolean;
  hasSavingFailed: boolean;
}

/** Remembers a report, with or without its code, or forgets it. */
export function rememberReport(
  endpoint: string,
  report: SavedReport,
  { isSaved, isCodeSaved }: Pick<Remembered, 'isSaved' | 'isCodeSaved'>,
): Remembered {
  if (!isSaved) forgetReport(endpoint, report.trackingId);
  const accessCode = isCodeSaved ? report.accessCode : null;
  const isKept = !isSaved || saveReport(endpoint, { ...report, accessCode });
  return { isSaved: isSaved && isKept, isCodeSaved: isCodeSaved && isKept, hasSavingFailed: !isKept };
}

export function forgetReport(endpoint: string, trackingId: string): void {
  const left = savedReports(endpoint).filter((one) => one.trackingId !== trackingId);
  const { [endpoint]: _all, ...rest } = read();
  write(left.length ? { ...rest, [endpoint]: left } : rest);
}

/** Forgets the reports of every endpoint: wiping a device means all of them. */
export function forgetAllReports(): void {
  write({});
}

function read(): Stored {
  const stored = readStored<Stored>(SAVED_KEY, 'localStorage');
  return typeof stored === 'object' && stored !== null ? stored : {};
}

const write = (stored: Stored): boolean =>
  writeStored(SAVED_KEY, Object.keys(stored).length ? stored : null, 'localStorage');

function asSaved(item: unknown): SavedReport | null {
  if (typeof item !== 'object' || item === null) return null;
  const { trackingId, accessCode, seen } = item as Partial<SavedReport>;
  if (!/^\d{1,20}$/.test(String(trackingId))) return null;
  return {
    trackingId: String(trackingId),
    accessCode: typeof accessCode === 'string' ? canonicalAccessCode(accessCode) : null,
    seen: asSeen(seen),
  };
}

function asSeen(seen: Partial<LastSeen> | null | undefined): LastSeen | null {
  if (typeof seen !== 'object' || seen === null || typeof seen.at !== 'number') return null;
  const { statusCode, statusName, deadlineAt, at } = seen;
  const isRight = typeof statusCode === 'string' && typeof statusName === 'string';
  const isDate = typeof deadlineAt === 'string' && !Number.isNaN(Date.parse(deadlineAt));
  return isRight ? { statusCode, statusName, deadlineAt: isDate ? deadlineAt : null, at } : null;
}
