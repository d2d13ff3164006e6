import { sql } from 'kysely';
import { writeAudit } from '../../audit/audit.js';
import { OFFICERS_TEXTS } from '../../feed/search/corpus.js';
import { FOUND_MAX, NOTHING_FOUND } from '../../feed/search/find.js';
import { isNumber } from '../../feed/search/meaning.js';
import { seesEverything, type Officer } from '../../officers/roles.js';
import { normalisedSearch } from '../../reference-data/search/typed.js';
import type { DeskDeps } from '../deps.js';
import { all, FILING, knownTo, type Condition } from './conditions.js';

/** A trigram index finds no fewer letters. */
const PERSON_MIN = 3;
const PERSON = ['name', 'email', 'phone'] as const;

/**
 * `foundBy` finds reports by their number, by the words of their original texts as the feed finds public ones, and for
 * officers who see everything by the reporter. Offices find no persons: they may not be meant to know the reporter.
 * @returns their ids, and whether very many hold the words and only the newest were looked through
 */
export async function foundBy(
  { database, search }: Pick<DeskDeps, 'database' | 'search'>,
  officer: Officer,
  typed: string,
  chosen: readonly Condition[],
): Promise<{ ids: readonly number[]; isOfNewest: boolean }> {
  const where = all(chosen);
  const words = normalisedSearch(typed);
  const { ids: byWords, isOfNewest } =
    words === '' || isNumber(words)
      ? NOTHING_FOUND
      : await search.findAmong(OFFICERS_TEXTS, knownTo(officer), words, where);
  const finders = [
    ...(isNumber(words) ? [sql`select id from complaints where tracking_id = ${words}`] : []),
    ...(seesEverything(officer) && typed.length >= PERSON_MIN
      ? PERSON.map((column) => byPerson(column, typed))
      : []),
  ];
  if (finders.length === 0) return { ids: byWords, isOfNewest };
  const { rows } = await sql<{ id: number }>`select id from complaints
    where ${where} and complaints.id in (${sql.join(finders, sql` union `)})
    order by ${FILING} desc, id desc limit ${sql.lit(FOUND_MAX)}`.execute(database);
  return { ids: [...new Set([...byWords, ...rows.map(({ id }) => id)])], isOfNewest };
}

function byPerson(column: (typeof PERSON)[number], typed: string) {
  const like = `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`select complaint_id from reporters where ${sql.ref(column)} ilike ${like}`;
}

/** `traceSearch` records the kind of the search and its number of results, never its words: they may name a person. */
export async function traceSearch(
  { database, config }: Pick<DeskDeps, 'database' | 'config'>,
  officer: Officer,
  words: string,
  found: number,
): Promise<void> {
  if (words === '') return;
  const detail = `${kindOf(words)} ${found}`;
  await writeAudit(database, config.now(), { officer: officer.name, action: 'search', detail });
}

function kindOf(words: string): 'number' | 'phone' | 'e-mail' | 'words' {
  if (/^#?\d{10}$/.test(words) && !/^#?0/.test(words)) return 'number';
  if (/^[+#\d][\d\s().-]{5,}$/.test(words)) return 'phone';
  return words.includes('@') ? 'e-mail' : 'words';
}
