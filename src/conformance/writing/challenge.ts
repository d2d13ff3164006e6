import { readChallenge } from '../../contract/reporting/challenge.js';
import { routes } from '../../contract/routes.js';
import { solveChallenge } from '../../sending/solve-challenge.js';
import { RestsOn } from '../check.js';
import { offer } from '../facts/offer.js';
import type { Visit } from '../visit/visit.js';

/** A fresh solution, for one request; undefined where the endpoint asks for none. */
export async function solution(visit: Visit): Promise<string | undefined> {
  const { features } = (await offer(visit)).capabilities;
  if (!features.has('challenge')) return undefined;
  const answer = await visit.ask({ path: routes.challenge, headers: { 'Cache-Control': 'no-cache' } });
  try {
    return await solveChallenge(readChallenge(answer.json));
  } catch {
    throw new RestsOn('D-12');
  }
}
