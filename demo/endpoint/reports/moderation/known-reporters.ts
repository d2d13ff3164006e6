import type { Database } from '../../database/connect.js';
import { maskBlackened } from '../../masking/blacken.js';
import { TITLES } from '../../masking/names/introducing-words.js';
import { plainText } from '../../masking/plain-text.js';

/** Shorter words of a name are words of the language too often. */
const NAME_WORD_MIN = 3;

/** What a report's reporter is known by, wherever it stands as a whole word; null where nothing is known. */
export type KnownWords = RegExp | null;

/** By what the reporters of these reports are known: the masker would take many a name for another word. */
export async function knownReporters(
  database: Database,
  complaintIds: readonly number[],
): Promise<(complaintId: number) => KnownWords> {
  if (complaintIds.length === 0) return () => null;
  const rows = await database
    .selectFrom('reporters')
    .select(['complaint_id', 'name', 'email', 'phone', 'nik', 'notify_to', 'assisted_by_name'])
    .where('complaint_id', 'in', [...complaintIds])
    .execute();
  const known = new Map(rows.map(({ complaint_id, ...person }) => [complaint_id, knownWords(person)]));
  return (complaintId) => known.get(complaintId) ?? null;
}

/** @param numbers by which a person is found, too */
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

/** The masked text without what its report's reporter is known by. */
export function maskKnown(text: string, known: KnownWords): string {
  const plain = plainText(text);
  const places = known === null ? [] : [...plain.matchAll(known)];
  return maskBlackened(
    plain,
    places.map(({ 0: word, index }) => [index, index + word.length] as const),
  );
}
