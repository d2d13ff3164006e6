import { explainDanger } from '../../dangers/explain-danger.js';
import { sayIn } from '../../questions/question-entry.js';
import { atMostWords, wordsOf } from '../../reference-data/search/typed.js';
import type { ListName } from '../../town/editing/lists.js';
import { propose } from '../../town/editing/town-files.js';
import type { Town } from '../../town/town.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { Language } from '../../words/messages.js';
import type { DeskDeps } from '../deps.js';
import { contentAsked, readForDesk } from './change-list.js';
import type { TriedWire } from './wire.js';

/** Characters of a sentence to try. */
const TEXT_MAX = 2_000;

/**
 * `tryList` says what a citizen's words would come to with the rows as they stand in the form. Nothing is written, and
 * the words are kept nowhere.
 * @throws ApiError 404 for a list of which nothing can be tried, 409 for a broken file, 422 for rows that can't be used
 */
export async function tryList(
  { config }: Pick<DeskDeps, 'config'>,
  list: ListName,
  body: Record<string, unknown>,
  language: Language,
): Promise<TriedWire> {
  if (list !== 'dangers' && list !== 'search') throw new ApiError('not-found', { say: 'desk-town-unknown' });
  const text = typeof body['text'] === 'string' ? body['text'].slice(0, TEXT_MAX) : '';
  if (text.trim() === '') throw invalid({ text: [{ key: 'desk-town-missing' }] });
  const content = contentAsked(list, body);
  const { path } = config.townFolder;
  const proposed = await propose(path, list, await readForDesk(path, list), content);
  if (proposed.town === null) throw invalid({ rows: [{ key: 'desk-town-try-faulty' }] });
  return list === 'dangers' ? dangersHeard(proposed.town, text, language) : understood(proposed.town, text);
}

function dangersHeard({ urgent }: Town, text: string, language: Language): TriedWire {
  const explained = explainDanger(urgent, text);
  return {
    dangers: explained.map(({ id, isHeard, words }) => {
      const { title, tel } = urgent.find((one) => one.id === id)!;
      return { title: sayIn(title, language), tel, is_heard: isHeard, words };
    }),
    search: null,
  };
}

function understood({ thesaurus }: Town, text: string): TriedWire {
  const words = atMostWords(thesaurus.subjects(wordsOf(text)));
  const expressions = thesaurus.sensesOf(words).flatMap((sense) => sense.expressions);
  const others = [...new Set(expressions.map((expression) => expression.join(' ')))];
  return { dangers: null, search: { words, same: others } };
}
