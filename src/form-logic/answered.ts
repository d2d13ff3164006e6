import type { AnsweredRequest } from '../contract/public/answered.js';
import { foldWords } from './option-search.js';

/** Words of most requests, which tell nothing of what is asked. */
const OF_ALL = new Set(
  'permintaan informasi mohon minta data tentang mengenai berapa apakah untuk yang dengan'.split(' '),
);
const SHORTEST = 4;
/** The part of the title's words that an answered request has to hold. */
const LEAST = 0.5;

/**
 * `answeredLike` are answered requests whose question or answer holds what the title asks, by its words, the closest
 * first.
 *
 * @returns at most `most`
 */
export function answeredLike<Request extends Pick<AnsweredRequest, 'title' | 'excerpt'>>(
  { title }: { title: string },
  requests: readonly (Request & { answer?: string | null })[],
  most = 3,
): Request[] {
  const wanted = [...new Set(foldWords(title))].filter(
    (word) => word.length >= SHORTEST && !OF_ALL.has(word),
  );
  if (wanted.length === 0) return [];
  return requests
    .map((request) => {
      const held = new Set(foldWords(`${request.title} ${request.excerpt} ${request.answer ?? ''}`));
      return { request, score: wanted.filter((word) => held.has(word)).length / wanted.length };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ request }) => request);
}
