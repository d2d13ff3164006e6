/** Reports that were filed for this run, and that nobody but their reporter may see. */
import { randomUUID } from 'node:crypto';
import { canonicalAccessCode } from '../../../contract/access-code.js';
import { readMapClusters } from '../../../contract/public/map.js';
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import { askFeed } from '../../facts/feed.js';
import { noCode, readOrNothing, offer, offers } from '../../facts/offer.js';
import { openedOwn, ownDetail } from '../../facts/opened-reports.js';
import { belowAlike, oneRefusal, wrongCodeAlike, differs } from '../../facts/refusals.js';
import { finding, wrongStatus } from '../../judging/found.js';
import type { Answer } from '../../visit/asker.js';
import type { Visit } from '../../visit/visit.js';
import { IDENTITY } from '../../writing/filing.js';
import { anonymousReport, plainReport, secretReport, type Filed } from '../../writing/reports.js';
import { firstReply, withdrawn } from '../file/own.js';
import { press, supportRefused } from '../file/support.js';
import { ownFile } from '../file/files.js';

/** Whether lists and maps know the report. */
async function listed(visit: Visit, { trackingId, body }: Filed): Promise<Finding[]> {
  const { features } = (await offer(visit)).capabilities;
  if (!features.has('feed')) return [];
  const pages = [
    await askFeed(visit, { page_size: 100 }),
    await askFeed(visit, { search: trackingId }),
    await askFeed(visit, { search: String(body.title).slice(0, 30) }),
    await askFeed(visit, { sort: 'updated', page_size: 20 }),
  ];
  const found = pages.find((page) => page?.items.some((item) => item.trackingId === trackingId));
  const { asked } = found?.answer ?? {};
  return found === undefined
    ? []
    : [finding(`${asked} menyebut ${trackingId}`, `${asked} names ${trackingId}`)];
}

/** The report and what lies below it, asked for without its code, and with another one. */
async function refusedToStrangers(visit: Visit, { trackingId }: Filed): Promise<Finding[]> {
  await wrongCodeAlike.holds(visit);
  const known = await oneRefusal(visit);
  const answers: Answer[] = [
    await visit.ask(routes.detail(trackingId)),
    await visit.ask({ path: routes.detail(trackingId), code: noCode() }),
    await visit.ask(routes.followUps(trackingId)),
  ];
  return answers.flatMap((answer) => differs(known, answer));
}

const ONE_GATE = {
  id: 'Jawab 404 yang sama, dengan kueri dan hitungan hash yang sama: dari jawaban pun orang tidak boleh tahu bahwa laporan itu ada.',
  en: 'Answer the same 404, after the same queries and hash calls: not even by the answer may anybody learn that the report exists.',
};

