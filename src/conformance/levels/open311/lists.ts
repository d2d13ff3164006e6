/** GeoReport v2: what is found, listed and filtered. */
import { checksOf, type Finding } from '../../check.js';
import {
  askOpen311,
  discovery,
  idOf,
  open311Base,
  requests,
  requestsAnswer,
  rowsOf,
  services,
  servicesAnswer,
  textOf,
  type Row,
} from '../../facts/open311.js';
import { isRecord } from '../../../contract/read.js';
import { skip, type Visit } from '../../visit/visit.js';
import { finding, inList, notJson, wrongStatus } from '../../judging/found.js';
import type { Answer } from '../../visit/asker.js';

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

function notRows(answer: Answer): Finding[] {
  const wrong = [...wrongStatus(answer, 200), ...notJson(answer)];
  return wrong.length > 0 || rowsOf(answer) !== null
    ? wrong
    : [finding(`${answer.asked} bukan daftar`, `${answer.asked} is no list`)];
}

/** Names that a row lacks, `null` being a value. */
const lacks = (row: Row, names: readonly string[]): string[] =>
  names.filter((name) => row[name] === undefined);

const list = (visit: Visit, query: Record<string, string | number>): Promise<Answer> =>
  askOpen311(visit, 'requests.json', { query: { page: 1, page_size: 50, ...query } });

/** All that come fit, and the one that was meant is among them. */
async function filtered(
  visit: Visit,
  query: Record<string, string | number>,
  wanted: Row,
  admits: (row: Row) => boolean,
): Promise<Finding[]> {
  const answer = await list(visit, query);
  const rows = rowsOf(answer);
  if (rows === null) return [...notRows(answer)];
  const strangers = rows.filter((row) => !admits(row)).map(idOf);
  const isThere = rows.length >= 50 || rows.some((row) => idOf(row) === idOf(wanted));
  return [
    ...(strangers.length === 0
      ? []
      : [
          finding(
            `${answer.asked} juga memberi ${inList(strangers)}`,
            `${answer.asked} gives ${inList(strangers)} too`,
          ),
        ]),
    ...(isThere
      ? []
      : [
          finding(
            `${answer.asked} tidak menemukan ${idOf(wanted)}`,
            `${answer.asked} doesn’t find ${idOf(wanted)}`,
          ),
        ]),
  ];
}

const FILTER = {
  id: 'Saring permintaan menurut parameter itu di server.',
  en: 'Filter requests by that parameter on the server.',
};

