/** Open311 says of a report what the endpoint says of it, and no more. */
import { routes } from '../../../contract/routes.js';
import { statusOf } from '../../../contract/statuses.js';
import { checksOf, type Finding } from '../../check.js';
import { publicItems, hasSoundPlaces } from '../../facts/feed.js';
import { nobody } from '../../facts/offer.js';
import { askOpen311, idOf, requests, rowsOf, textOf, type Row } from '../../facts/open311.js';
import { isRecord } from '../../../contract/read.js';
import { fact, type Visit } from '../../visit/visit.js';
import { finding, wrongStatus } from '../../judging/found.js';
import { personalIn } from '../../judging/personal.js';
import type { Answer } from '../../visit/asker.js';
import { plainReport, secretReport } from '../../writing/reports.js';
import type { FeedItem } from '../../../contract/public/feed.js';

/** The same public reports on both wires. */
async function pairs(visit: Visit): Promise<{ item: FeedItem; row: Row }[]> {
  const rows = new Map((await requests(visit)).map((row) => [idOf(row), row]));
  const items = (await publicItems(visit)).filter(
    ({ statusCode }) => statusOf(statusCode)?.isPublic !== false,
  );
  return items.flatMap((item) => {
    const row = rows.get(item.trackingId);
    return row === undefined ? [] : [{ item, row }];
  });
}

const unknownRequest = fact('X-12', (visit) => askOpen311(visit, `requests/${nobody(8)}.json`));

export const OPEN311_AGREEMENT_CHECKS = checksOf('open311', [
  {
    id: 'X-10',
    where: ['12.8'],
    title: {
      id: 'Kedua alamat berkata sama tentang laporan yang sama: nomor, status, judul, waktu, tempat',
      en: 'Both wires say the same of the same report: number, status, title, time, place',
    },
    mend: {
      id: 'Buat Open311 dari daftar publik: service_request_id = tracking_id, detailed_status = status_code.',
      en: 'Make Open311 of the public list: service_request_id = tracking_id, detailed_status = status_code.',
    },
    async run(visit) {
      const both = await pairs(visit);
      if (both.length === 0) return [finding('tak satu pun laporan sama', 'they have no report in common')];
      const withPlace = await hasSoundPlaces(visit);
      return both.map(({ item, row }) => unlike(item, row, withPlace)).find(({ length }) => length > 0) ?? [];
    },
  },
  {
    id: 'X-11',
    where: ['12.9'],
    title: {
      id: 'requests/{id}.json memberi permintaan itu seperti dalam daftar',
      en: 'requests/{id}.json gives the request as the list has it',
    },
    mend: {
      id: 'Jawab daftar dengan satu permintaan, dari fungsi yang sama.',
      en: 'Answer a list of one request, made by the same function.',
    },
    async run(visit) {
      const [wanted] = await requests(visit);
      const answer = await askOpen311(visit, `requests/${encodeURIComponent(idOf(wanted!))}.json`, {
        query: { extensions: 'true' },
      });
      const [row] = rowsOf(answer) ?? [];
      if (row === undefined) return wrongStatus(answer, 200).concat(finding('bukan daftar', 'no list'));
      return JSON.stringify(row) === JSON.stringify(wanted)
        ? []
        : [finding(`${idOf(wanted!)} berbeda`, `${idOf(wanted!)} is another`)];
    },
  },
  {
    id: 'X-12',
    where: ['12.10'],
    title: {
      id: 'Nomor yang tidak ada dijawab 404 dengan [{code, description}]',
      en: 'A number that doesn’t exist is answered with 404 and [{code, description}]',
    },
    mend: {
      id: 'Jawab 404 dalam bentuk kesalahan GeoReport v2.',
      en: 'Answer 404 in GeoReport v2’s form of errors.',
    },
    async run(visit) {
      const answer = await unknownRequest(visit);
      const wrong = wrongStatus(answer, 404);
      const [error] = Array.isArray(answer.json) ? (answer.json as unknown[]) : [];
      const isSaid = isRecord(error) && error['code'] !== undefined && textOf(error, 'description') !== '';
      return wrong.length > 0 || isSaid
        ? wrong
        : [finding('tanpa [{code, description}]', 'without [{code, description}]')];
    },
  },
  {
    id: 'X-13',
    where: ['12.11'],
    title: {
      id: 'XML berkata sama seperti JSON',
      en: 'XML says the same as JSON',
    },
    mend: {
      id: 'Tulis keduanya dari data yang sama; loloskan &, < dan > dalam XML.',
      en: 'Write both of the same data; escape &, < and > in XML.',
    },
    async run(visit) {
      await requests(visit);
      const query = { page: 1, page_size: 5 };
      const json = await askOpen311(visit, 'requests.json', { query });
      const xml = await askOpen311(visit, 'requests.xml', { query });
      return [...wrongStatus(xml, 200), ...xmlUnlike(rowsOf(json) ?? [], xml)];
    },
  },
  {
    id: 'X-14',
    where: ['12.12'],
    title: {
      id: 'Teks Open311 disamarkan seperti daftar',
      en: 'Texts of Open311 are masked as the list is',
    },
    mend: {
      id: 'Ambil teks yang sudah disamarkan, bukan dari laporan asli.',
      en: 'Take the masked texts, not the report’s own.',
    },
    async run(visit) {
      const shown = (await requests(visit)).map((row) => ({
        place: idOf(row),
        text: ['description', 'status_notes', 'address'].map((name) => textOf(row, name)).join('\n'),
      }));
      return (['phone', 'email', 'nik'] as const).flatMap((kind) => personalIn(kind, shown));
    },
  },
  {
    id: 'X-15',
    writes: true,
    where: ['12.13'],
    title: {
      id: 'Laporan rahasia dan yang belum terverifikasi tidak ada di Open311',
      en: 'Secret and unverified reports don’t exist in Open311',
    },
    mend: {
      id: 'Jawab 404 yang sama seperti untuk nomor yang tidak ada.',
      en: 'Answer the same 404 as for a number that doesn’t exist.',
    },
    async run(visit) {
      const known = await unknownRequest(visit);
      const hidden = [await plainReport.filed(visit), await secretReport.filed(visit)];
      const answers: Answer[] = [];
      for (const { trackingId } of hidden)
        for (const path of [`requests/${trackingId}.json`, `tokens/${trackingId}.json`])
          answers.push(await askOpen311(visit, path));
      return answers
        .filter(({ status, text }) => status !== known.status || text !== known.text)
        .map(({ asked, status }) =>
          finding(`${asked} menjawab lain (${status})`, `${asked} answers another (${status})`),
        );
    },
  },
  {
    id: 'X-16',
    writes: true,
    where: ['12.14'],
    title: {
      id: 'Permintaan tanpa api_key tidak diterima',
      en: 'A request without an api_key is not taken',
    },
    mend: {
      id: 'Jawab 403 tanpa kunci yang benar; 404 atau 405 bila Open311 hanya untuk dibaca.',
      en: 'Answer 403 without a right key; 404 or 405 where Open311 is for reading alone.',
    },
    async run(visit) {
      const body =
        'service_code=1&description=Uji+kesesuaian%2C+mohon+diabaikan&address_string=Uji&api_key=salah';
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const answer = await askOpen311(visit, 'requests.json', { method: 'POST', body, headers });
      return wrongStatus(answer, 400, 401, 403, 404, 405);
    },
  },
]);

