/** What a browser asks before a page of another site sends a report. */
import { CORS_ALLOWED_HEADERS } from '../../contract/headers.js';
import { routes } from '../../contract/routes.js';
import { RestsOn, type Finding } from '../check.js';
import { finding } from '../judging/found.js';
import type { Answer } from '../visit/asker.js';
import { fact, skip, type Visit } from '../visit/visit.js';

export const ALLOW = 'Access-Control-Allow-';

/** `preflight` asks as a page of the endpoint's own origin would, the only origin that is known. */
export const preflight = fact('D-13', (visit) =>
  visit.ask({
    method: 'OPTIONS',
    path: routes.create,
    headers: {
      Origin: new URL(visit.asker.base).origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': CORS_ALLOWED_HEADERS.join(',').toLowerCase(),
    },
  }),
);

/** Whether it has an answer for pages of other sites at all. */
export const knowsSites = ({ headers }: Answer): boolean =>
  [...headers.keys()].some((name) => name.startsWith('access-control-')) ||
  /\borigin\b|\*/i.test(headers.get('Vary') ?? '');

export const unreadable = ({ asked, status }: Answer): Finding =>
  finding(
    `${asked} menjawab ${status} tanpa satu pun header Access-Control: halaman situs lain tidak dapat memakainya`,
    `${asked} answered ${status} without any header of Access-Control: pages of other sites can’t use it`,
  );

/**
 * @throws Skipped where the endpoint serves other sites alone: which, nobody can see from here; RestsOn where it knows
 *   of none
 */
export async function assertOpen(visit: Visit): Promise<Answer> {
  const answer = await preflight(visit);
  if (!knowsSites(answer)) throw new RestsOn('D-13');
  const origin = answer.headers.get(`${ALLOW}Origin`);
  if (origin === '*' || origin === new URL(visit.asker.base).origin) return answer;
  return skip(
    'endpoint ini hanya melayani situs tertentu, dan alamatnya sendiri tidak termasuk',
    'this endpoint serves certain sites alone, and its own address is none of them',
  );
}