export const HIDDEN_CHECKS = checksOf('privacy', [
  {
    id: 'P-11',
    writes: true,
    where: ['7.6'],
    title: {
      id: 'Laporan yang belum terverifikasi tidak ada dalam daftar',
      en: 'A report that isn’t verified is in no list',
    },
    mend: {
      id: 'Terbitkan laporan sesudah petugas memeriksanya.',
      en: 'Publish reports after an officer has looked at them.',
    },
    run: async (visit) => await listed(visit, await plainReport.filed(visit)),
  },
  {
    id: 'P-12',
    writes: true,
    where: ['7.6', '2.13'],
    title: {
      id: 'Laporan rahasia diterima, dan tidak ada dalam daftar',
      en: 'A secret report is taken, and is in no list',
    },
    mend: {
      id: 'Keluarkan laporan rahasia dari daftar, hitungan, peta dan data terbuka, selamanya.',
      en: 'Keep secret reports out of lists, numbers, maps and open data, for ever.',
    },
    async run(visit) {
      const wrong = wrongStatus((await secretReport.sent(visit)).answer, 201, 200);
      return wrong.length > 0 ? wrong : await listed(visit, await secretReport.filed(visit));
    },
  },
  {
    id: 'P-13',
    writes: true,
    where: ['6.9'],
    title: {
      id: 'Tanpa kode, laporan yang belum terverifikasi mendapat 404 yang sama seperti nomor yang tidak ada',
      en: 'Without its code, an unverified report gets the same 404 as a number that doesn’t exist',
    },
    mend: ONE_GATE,
    run: async (visit) => refusedToStrangers(visit, await plainReport.filed(visit)),
  },
  {
    id: 'P-14',
    writes: true,
    where: ['6.9', '2.13'],
    title: {
      id: 'Tanpa kode, laporan rahasia mendapat 404 yang sama seperti nomor yang tidak ada',
      en: 'Without its code, a secret report gets the same 404 as a number that doesn’t exist',
    },
    mend: ONE_GATE,
    run: async (visit) => refusedToStrangers(visit, await secretReport.filed(visit)),
  },
  {
    id: 'P-22',
    writes: true,
    where: ['7.15'],
    title: {
      id: 'Dukungan untuk laporan rahasia mendapat 404 yang sama seperti nomor yang tidak ada',
      en: 'Support for a secret report gets the same 404 as a number that doesn’t exist',
    },
    mend: ONE_GATE,
    async run(visit) {
      await supportRefused.holds(visit);
      await offers(visit, 'support');
      const { trackingId } = await secretReport.filed(visit);
      return differs(await oneRefusal(visit), await press(visit, { trackingId, key: randomUUID() }));
    },
  },
  {
    id: 'P-15',
    writes: true,
    where: ['6.8'],
    title: {
      id: 'Nama dan kontak tidak pernah dikirim kembali, juga tidak kepada pelapornya',
      en: 'Name and contact are never sent back, not even to the reporter',
    },
    mend: {
      id: 'Jangan masukkan nameUser, phoneUser, emailUser dan nik ke dalam jawaban mana pun.',
      en: 'Put nameUser, phoneUser, emailUser and nik into no answer at all.',
    },
    async run(visit) {
      const { answer } = await openedOwn(visit);
      return echoes(
        [answer, (await plainReport.filed(visit)).answer],
        [IDENTITY.nameUser, IDENTITY.phoneUser],
      );
    },
  },
  {
    id: 'P-16',
    writes: true,
    where: ['6.8', '2.10'],
    title: {
      id: 'Nama dan kontak pelapor anonim tidak kembali dalam jawaban mana pun',
      en: 'An anonymous reporter’s name and contact come back in no answer',
    },
    mend: {
      id: 'Buang atau simpan terpisah bila is_anonymous, menurut identity.anonymous.',
      en: 'Drop them, or keep them apart, where is_anonymous is set, by identity.anonymous.',
    },
    async run(visit) {
      const filed = await anonymousReport.filed(visit);
      return echoes([filed.answer, await ownDetail(visit, filed)], Object.values(IDENTITY));
    },
  },
  {
    id: 'P-17',
    writes: true,
    where: ['5.17', '1.23'],
    title: {
      id: 'Kode akses tidak ada dalam jawaban apa pun selain tanda terima',
      en: 'The access code is in no answer but the receipt',
    },
    mend: {
      id: 'Jangan ulangi X-Access-Code dalam isi, header, path berkas, atau pesan kesalahan.',
      en: 'Don’t repeat X-Access-Code in bodies, headers, paths of files, or messages of errors.',
    },
    async run(visit) {
      const { answer, filed } = await openedOwn(visit);
      const { features } = (await offer(visit)).capabilities;
      const answers = [
        answer,
        await visit.ask({ path: routes.followUps(filed.trackingId), code: filed.code }),
      ];
      if (features.has('reply')) answers.push((await firstReply(visit)).answer);
      const wrong = noCode();
      const refused = await visit.ask({ path: routes.detail(filed.trackingId), code: wrong });
      return [...answers.flatMap((one) => echoesCode(one, filed.code)), ...echoesCode(refused, wrong)];
    },
  },
  {
    id: 'P-18',
    writes: true,
    where: ['1.21'],
    title: {
      id: 'Laporan yang dibuka dengan kode tidak disimpan oleh peramban dan proksi',
      en: 'A report that was opened with its code is kept by no browser and no proxy',
    },
    mend: {
      id: 'Cache-Control: private, no-store pada setiap jawaban atas X-Access-Code.',
      en: 'Cache-Control: private, no-store with every answer to X-Access-Code.',
    },
    async run(visit) {
      const { asked, headers } = (await openedOwn(visit)).answer;
      const control = headers.get('Cache-Control') ?? '';
      return /\bprivate\b/.test(control) && /\bno-store\b/.test(control)
        ? []
        : [finding(`${asked}: Cache-Control "${control}"`, `${asked}: Cache-Control is "${control}"`)];
    },
  },
  {
    id: 'P-19',
    writes: true,
    where: ['6.9', '7.11'],
    title: {
      id: 'Berkas laporan tertutup tanpa kode: 404 yang sama',
      en: 'A report’s file is closed without the code: the same 404',
    },
    mend: {
      id: 'Lewatkan berkas melalui gerbang laporannya; alamat yang sulit ditebak tidak cukup.',
      en: 'Let files pass their report’s gate; an address that is hard to guess isn’t enough.',
    },
    async run(visit) {
      const { path } = await ownFile(visit);
      await belowAlike.holds(visit);
      return differs(await oneRefusal(visit), await visit.ask(path));
    },
  },
  {
    id: 'P-20',
    writes: true,
    where: ['6.19'],
    title: {
      id: 'Laporan yang ditarik tidak menyimpan kata-kata pelapornya lagi',
      en: 'A withdrawn report keeps its reporter’s words no more',
    },
    mend: {
      id: 'Hapus judul, isi, tempat, nama, kontak dan berkas saat penarikan dijawab; sisakan nomor dan status.',
      en: 'Erase title, text, place, name, contact and files when a withdrawal is answered; leave number and status.',
    },
    async run(visit) {
      const { report } = await withdrawn(visit);
      const after = await ownDetail(visit, report);
      const words = [report.body.content, report.body.location_text, ...Object.values(IDENTITY)];
      return echoes(
        [after],
        words.map((word) => String(word).slice(0, 60)),
      );
    },
  },
  {
    id: 'P-21',
    writes: true,
    where: ['7.12'],
    title: {
      id: 'Peta tidak menyebut laporan yang tersembunyi',
      en: 'The map names no hidden report',
    },
    mend: {
      id: 'Buat gugus dari laporan publik saja.',
      en: 'Make clusters of public reports alone.',
    },
    async run(visit) {
      const { map } = (await offers(visit, 'map')).capabilities;
      const hidden = [await plainReport.filed(visit), await secretReport.filed(visit)];
      const query = { bbox: (map?.bounds ?? [95, -11, 141, 6]).join(','), zoom: 18 };
      const clusters = readOrNothing(await visit.ask({ path: routes.map, query }), readMapClusters);
      const named = new Set(clusters?.items.map(({ trackingId }) => trackingId));
      return hidden
        .filter(({ trackingId }) => named.has(trackingId))
        .map(({ trackingId }) => finding(`peta menyebut ${trackingId}`, `the map names ${trackingId}`));
    },
  },
]);

function echoes(answers: readonly Answer[], words: readonly string[]): Finding[] {
  return answers.flatMap(({ asked, text }) =>
    words
      .filter((word) => text.includes(word))
      .slice(0, 1)
      .map((word) => finding(`${asked} mengulang "${word}"`, `${asked} repeats "${word}"`)),
  );
}

/** In whichever spelling, in the body or in a header. */
function echoesCode({ asked, text, headers }: Answer, code: string): Finding[] {
  const plain = canonicalAccessCode(code) ?? code;
  const all = [text, ...headers.values()].join('\n').toUpperCase().replace(/[\s-]/g, '');
  return all.includes(plain) ? [finding(`${asked} mengulang kodenya`, `${asked} repeats the code`)] : [];
}
