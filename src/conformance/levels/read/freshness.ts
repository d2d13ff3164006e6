/** What caches and phones go by to ask again without loading again. */
import { routes } from '../../../contract/routes.js';
import { checksOf } from '../../check.js';
import { firstPage, publicItems } from '../../facts/feed.js';
import { finding } from '../../judging/found.js';
import type { Answer } from '../../visit/asker.js';
import { fact, skip, type Visit } from '../../visit/visit.js';

const QUERY = { page_size: 10 };

const tagged = fact('R-01', async (visit) => {
  await firstPage(visit);
  return await visit.ask({ path: routes.feed, query: QUERY });
});

/** @throws Skipped where the list has none */
async function tagOf(visit: Visit): Promise<string> {
  return (await tagged(visit)).headers.get('ETag') ?? skip('daftar tanpa ETag', 'the list has no ETag');
}

export const FRESHNESS_CHECKS = checksOf('read', [
  {
    id: 'R-30',
    where: ['7.4'],
    title: {
      id: 'ETag daftar lemah (W/), dan If-None-Match dijawab 304 tanpa isi',
      en: 'The list’s ETag is weak (W/), and If-None-Match is answered with 304 and no body',
    },
    mend: {
      id: 'Tulis W/"…", dan bandingkan If-None-Match sebelum menyusun isi.',
      en: 'Write W/"…", and compare If-None-Match before a body is made.',
    },
    async run(visit) {
      const tag = await tagOf(visit);
      const ask = (known: string): Promise<Answer> =>
        visit.ask({ path: routes.feed, query: QUERY, headers: { 'If-None-Match': known } });
      let again = await ask(tag);
      // Something may have changed in between: then its tag has, too.
      const renewed = again.headers.get('ETag');
      if (again.status === 200 && renewed !== null && renewed !== tag) again = await ask(renewed);
      return [
        ...(tag.startsWith('W/"') ? [] : [finding(`ETag ${tag} tidak lemah`, `the ETag ${tag} isn’t weak`)]),
        ...(again.status === 304 && again.text === ''
          ? []
          : [
              finding(
                `If-None-Match dijawab ${again.status}`,
                `If-None-Match was answered with ${again.status}`,
              ),
            ]),
      ];
    },
  },
  {
    id: 'R-31',
    where: ['7.5'],
    title: {
      id: 'ETag yang dikenal untuk satu alamat tidak berlaku untuk alamat lain',
      en: 'An ETag known for one address doesn’t count for another',
    },
    mend: {
      id: 'Masukkan alamat, bahasa dan isi ke dalam ETag.',
      en: 'Make the ETag of address, language and body.',
    },
    async run(visit) {
      const tag = await tagOf(visit);
      const [item] = await publicItems(visit);
      const other = { page_size: 10, status: `bukan-${item!.statusCode}` };
      const answer = await visit.ask({ path: routes.feed, query: other, headers: { 'If-None-Match': tag } });
      if (answer.status !== 304) return [];
      // Where the filter is ignored, both addresses have the same list: a check of the filter says so.
      const whole = await visit.ask({ path: routes.feed, query: other });
      return whole.text !== (await tagged(visit)).text
        ? [finding(`${answer.asked} menjawab 304`, `${answer.asked} answered 304`)]
        : [];
    },
  },
]);
