/** The public list: its form, its pages, its order. */
import { FEED_SORTS, type FeedItem } from '../../../contract/public/feed.js';
import { MAXIMA } from '../../../contract/maxima.js';
import { statusOf } from '../../../contract/statuses.js';
import { hasValidCheckDigit } from '../../../contract/tracking-id.js';
import { checksOf, type Finding } from '../../check.js';
import {
  askFeed,
  firstAnswer,
  firstPage,
  idsOf,
  publicItems,
  walk,
  type FeedAnswer,
} from '../../facts/feed.js';
import { offer } from '../../facts/offer.js';
import { notAnswered } from '../../judging/answered.js';
import { finding } from '../../judging/found.js';
import { shapeOf } from '../../judging/shape.js';
import { skip, type Visit } from '../../visit/visit.js';

export const LIST_CHECKS = checksOf('read', [
  {
    id: 'R-01',
    where: ['1.2', '1.3', '7.1'],
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
    where: ['1.8'],
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
    where: ['7.3', '6.30'],
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
    where: ['6.29'],
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
      return wrong
        .slice(0, 3)
        .map(({ statusCode, statusName }) =>
          finding(`${statusCode} bernama "${statusName}"`, `${statusCode} is called "${statusName}"`),
        );
    },
  },
  {
    id: 'R-05',
    where: ['1.4'],
    title: {
      id: 'Mengikuti next_page_url tidak pernah memberi laporan yang sama dua kali',
      en: 'Following next_page_url never gives a report twice',
    },
    mend: {
      id: 'Lanjutkan sesudah laporan terakhir (kursor dengan kunci urutan dan nomor), bukan dari jumlah yang dilewati.',
      en: 'Go on behind the last report (a cursor of the order’s key and the number), not after so many rows.',
    },
    async run(visit) {
      const { ids } = await walked(visit);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      return twice.length === 0
        ? []
        : [finding(`dua kali: ${inList(twice)}`, `given twice: ${inList(twice)}`)];
    },
  },
  {
    id: 'R-06',
    where: ['1.4'],
    title: {
      id: 'Mengikuti next_page_url tidak melewatkan laporan',
      en: 'Following next_page_url skips no report',
    },
    mend: {
      id: 'Urutkan menurut satu kunci yang lengkap (tanggal, lalu nomor), sama pada setiap halaman.',
      en: 'Sort by one whole key (date, then number), the same on every page.',
    },
    async run(visit) {
      const { ids } = await walked(visit);
      const { items } = await firstPage(visit);
      const missing = skipped(ids, items);
      if (missing.length === 0) return [];
      // Something new may have come in between.
      const now = await askFeed(visit, { page_size: MAXIMA.pageSize });
      const still = now === null ? missing : missing.filter((id) => skipped(ids, now.items).includes(id));
      return still.length === 0 ? [] : [finding(`terlewat: ${inList(still)}`, `skipped: ${inList(still)}`)];
    },
  },
  {
    id: 'R-07',
    where: ['1.5'],
    title: {
      id: 'next_page_url ada di bawah alamat endpoint, dan dapat diikuti',
      en: 'next_page_url lies below the endpoint’s address, and can be followed',
    },
    mend: {
      id: 'Tulis alamat relatif (complaints?cursor=…), atau alamat umum endpoint: periksa PUBLIC_URL dan proksinya.',
      en: 'Write a relative address (complaints?cursor=…), or the endpoint’s public one: look at PUBLIC_URL and the proxy.',
    },
    async run(visit) {
      const { pages, broken } = await walk(visit);
      const outside = pages.filter(({ next }) => next !== null && !visit.asker.isBelow(next));
      return [
        ...outside.map(({ next }) => finding(`${next} ada di tempat lain`, `${next} is elsewhere`)),
        ...(broken === null
          ? []
          : [
              finding(
                `${broken.asked} menjawab ${broken.status}`,
                `${broken.asked} answered ${broken.status}`,
              ),
            ]),
      ];
    },
  },
  {
    id: 'R-08',
    where: ['6.26'],
    title: {
      id: 'Kursor tidak terbaca: nomor dan waktu laporan tidak ada di dalamnya',
      en: 'A cursor can’t be read: neither a report’s number nor its time is in it',
    },
    mend: {
      id: 'Enkripsi kursor (AES-GCM), jangan hanya base64: isinya memberi tahu laporan mana yang tersembunyi.',
      en: 'Encrypt cursors (AES-GCM) rather than encode them: what they hold tells of hidden reports.',
    },
    async run(visit) {
      const { pages } = await walk(visit);
      const [first] = pages;
      const next = first?.next ?? null;
      if (first === undefined || next === null)
        return skip('semua laporan di satu halaman', 'all reports are on one page');
      return readable(next, first) ? [finding(`terbaca: ${next}`, `it can be read: ${next}`)] : [];
    },
  },
  {
    id: 'R-09',
    where: ['1.5'],
    title: {
      id: 'page_size diindahkan, dan paling banyak 100',
      en: 'page_size is heeded, and is 100 at most',
    },
    mend: {
      id: 'Beri paling banyak page_size laporan, dan 100 bila diminta lebih.',
      en: 'Give page_size reports at most, and 100 where more are asked for.',
    },
    async run(visit) {
      await publicItems(visit);
      const [one, many] = [
        await askFeed(visit, { page_size: 1 }),
        await askFeed(visit, { page_size: 1_000 }),
      ];
      return [tooMany(one, 1), tooMany(many, MAXIMA.pageSize)].flat();
    },
  },
  {
    id: 'R-10',
    where: ['1.5'],
    title: {
      id: 'page=2 memberi laporan sesudah halaman pertama',
      en: 'page=2 gives the reports behind the first page',
    },
    mend: {
      id: 'Layani page dan page_size di samping kursor: dipakai oleh tautan halaman.',
      en: 'Serve page and page_size beside cursors: links between pages use them.',
    },
    async run(visit) {
      const items = await publicItems(visit);
      const size = Math.min(5, Math.floor(items.length / 2));
      if (size === 0) return skip('hanya satu laporan publik', 'there is but one public report');
      const second = await askFeed(visit, { page: 2, page_size: size });
      const ids = second === null ? [] : idsOf([second]);
      const wanted = items.slice(size, 2 * size).map(({ trackingId }) => trackingId);
      if (ids.length > 0 && ids.every((id) => wanted.includes(id))) return [];
      return [
        finding(
          `page=2: ${inList(ids)}; seharusnya ${inList(wanted)}`,
          `page=2: ${inList(ids)}, not ${inList(wanted)}`,
        ),
      ];
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
    async run(visit) {
      const items = await publicItems(visit);
      const small = await askFeed(visit, { page_size: 1 });
      const total = small?.total ?? null;
      return total === null || total >= items.length
        ? []
        : [
            finding(
              `total ${total}, padahal ada ${items.length}`,
              `total is ${total}, but there are ${items.length}`,
            ),
          ];
    },
  },
  {
    id: 'R-12',
    where: ['7.2'],
    title: {
      id: 'sort mengurutkan: newest, oldest, updated, supported',
      en: 'sort orders: newest, oldest, updated, supported',
    },
    mend: {
      id: 'Urutkan menurut created_at, updated_at atau supports_count yang terlihat publik; tanpa sort, yang terbaru dahulu.',
      en: 'Order by the created_at, updated_at or supports_count that the public sees; without sort the newest come first.',
    },
    async run(visit) {
      await publicItems(visit);
      const faults: Finding[] = [];
      for (const sort of FEED_SORTS) {
        const page = await askFeed(visit, { sort, page_size: 20 });
        if (page === null) faults.push(finding(`sort=${sort} ditolak`, `sort=${sort} is refused`));
        else if (!isSorted(page.items, sort))
          faults.push(finding(`sort=${sort} tidak berurutan`, `sort=${sort} isn’t in order`));
      }
      return faults;
    },
  },
  {
    id: 'R-13',
    where: ['5.16'],
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

/** A walk that a broken page cuts short proves nothing: `R-07` says so. */
async function walked(visit: Visit) {
  const known = await walk(visit);
  if (known.pages.length < 2) return skip('semua laporan di satu halaman', 'all reports are on one page');
  return known;
}

/** What a list has before the last one of the walk, and the walk hasn't. */
function skipped(ids: readonly string[], items: readonly FeedItem[]): string[] {
  const seen = new Set(ids);
  const listed = items.map(({ trackingId }) => trackingId);
  const last = Math.max(-1, ...ids.map((id) => listed.lastIndexOf(id)));
  return listed.slice(0, last + 1).filter((id) => !seen.has(id));
}

function tooMany(page: FeedAnswer | null, most: number): Finding[] {
  if (page === null || page.items.length <= most) return [];
  const { answer, items } = page;
  return [finding(`${answer.asked} memberi ${items.length}`, `${answer.asked} gives ${items.length}`)];
}

function isSorted(items: readonly FeedItem[], sort: (typeof FEED_SORTS)[number]): boolean {
  const valueOf = (item: FeedItem): number => {
    if (sort === 'supported') return item.supportsCount;
    const date = Date.parse((sort === 'updated' ? item.updatedAt : item.createdAt) ?? '');
    return sort === 'oldest' ? -date : date;
  };
  return items.every((item, at) => at === 0 || !(valueOf(item) > valueOf(items[at - 1]!)));
}

/** Whether a cursor names the last report of its page, in the clear or behind base64. */
function readable(next: string, { items }: FeedAnswer): boolean {
  const last = items.at(-1);
  const cursor = new URLSearchParams(next.split('?')[1] ?? '').get('cursor') ?? '';
  if (last === undefined || cursor === '') return false;
  const plain = `${cursor}\n${Buffer.from(cursor, 'base64').toString('latin1')}`;
  const time = Date.parse(last.createdAt ?? '');
  const tells = [
    last.trackingId,
    last.createdAt?.slice(0, 10),
    Number.isNaN(time) ? undefined : String(time / 1_000),
  ];
  return tells.some((one) => one !== undefined && one.length > 4 && plain.includes(one));
}

export const inList = (ids: readonly string[]): string =>
  ids.length > 3 ? `${ids.slice(0, 3).join(', ')}, …` : ids.join(', ') || '–';
