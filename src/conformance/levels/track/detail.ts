/** A public report and its history, as anybody reads them. */
import { isRecord, toItems, toRecord } from '../../../contract/read.js';
import { checksOf, RestsOn, type Finding } from '../../check.js';
import { publicItems } from '../../facts/feed.js';
import { openedReports, readableReports } from '../../facts/opened-reports.js';
import { resultsRecord, skip, type Visit } from '../../visit/visit.js';
import { finding, wrongStatus } from '../../judging/found.js';
import { notAnswered, shapeOf } from '../../judging/shape.js';

export const DETAIL_CHECKS = checksOf('track', [
  {
    id: 'T-06',
    where: ['6.1', '1.1', '1.2', '6.6'],
    title: {
      id: 'Rincian laporan publik berbentuk seperti dalam kontrak',
      en: 'A public report in detail has the contract’s form',
    },
    mend: {
      id: 'Ikuti skema Detail dalam openapi.json: results.data dan results.data_logs, setiap kolom ada.',
      en: 'Follow the schema Detail in openapi.json: results.data and results.data_logs, with every field.',
    },
    run: async (visit) =>
      firstOnly(await openedReports(visit), ({ answer }) => notAnswered(answer, 'Detail')),
  },
  {
    id: 'T-07',
    where: ['1.14'],
    title: {
      id: 'Tanggal dalam rincian dan tindak lanjut adalah ISO 8601 dengan selisih zona',
      en: 'Dates of the detail and of follow-ups are ISO 8601 with an offset',
    },
    mend: {
      id: 'Tulis 2026-11-24T10:00:00+07:00, juga bila gateway memberi dd-mm-yyyy.',
      en: 'Write 2026-11-24T10:00:00+07:00, also where the gateway gives dd-mm-yyyy.',
    },
    run: async (visit) =>
      firstOnly(await openedReports(visit), ({ answer, followUpsAnswer }) => [
        ...shapeOf('Detail', answer).dates,
        ...shapeOf('FollowUps', followUpsAnswer).dates,
      ]),
  },
  {
    id: 'T-08',
    where: ['6.2'],
    title: {
      id: 'Rincian berkata sama seperti kartunya dalam daftar',
      en: 'The detail says the same as its card in the list',
    },
    mend: {
      id: 'Susun keduanya dari fungsi yang sama: nomor, judul, status, nama, tempat.',
      en: 'Make both by the same function: number, title, status, name, place.',
    },
    async run(visit) {
      const cards = new Map((await publicItems(visit)).map((item) => [item.trackingId, item]));
      return (await readableReports(visit)).flatMap(({ trackingId, report }) => {
        const card = cards.get(trackingId)!;
        const names = [
          'trackingId',
          'title',
          'statusCode',
          'reporterName',
          'latitude',
          'locationName',
        ] as const;
        return names
          .filter((name) => report[name] !== card[name])
          .map((name) =>
            finding(
              `${trackingId}: ${name} adalah ${String(report[name])}, di kartu ${String(card[name])}`,
              `${trackingId}: ${name} is ${String(report[name])}, on its card ${String(card[name])}`,
            ),
          );
      });
    },
  },
  {
    id: 'T-09',
    where: ['6.3'],
    title: {
      id: 'status_logs dimulai dari yang terbaru',
      en: 'status_logs begin with the newest',
    },
    mend: {
      id: 'Urutkan status_logs menurut timestamp, terbaru dahulu, seperti pada gateway.',
      en: 'Sort status_logs by timestamp, the newest first, as the gateway does.',
    },
    run: async (visit) =>
      firstOnly(await readableReports(visit), ({ trackingId, report }) => {
        const times = report.statusLogs.map(({ timestamp }) => Date.parse(timestamp ?? ''));
        return isFalling(times) ? [] : [outOfOrder(trackingId, 'status_logs')];
      }),
  },
  {
    id: 'T-10',
    where: ['6.4'],
    title: {
      id: 'data_logs berurutan menurut waktu',
      en: 'data_logs are in the order of time',
    },
    mend: {
      id: 'Urutkan riwayat menurut tanggalnya, searah dari awal sampai akhir.',
      en: 'Sort the history by its dates, in one direction from end to end.',
    },
    run: async (visit) =>
      firstOnly(await readableReports(visit), ({ trackingId, report }) => {
        const times = report.logs.map(({ date }) => Date.parse(date ?? ''));
        const isInOrder = isFalling(times) || isFalling([...times].reverse());
        return isInOrder ? [] : [outOfOrder(trackingId, 'data_logs')];
      }),
  },
  {
    id: 'T-11',
    where: ['6.12', '1.3'],
    title: {
      id: 'Tindak lanjut laporan publik berbentuk seperti dalam kontrak',
      en: 'Follow-ups of a public report have the contract’s form',
    },
    mend: {
      id: 'Ikuti skema FollowUps dalam openapi.json.',
      en: 'Follow the schema FollowUps in openapi.json.',
    },
    run: async (visit) =>
      firstOnly(await openedReports(visit), ({ followUpsAnswer }) =>
        notAnswered(followUpsAnswer, 'FollowUps'),
      ),
  },
  {
    id: 'T-12',
    where: ['6.24'],
    title: {
      id: 'Id di dalam laporan tidak menghitung lintas laporan',
      en: 'Ids within a report don’t count across reports',
    },
    mend: {
      id: 'Pakai urutan di dalam laporan atau hash berkunci, bukan kunci tabel: itu memberi tahu banyaknya laporan tersembunyi.',
      en: 'Use ordinals within the report or keyed hashes, not a table’s key: it tells how many hidden reports there are.',
    },
    run: async (visit) =>
      (await readableReports(visit)).flatMap((one) => {
        const ids = [...one.report.logs, ...one.followUps].flatMap(({ id }) => id ?? []);
        const counted = ids.filter((id) => /^\d{1,15}$/.test(id) && Number(id) > ORDINAL_MAX);
        return counted
          .slice(0, 1)
          .map((id) => finding(`${one.trackingId}: id ${id}`, `${one.trackingId}: the id ${id}`));
      }),
  },
  {
    id: 'T-13',
    where: ['6.6', '6.30'],
    title: {
      id: 'Berkas yang disebut rincian publik dapat dibuka tanpa kode, dan tidak dijalankan peramban',
      en: 'Files that a public detail names open without a code, and no browser runs them',
    },
    mend: {
      id: 'Sebut berkas yang sudah dilepas saja; path di bawah endpoint atau https; X-Content-Type-Options: nosniff.',
      en: 'Name released files alone; a path below the endpoint or https; X-Content-Type-Options: nosniff.',
    },
    async run(visit) {
      const files = (await readableReports(visit)).flatMap(({ report }) => report.attachments);
      const [file] = files;
      if (file === undefined)
        return skip('tak satu pun laporan yang dibuka punya berkas', 'no opened report has a file');
      return await fileFaults(visit, file.path);
    },
  },
  {
    id: 'T-14',
    where: ['6.12'],
    title: {
      id: 'Isi tindak lanjut adalah teks biasa, bukan HTML',
      en: 'The content of follow-ups is plain text, not HTML',
    },
    mend: {
      id: 'Ubah HTML dan placeholder dari gateway menjadi teks sebelum disajikan.',
      en: 'Turn the gateway’s HTML and placeholders into text before it is served.',
    },
    run: async (visit) =>
      (await readableReports(visit)).flatMap(({ trackingId, followUpsAnswer }) =>
        toItems(resultsRecord(followUpsAnswer.json).data)
          .map((item) => String(toRecord(item).content))
          .filter((content) =>
            /<\/?(p|br|div|span|strong|em|a|ul|li)\b[^>]*>|\{\{\w+\}\}|&(nbsp|amp|lt|gt);/i.test(content),
          )
          .slice(0, 1)
          .map(() =>
            finding(
              `${trackingId}: HTML atau {{…}} dalam content`,
              `${trackingId}: HTML or {{…}} in content`,
            ),
          ),
      ),
  },
  {
    id: 'T-15',
    where: ['6.26'],
    title: {
      id: 'relay menyebut keadaan penerusan: none, waiting, sent atau parked',
      en: 'relay tells the state of forwarding: none, waiting, sent or parked',
    },
    mend: {
      id: 'Beri {"state": "none", "national_id": null} bila tidak diteruskan.',
      en: 'Give {"state": "none", "national_id": null} where nothing is forwarded.',
    },
    run: async (visit) =>
      firstOnly(await readableReports(visit), ({ trackingId, answer }) => {
        const relay = toRecord(resultsRecord(answer.json).data).relay;
        // A missing `relay` is told with the rest of the form.
        if (relay === undefined) throw new RestsOn('T-06');
        const isKnown =
          isRecord(relay) && ['none', 'waiting', 'sent', 'parked'].includes(String(relay.state));
        const isSent = isRecord(relay) && relay.state === 'sent' && relay.national_id === null;
        return isKnown && !isSent
          ? []
          : [
              finding(
                `${trackingId}: relay ${JSON.stringify(relay)}`,
                `${trackingId}: relay is ${JSON.stringify(relay)}`,
              ),
            ];
      }),
  },
]);