/** `unlike` compares what both wires tell. */
function unlike({ trackingId, ...item }: FeedItem, row: Row, withPlace: boolean): Finding[] {
  const actor = statusOf(item.statusCode)?.actor;
  const extended = isRecord(row['extended_attributes']) ? row['extended_attributes'] : {};
  const at = (text: string | null): number => Date.parse(text ?? '');
  const begins = item.title
    .replaceAll(/[•…\s]+/g, ' ')
    .trim()
    .slice(0, 30);
  const faults: [boolean, string, unknown][] = [
    [
      actor === undefined || row['status'] === (actor === 'nobody' ? 'closed' : 'open'),
      'status',
      row['status'],
    ],
    [extended['detailed_status'] === item.statusCode, 'detailed_status', extended['detailed_status']],
    [
      textOf(row, 'description')
        .replaceAll(/[•…\s]+/g, ' ')
        .includes(begins),
      'description',
      '…',
    ],
    [
      at(textOf(row, 'requested_datetime')) === at(item.createdAt),
      'requested_datetime',
      row['requested_datetime'],
    ],
    [
      !withPlace || (row['lat'] === item.latitude && row['long'] === item.longitude),
      'lat, long',
      [row['lat'], row['long']],
    ],
    [(row['service_code'] ?? null) === (item.category?.id ?? null), 'service_code', row['service_code']],
  ];
  return faults
    .filter(([isSame]) => !isSame)
    .map(([, name, value]) =>
      finding(
        `${trackingId}: ${name} di Open311 adalah ${JSON.stringify(value)}, lain dari ${routes.feed}`,
        `${trackingId}: ${name} is ${JSON.stringify(value)} in Open311, unlike ${routes.feed}`,
      ),
    );
}

function xmlUnlike(rows: readonly Row[], { text, headers }: Answer): Finding[] {
  const type = headers.get('Content-Type') ?? '';
  const valuesOf = (name: string): string[] =>
    [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value = '']) =>
      unescaped(value),
    );
  const faults = ['service_request_id', 'status', 'requested_datetime'].filter(
    (name) => valuesOf(name).join('\n') !== rows.map((row) => textOf(row, name)).join('\n'),
  );
  return [
    ...(/xml/.test(type) ? [] : [finding(`Content-Type adalah ${type}`, `its Content-Type is ${type}`)]),
    ...faults.map((name) => finding(`${name} berbeda`, `${name} is another`)),
    ...(BARE_AMPERSAND.test(text.replace(CDATA, ''))
      ? [finding('ada & yang tidak diloloskan', 'an & is not escaped')]
      : []),
  ];
}

const CDATA = /<!\[CDATA\[.*?\]\]>/gs;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
