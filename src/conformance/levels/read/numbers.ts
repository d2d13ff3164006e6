/** Map, numbers and open data over the public reports. */
import { readCounts } from '../../../contract/public/counts.js';
import { readMapClusters } from '../../../contract/public/map.js';
import { readStatistics } from '../../../contract/public/statistics.js';
import { isRecord, toItems } from '../../../contract/read.js';
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import { askFeed, publicItems, openData } from '../../facts/feed.js';
import { readOrNothing, offers } from '../../facts/offer.js';
import { notAnswered } from '../../judging/shape.js';
import { finding, wrongStatus } from '../../judging/found.js';
import { skip } from '../../visit/visit.js';
import { totals } from './list.js';

const FORMAT = {
  id: 'Sajikan dengan Content-Type yang benar, dengan saringan dan penyamaran daftar.',
  en: 'Serve it with the right Content-Type, and the list’s filters and masking.',
};

export const NUMBERS_CHECKS = checksOf('read', [
  {
    id: 'R-40',
    where: ['7.12', '2.3'],
    title: {
      id: 'complaints/map memberi gugus {lat, lon, count}, yang jumlahnya tidak melebihi daftar',
      en: 'complaints/map gives clusters {lat, lon, count}, which hold no more than the list does',
    },
    mend: {
      id: 'Kelompokkan di server laporan yang sama seperti dalam daftar, menurut bbox dan zoom.',
      en: 'Cluster the list’s reports on the server, by bbox and zoom.',
    },
    async run(visit) {
      const { map } = (await offers(visit, 'map')).capabilities;
      const bbox = (map?.bounds ?? [95, -11, 141, 6]).join(',');
      const answer = await visit.ask({ path: routes.map, query: { bbox, zoom: 8 } });
      const wrong = notAnswered(answer, 'Map');
      await totals.holds(visit);
      const total = (await askFeed(visit, { bbox, page_size: 1 }))?.total ?? null;
      const clusters = readOrNothing(answer, readMapClusters)?.items ?? [];
      const shown = clusters.reduce((sum, { count }) => sum + count, 0);
      if (wrong.length > 0 || total === null || shown <= total) return wrong;
      return [
        finding(`${shown} di peta, ${total} dalam daftar`, `${shown} on the map, ${total} in the list`),
      ];
    },
  },
  {
    id: 'R-41',
    where: ['7.17', '2.3'],
    title: {
      id: 'complaints/statistics memberi angka menurut status, kategori, bulan dan instansi',
      en: 'complaints/statistics gives numbers by status, category, month and institution',
    },
    mend: {
      id: 'Ikuti skema Statistics dalam openapi.json; total adalah jumlah by_status.',
      en: 'Follow the schema Statistics in openapi.json; total is the sum of by_status.',
    },
    async run(visit) {
      await offers(visit, 'statistics');
      const answer = await visit.ask(routes.statistics);
      const wrong = notAnswered(answer, 'Statistics');
      const numbers = readOrNothing(answer, readStatistics);
      if (wrong.length > 0 || numbers === null) return wrong;
      const sum = numbers.byStatus.reduce((total, one) => total + one.total, 0);
      return sum === numbers.total
        ? []
        : [
            finding(
              `total ${numbers.total}, by_status ${sum}`,
              `total is ${numbers.total}, by_status ${sum}`,
            ),
          ];
    },
  },
  {
    id: 'R-42',
    where: ['7.18', '2.3'],
    title: {
      id: 'complaints/counts menghitung tiap daftar seakan saringannya sendiri tidak dipakai',
      en: 'complaints/counts counts each list as if its own filter were not set',
    },
    mend: {
      id: 'Saat menghitung by_status, abaikan status yang diminta tetapi pakai saringan lain.',
      en: 'When counting by_status, leave out the asked status and keep all other filters.',
    },
    async run(visit) {
      await offers(visit, 'counts');
      const all = await visit.ask(routes.counts);
      const wrong = notAnswered(all, 'Counts');
      const whole = readOrNothing(all, readCounts);
      const [status] = whole?.byStatus ?? [];
      if (wrong.length > 0 || whole === null || status === undefined) return wrong;
      const one = await visit.ask({ path: routes.counts, query: { status: status.id } });
      const chosen = readOrNothing(one, readCounts);
      if (chosen?.total === status.total && chosen.byStatus.length >= whole.byStatus.length) return [];
      return [
        finding(
          `status=${status.id}: total ${chosen?.total}, by_status punya ${chosen?.byStatus.length} status`,
          `status=${status.id}: total is ${chosen?.total}, by_status has ${chosen?.byStatus.length} statuses`,
        ),
      ];
    },
  },
  {
    id: 'R-43',
    where: ['7.19', '2.3'],
    title: { id: 'complaints.atom adalah umpan Atom', en: 'complaints.atom is an Atom feed' },
    mend: FORMAT,
    run: async (visit) => {
      const answer = await openData.atom(visit);
      return typed(answer, /^application\/atom\+xml/, /<feed\b[^>]*http:\/\/www\.w3\.org\/2005\/Atom/);
    },
  },
  {
    id: 'R-44',
    where: ['7.19'],
    title: { id: 'complaints.json adalah JSON Feed 1.1', en: 'complaints.json is a JSON Feed 1.1' },
    mend: FORMAT,
    async run(visit) {
      const answer = await openData.jsonFeed(visit);
      const wrong = typed(answer, /^application\/(feed\+)?json/, /./);
      const { json } = answer;
      const isFeed =
        isRecord(json) && json.version === 'https://jsonfeed.org/version/1.1' && Array.isArray(json.items);
      return wrong.length > 0 || isFeed
        ? wrong
        : [finding('tanpa version 1.1 atau items', 'without version 1.1 or items')];
    },
  },
  {
    id: 'R-45',
    where: ['7.19'],
    title: {
      id: 'complaints.csv adalah tabel dengan baris judul',
      en: 'complaints.csv is a table with a head',
    },
    mend: FORMAT,
    run: async (visit) => typed(await openData.csv(visit), /^text\/csv/, /^[^\n]*\btracking_id\b/),
  },
  {
    id: 'R-46',
    where: ['7.19'],
    title: { id: 'complaints.geojson adalah GeoJSON', en: 'complaints.geojson is GeoJSON' },
    mend: FORMAT,
    run: async (visit) =>
      typed(await openData.geojson(visit), /^application\/(geo\+)?json/, /"type"\s*:\s*"FeatureCollection"/),
  },
  {
    id: 'R-47',
    where: ['7.19'],
    title: {
      id: 'Data terbuka memakai saringan daftar',
      en: 'Open data take the list’s filters',
    },
    mend: FORMAT,
    async run(visit) {
      await offers(visit, 'syndication');
      if ((await publicItems(visit)).length === 0) return skip('tanpa laporan', 'without reports');
      const query = { from: '2199-01-01' };
      const answer = await visit.ask({ path: routes.openData.jsonFeed, query });
      const items = isRecord(answer.json) ? toItems(answer.json.items) : [];
      return items.length === 0
        ? []
        : [finding(`${answer.asked} memberi ${items.length}`, `${answer.asked} gives ${items.length}`)];
    },
  },
]);

function typed(answer: Parameters<typeof wrongStatus>[0], type: RegExp, body: RegExp): Finding[] {
  const wrong = wrongStatus(answer, 200);
  const told = answer.headers.get('Content-Type') ?? '';
  if (wrong.length > 0 || (type.test(told) && body.test(answer.text))) return wrong;
  return [finding(`${answer.asked}: ${told}, isinya lain`, `${answer.asked}: ${told}, with another content`)];
}
