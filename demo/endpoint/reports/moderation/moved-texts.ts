import type { Complaint } from '../../database/complaint.js';
import type { Range, Redactions } from '../../masking/blacken.js';
import { questionsOf } from '../../questions/questions.js';
import type { StoredAnswer } from '../../questions/stored-answers.js';
import type { Masters } from '../../reference-data/masters.js';

/** `movedRedactions` blackens in another title the words that were black in the former one, wherever they stand. */
export function movedRedactions(
  { title: former, redactions }: Pick<Complaint, 'title' | 'redactions'>,
  title: string,
): Redactions | null {
  if (redactions === null || title === former) return redactions;
  const words = redactions.title.map(([from, to]) => former.slice(from, to)).filter((word) => word.trim());
  const moved = { ...redactions, title: words.flatMap((word) => placesOf(word, title)) };
  return moved.title.length + moved.content.length === 0 ? null : moved;
}

function placesOf(word: string, text: string): Range[] {
  const literal = new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  return [...text.matchAll(literal)].map(({ 0: found, index }) => [index, index + found.length]);
}

/**
 * `movedAnswers`: of a report whose topic was corrected, answers that its topic doesn't ask for are for the endpoint's
 * officers and the reporter; back under a topic that asks, they are as open as they were given, never more.
 */
export function movedAnswers(
  answers: readonly StoredAnswer[] | null,
  categoryId: string | null,
  masters: Masters,
): StoredAnswer[] | null {
  const asked = new Set(questionsOf(masters, categoryId, 'id').map(({ code }) => code));
  return (
    answers?.map((answer) => {
      const given = answer.givenSight ?? answer.sight;
      return asked.has(answer.code)
        ? { ...answer, sight: given }
        : { ...answer, sight: 'endpoint', givenSight: given };
    }) ?? null
  );
}
