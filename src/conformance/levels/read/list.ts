/** The public list: its form, and which reports are in it. */
import { statusOf } from '../../../contract/statuses.js';
import { hasValidCheckDigit } from '../../../contract/tracking-id.js';
import { MAXIMA } from '../../../contract/maxima.js';
import { checksOf, type Finding } from '../../check.js';
import { askFeed, firstAnswer, firstPage, publicItems } from '../../facts/feed.js';
import { offer } from '../../facts/offer.js';
import { finding, inList } from '../../judging/found.js';
import { notAnswered, shapeOf } from '../../judging/shape.js';
import { judgement, skip, fact, type Visit } from '../../visit/visit.js';
import { routes } from '../../../contract/routes.js';
import type { Answer } from '../../visit/asker.js';

/** A page of one report tells how many there are in all. */
export const totals = judgement('R-11', async (visit) => {
  await publicItems(visit);
  const total = (await askFeed(visit, { page_size: 1 }))?.total ?? null;
  // Asked for anew: something may have come since the first page.
  const page = total === null ? null : await askFeed(visit, { page_size: MAXIMA.pageSize });
  if (total === null || page === null) return [];
  const { length } = page.items;
  return page.next === null ? unlessSame(total, length) : unlessSame(Math.min(total, length), length);
});

const unlessSame = (total: number, there: number): Finding[] =>
  total === there
    ? []
    : [finding(`total ${total}, padahal ada ${there}`, `total is ${total}, but there are ${there}`)];

export const LIST_CHECKS = checksOf('read', [
  {
    id: 'R-01',
    where: ['7.1', '1.1', '1.2', '1.3', '2.3'],
    title: {
      id: 'GET /complaints memberi daftar laporan publik dalam bentuk kontrak',
      en: 'GET /complaints gives the public reports in the contract’s form',
    },
    mend: {
      id: 'Ikuti skema Feed dalam openapi.json: {"results": {"data": […], "total", "next_page_url"}}, setiap kolom ada.',
      en: 'Follow the schema Feed in openapi.json: {"results": {"data": […], "total", "next_page_url"}}, with every field.',
    },
    run: async (visit) => notAnswered(await firstAnswer(visit), 'Feed'),
  },
  {
    id: 'R-02',
    where: ['1.14'],
    title: {
      id: 'Tanggal dalam daftar adalah ISO 8601 dengan selisih zona',
      en: 'Dates of the list are ISO 8601 with an offset',
    },
    mend: {
      id: 'Tulis 2026-11-24T10:00:00+07:00, bukan 24-11-2026 10:00:00 dan tidak tanpa zona.',
      en: 'Write 2026-11-24T10:00:00+07:00, not 24-11-2026 10:00:00, and not without a zone.',
    },
    async run(visit) {
      await publicItems(visit);
      return shapeOf('Feed', (await firstPage(visit)).answer).dates;
    },
  },
  {
    id: 'R-03',
    where: ['7.6'],
    title: {
      id: 'Hanya laporan dengan status publik ada dalam daftar',
      en: 'Only reports with a public status are in the list',
    },
    mend: {
      id: 'Keluarkan unverified, archived dan rejected dari daftar, hitungan dan peta.',
      en: 'Keep unverified, archived and rejected out of lists, numbers and maps.',
    },
    async run(visit) {
      const hidden = (await publicItems(visit)).filter(
        ({ statusCode }) => statusOf(statusCode)?.isPublic === false,
      );
      return hidden
        .slice(0, 3)
        .map(({ trackingId, statusCode }) =>
          finding(`${trackingId} berstatus ${statusCode}`, `${trackingId} is ${statusCode}`),
        );
    },
  },
  {
    id: 'R-04',
    where: ['6.27'],
    title: {
      id: 'Setiap status_code kontrak memakai status_name kontrak',
      en: 'Each status_code of the contract bears the contract’s status_name',
    },
    mend: {
      id: 'Samakan nama dengan tabel status; status lain boleh bernama bebas.',
      en: 'Take the names from the table of statuses; others may have any name.',
    },
    async run(visit) {
      const items = await publicItems(visit);
      const wrong = items.filter(({ statusCode, statusName }) => {
        const known = statusOf(statusCode);
        return known !== undefined && known.code === statusCode && known.name !== statusName;
      });
      const names = new Map(wrong.map(({ statusCode, statusName }) => [statusCode, statusName]));
      return [...names].map(([code, name]) => {
        const right = statusOf(code)?.name;
        return finding(
          `${code} bernama "${name}", seharusnya "${right}"`,
          `${code} is called "${name}", not "${right}"`,
        );
      });
    },
  },
  {
    id: 'R-11',
    where: ['1.3'],
    title: {
      id: 'total adalah jumlah semua laporan yang cocok, atau null',
      en: 'total is the number of all reports that answer, or null',
    },
    mend: {
      id: 'Hitung semua halaman, bukan halaman ini saja; null bila terlalu mahal.',
      en: 'Count all pages, not this one alone; null where that costs too much.',
    },
    run: totals.findings,
  },
  {
    id: 'R-13',
    where: ['5.10'],
    title: {
      id: 'Nomor laporan punya digit pemeriksa yang benar, bila tracking_check menyebutnya',
      en: 'Numbers have a right check digit, where tracking_check says so',
    },
    mend: {
      id: 'Hitung digit terakhir menurut Damm, atau hapus tracking_check dari /capabilities.',
      en: 'Reckon the last digit as Damm does, or leave tracking_check out of /capabilities.',
    },
    async run(visit) {
      const { capabilities } = await offer(visit);
      if (capabilities.trackingCheck === null) return skip('tanpa tracking_check', 'without tracking_check');
      const wrong = (await publicItems(visit)).filter(({ trackingId }) => !hasValidCheckDigit(trackingId));
      const ids = wrong.map(({ trackingId }) => trackingId);
      return wrong.length === 0 ? [] : [finding(`salah: ${inList(ids)}`, `wrong: ${inList(ids)}`)];
    },
  },
]);

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