/** Ordinals within a report: none has more lines. */
const ORDINAL_MAX = 1_000;

/** The same fault in three reports is told once. */
function firstOnly<T>(all: readonly T[], judge: (one: T) => Finding[]): Finding[] {
  return all.map(judge).find(({ length }) => length > 0) ?? [];
}

const isFalling = (times: readonly number[]): boolean =>
  times.every((time, at) => at === 0 || !(time > times[at - 1]!));

const outOfOrder = (trackingId: string, name: string): Finding =>
  finding(`${trackingId}: ${name} tidak berurutan`, `${trackingId}: ${name} aren’t in order`);

async function fileFaults(visit: Visit, path: string): Promise<Finding[]> {
  const address = visit.asker.resolve(path);
  if (address === null) return [finding(`path ${path} bukan alamat`, `the path ${path} is no address`)];
  const answer = await visit.ask({ path: address, bytesMax: 65_536 });
  const wrong = wrongStatus(answer, 200);
  if (wrong.length > 0) return wrong;
  const type = answer.headers.get('Content-Type') ?? '';
  const isGuarded = answer.headers.get('X-Content-Type-Options') === 'nosniff';
  return isGuarded && !/html|javascript|svg/.test(type)
    ? []
    : [finding(`${answer.asked}: ${type}, tanpa nosniff`, `${answer.asked}: ${type}, without nosniff`)];
}