export const OPEN311_LIST_CHECKS = checksOf('open311', [
  {
    id: 'X-01',
    where: ['12.2'],
    title: {
      id: 'discovery.json menyebut GeoReport v2 di {origin}/open311/v2, dalam JSON dan XML',
      en: 'discovery.json names GeoReport v2 at {origin}/open311/v2, in JSON and XML',
    },
    mend: {
      id: 'Beri endpoints: [{specification: ".../GeoReport_v2", url, formats}].',
      en: 'Give endpoints: [{specification: ".../GeoReport_v2", url, formats}].',
    },
    async run(visit) {
      const answer = await discovery(visit);
      const wrong = [...wrongStatus(answer, 200), ...notJson(answer)];
      if (wrong.length > 0) return wrong;
      const { endpoints } = answer.json as { endpoints?: unknown };
      const all = Array.isArray(endpoints) ? endpoints.filter(isRecord) : [];
      const isNamed = all.some(
        (one) =>
          /georeport.?v2/i.test(textOf(one, 'specification')) && /\/open311\/v2\/?$/.test(textOf(one, 'url')),
      );
      const xml = await visit.ask(`${open311Base(visit)}/discovery.xml`);
      return [
        ...(isNamed ? [] : [finding('GeoReport v2 tidak disebut', 'GeoReport v2 isn’t named')]),
        ...(/<discovery\b/.test(xml.text)
          ? []
          : [finding('discovery.xml tidak ada', 'there is no discovery.xml')]),
      ];
    },
  },
  {
    id: 'X-02',
    where: ['12.3'],
    title: { id: 'services.json memberi layanan', en: 'services.json gives the services' },
    mend: {
      id: 'Setiap layanan: service_code, service_name, description, metadata, type, keywords, group.',
      en: 'Each service: service_code, service_name, description, metadata, type, keywords, group.',
    },
    async run(visit) {
      const answer = await servicesAnswer(visit);
      const wrong = notRows(answer);
      if (wrong.length > 0) return wrong;
      const names = ['service_code', 'service_name', 'description', 'metadata', 'type', 'keywords', 'group'];
      const missing = (await services(visit))
        .map((row) => lacks(row, names))
        .find(({ length }) => length > 0);
      return missing === undefined
        ? []
        : [finding(`layanan tanpa ${missing.join(', ')}`, `a service without ${missing.join(', ')}`)];
    },
  },
  {
    id: 'X-03',
    where: ['12.4'],
    title: {
      id: 'Layanan dengan metadata punya definisi: services/{kode}.json',
      en: 'A service with metadata has a definition: services/{code}.json',
    },
    mend: {
      id: 'Beri service_code dan attributes: variable, code, datatype, required, order, description.',
      en: 'Give service_code and attributes: variable, code, datatype, required, order, description.',
    },
    async run(visit) {
      const asking = (await services(visit)).find(({ metadata }) => metadata === true || metadata === 'true');
      if (asking === undefined) return skip('tak satu pun punya metadata', 'none has metadata');
      const code = textOf(asking, 'service_code');
      const answer = await askOpen311(visit, `services/${encodeURIComponent(code)}.json`);
      const wrong = wrongStatus(answer, 200);
      const { attributes } = isRecord(answer.json) ? answer.json : {};
      const names = ['variable', 'code', 'datatype', 'required', 'order', 'description'];
      const rows = Array.isArray(attributes) ? attributes.filter(isRecord) : [];
      const missing = rows.map((row) => lacks(row, names)).find(({ length }) => length > 0) ?? [];
      if (wrong.length > 0 || (rows.length > 0 && missing.length === 0)) return wrong;
      return [
        finding(
          `attributes tanpa ${missing.join(', ') || 'isi'}`,
          `attributes without ${missing.join(', ') || 'content'}`,
        ),
      ];
    },
  },
  {
    id: 'X-04',
    where: ['12.5'],
    title: {
      id: 'requests.json memberi permintaan dalam bentuk GeoReport v2, status open atau closed',
      en: 'requests.json gives requests in the form of GeoReport v2, with the status open or closed',
    },
    mend: {
      id: 'Isi semua kolom GeoReport v2 (null bila tidak ada), waktu dengan selisih zona.',
      en: 'Fill all fields of GeoReport v2 (null for none), times with an offset.',
    },
    async run(visit) {
      const wrong = notRows(await requestsAnswer(visit));
      if (wrong.length > 0) return wrong;
      return (await requests(visit)).map(requestFaults).find(({ length }) => length > 0) ?? [];
    },
  },
  {
    id: 'X-05',
    where: ['12.6'],
    title: {
      id: 'Halaman permintaan (page, page_size) tidak mengulang dan tidak melewatkan',
      en: 'Pages of requests (page, page_size) neither repeat nor skip',
    },
    mend: {
      id: 'Urutkan menurut kunci yang lengkap (waktu, lalu nomor), sama pada setiap halaman.',
      en: 'Sort by one whole key (time, then number), the same on every page.',
    },
    async run(visit) {
      const all = (await requests(visit)).map(idOf);
      const size = Math.max(1, Math.min(5, Math.floor(all.length / 3)));
      const walked: string[] = [];
      for (let page = 1; page <= 3; page += 1)
        walked.push(...(rowsOf(await list(visit, { page, page_size: size })) ?? []).map(idOf));
      const twice = walked.filter((id, at) => walked.indexOf(id) !== at);
      const lost = all.slice(0, walked.length).filter((id) => !walked.includes(id));
      return [
        ...(twice.length > 0 ? [finding(`dua kali: ${inList(twice)}`, `given twice: ${inList(twice)}`)] : []),
        ...(lost.length > 0 && twice.length === 0
          ? [finding(`terlewat: ${inList(lost)}`, `skipped: ${inList(lost)}`)]
          : []),
      ];
    },
  },
  {
    id: 'X-06',
    where: ['12.7'],
    title: { id: 'Saringan status diindahkan', en: 'The filter status is heeded' },
    mend: FILTER,
    async run(visit) {
      const [wanted] = await requests(visit);
      const status = textOf(wanted!, 'status');
      return await filtered(visit, { status }, wanted!, (row) => row['status'] === status);
    },
  },
  {
    id: 'X-07',
    where: ['12.7'],
    title: { id: 'Saringan service_code diindahkan', en: 'The filter service_code is heeded' },
    mend: FILTER,
    async run(visit) {
      const wanted = (await requests(visit)).find((row) => textOf(row, 'service_code') !== '');
      if (wanted === undefined) return skip('tak satu pun punya service_code', 'none has a service_code');
      const code = textOf(wanted, 'service_code');
      return await filtered(
        visit,
        { service_code: code },
        wanted,
        (row) => textOf(row, 'service_code') === code,
      );
    },
  },
  {
    id: 'X-08',
    where: ['12.7'],
    title: { id: 'start_date dan end_date diindahkan', en: 'start_date and end_date are heeded' },
    mend: FILTER,
    async run(visit) {
      const rows = await requests(visit);
      const wanted = rows[Math.floor(rows.length / 2)]!;
      const at = textOf(wanted, 'requested_datetime');
      const isSame = (row: Row): boolean => Date.parse(textOf(row, 'requested_datetime')) === Date.parse(at);
      return await filtered(visit, { start_date: at, end_date: at }, wanted, isSame);
    },
  },
  {
    id: 'X-09',
    where: ['12.7'],
    title: { id: 'lat, long dan radius diindahkan', en: 'lat, long and radius are heeded' },
    mend: FILTER,
    async run(visit) {
      const wanted = (await requests(visit)).find(({ lat }) => typeof lat === 'number');
      if (wanted === undefined) return skip('tak satu pun punya koordinat', 'none has coordinates');
      const { lat, long } = wanted as { lat: number; long: number };
      const isNear = (row: Row): boolean =>
        typeof row['lat'] === 'number' &&
        Math.abs(row['lat'] - lat) < 0.02 &&
        Math.abs(Number(row['long']) - long) < 0.02;
      return await filtered(visit, { lat, long, radius: 1_000 }, wanted, isNear);
    },
  },
]);

const FIELDS = [
  'service_request_id',
  'status',
  'service_name',
  'service_code',
  'description',
  'agency_responsible',
  'requested_datetime',
  'updated_datetime',
  'address',
  'lat',
  'long',
  'media_url',
];

function requestFaults(row: Row): Finding[] {
  const id = idOf(row);
  const missing = lacks(row, FIELDS);
  const isDated = [row['requested_datetime'], row['updated_datetime']].every(
    (date) => date === null || (typeof date === 'string' && DATE.test(date)),
  );
  return [
    ...(missing.length === 0
      ? []
      : [finding(`${id} tanpa ${missing.join(', ')}`, `${id} without ${missing.join(', ')}`)]),
    ...(row['status'] === 'open' || row['status'] === 'closed'
      ? []
      : [finding(`${id} berstatus ${textOf(row, 'status')}`, `${id} is ${textOf(row, 'status')}`)]),
    ...(isDated ? [] : [finding(`${id}: waktu tanpa selisih zona`, `${id}: a time without an offset`)]),
  ];
}
