import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import { blacken, maskBlackened, type Range } from '../../masking/blacken.js';
import { TITLES } from '../../masking/names/introducing-words.js';
import { plainText } from '../../masking/plain-text.js';

/** Shorter words of a name are too often ordinary words. */
const NAME_WORD_MIN = 3;

/** `KnownWords` matches the reporter's names and contacts as whole words; null where none are known. */
export type KnownWords = RegExp | null;

/**
 * `citizenWhoHelped` is `assisted_by_name`, but for an officer of this desk: the counter's name is no person's to hide,
 * and its words, such as the village's, would be black in every answer.
 */
export const citizenWhoHelped = sql<string | null>`(case when not exists (select from officers
  where display_name = assisted_by_name) then assisted_by_name end)`.as('assisted_by_name');

/** The `KnownWords` of these reports' reporters: the masker alone would take many a name for an ordinary word. */
export async function knownReporters(
  database: Database,
  complaintIds: readonly number[],
): Promise<(complaintId: number) => KnownWords> {
  if (complaintIds.length === 0) return () => null;
  const rows = await database
    .selectFrom('reporters')
    .select(['complaint_id', 'name', 'email', 'phone', 'nik', 'notify_to', citizenWhoHelped])
    .where('complaint_id', 'in', [...complaintIds])
    .execute();
  const known = new Map(rows.map(({ complaint_id, ...person }) => [complaint_id, knownWords(person)]));
  return (complaintId) => known.get(complaintId) ?? null;
}

/** @param numbers further numbers that identify a person */
export function knownWords(
  { name, assisted_by_name, ...reached }: Partial<Record<string, string | null>>,
  numbers: readonly string[] = [],
): KnownWords {
  const names = [name, assisted_by_name]
    .flatMap((text) => plainText(text ?? '').split(/[^\p{L}\p{M}'’]+/u))
    .map((word) => word.replace(/^['’]+|['’]+$/g, ''))
    .filter((word) => word.length >= NAME_WORD_MIN && !TITLES.has(word.toLowerCase()));
  const whole = [...Object.values(reached), ...numbers].filter((text): text is string => !!text);
  const all = [...whole, ...names].map((text) =>
    text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"),
  );
  return all.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** `maskKnown` masks the text, and blackens in it what the reporter is known by. */
export function maskKnown(text: string, known: KnownWords): string {
  const plain = plainText(text);
  return maskBlackened(plain, placesOf(plain, known));
}

/** `withoutKnown` blackens what the reporter is known by, and nothing else: no later mask has to know the name. */
export function withoutKnown(text: string, known: KnownWords): string {
  const plain = plainText(text);
  const places = placesOf(plain, known);
  return places.length === 0 ? text : blacken(plain, places);
}

const placesOf = (plain: string, known: KnownWords): Range[] =>
  known === null ? [] : [...plain.matchAll(known)].map(({ 0: word, index }) => [index, index + word.length]);
