/** Rights of whoever holds a report's code. */
import { randomUUID } from 'node:crypto';
import { canonicalAccessCode } from '../../../contract/access-code.js';
import { readFollowUps } from '../../../contract/reporting/followups.js';
import { writeReplyFields } from '../../../contract/reporting/reply.js';
import { readReport } from '../../../contract/reporting/report.js';
import { toRecord } from '../../../contract/read.js';
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import { readOrNothing, offers } from '../../facts/offer.js';
import { mineRefused, openedOwn, ownDetail } from '../../facts/opened-reports.js';
import { resultsRecord, fact, type Visit, withdraw } from '../../visit/visit.js';
import { finding, notRefused, wrongStatus } from '../../judging/found.js';
import { notAnswered, shapeOf } from '../../judging/shape.js';
import type { Answer } from '../../visit/asker.js';
import { plainReport, shortReport } from '../../writing/reports.js';

export const FIRST_REPLY = 'Uji kesesuaian: balasan ini mohon diabaikan.';
const REFUSED_REPLY = 'Uji kesesuaian: balasan ini seharusnya ditolak.';

interface Reply {
  content?: string;
  rating?: number;
  key?: string;
  code?: string | undefined;
}

async function reply(
  visit: Visit,
  { content = REFUSED_REPLY, rating, key = randomUUID(), code }: Reply,
): Promise<Answer> {
  const { trackingId } = await plainReport.filed(visit);
  const form = new FormData();
  const fields = { trackingId, content, rating: rating ?? null, isPrivate: false };
  for (const [name, value] of writeReplyFields(fields)) form.append(name, value);
  return await visit.ask({
    method: 'POST',
    path: routes.reply,
    body: form,
    key,
    ...(code !== undefined && { code }),
  });
}

/** The first reply: its key, to be repeated. */
export const firstReply = fact('F-34', async (visit) => {
  await offers(visit, 'reply');
  const { code } = await plainReport.filed(visit);
  const key = randomUUID();
  const send = (): Promise<Answer> => reply(visit, { content: FIRST_REPLY, key, code });
  return { again: send, answer: await send() };
});

const withdrawing = fact('F-38', async (visit) => {
  const report = await shortReport.filed(visit);
  const key = randomUUID();
  const answer = await withdraw(visit.asker, report, key);
  if (answer.status === 200) visit.written.forget(report.trackingId);
  return { report, answer, again: () => withdraw(visit.asker, report, key) };
});

/** A report that is no more. */
export const withdrawn = fact('F-38', async (visit) => {
  const known = await withdrawing(visit);
  return known.answer.status === 200 ? known : null;
});

export const OWN_CHECKS = checksOf('file', [
  {
    id: 'F-10',
    writes: true,
    where: ['6.1', '5.14'],
    title: {
      id: 'Laporan sendiri terbuka dengan nomor dan kode, dalam bentuk kontrak',
      en: 'One’s own report opens by number and code, in the contract’s form',
    },
    mend: {
      id: 'Jawab skema Detail juga untuk laporan yang belum terverifikasi, bila X-Access-Code cocok.',
      en: 'Answer the schema Detail for unverified reports too, where X-Access-Code fits.',
    },
    async run(visit) {
      const { answer } = await openedOwn(visit);
      return [...notAnswered(answer, 'Detail'), ...shapeOf('Detail', answer).dates];
    },
  },
  {
    id: 'F-11',
    writes: true,
    where: ['6.7'],
    title: {
      id: 'Dengan kode, judul dan isi kembali persis seperti ditulis',
      en: 'With the code, title and text come back just as they were written',
    },
    mend: {
      id: 'Samarkan untuk publik saja: pelapor membaca kata-katanya sendiri.',
      en: 'Mask for the public alone: reporters read their own words.',
    },
    async run(visit) {
      const { answer, filed } = await openedOwn(visit);
      const report = readOrNothing(answer, readReport);
      const unlike = (['title', 'content'] as const).filter(
        (name) => report !== null && report[name] !== filed.body[name],
      );
      return unlike.map((name) => finding(`${name} berbeda`, `${name} is another`));
    },
  },
  {
    id: 'F-12',
    writes: true,
    where: ['6.5'],
    title: {
      id: 'complaints/mine membuka laporan yang sama dengan kode saja',
      en: 'complaints/mine opens the same report by the code alone',
    },
    mend: {
      id: 'Cari laporan menurut hash kodenya, dan jawab seperti rincian.',
      en: 'Find the report by its code’s hash, and answer as the detail does.',
    },
    async run(visit) {
      const { filed, answer } = await openedOwn(visit);
      await mineRefused(visit);
      const mine = await visit.ask({ path: routes.mine, code: filed.code });
      const wrong = wrongStatus(mine, 200);
      const [one, other] = [answer, mine].map(({ json }) => toRecord(resultsRecord(json).data).tracking_id);
      return wrong.length > 0 || one === other
        ? wrong
        : [finding(`memberi ${String(other)}`, `it gives ${String(other)}`)];
    },
  },
  {
    id: 'F-13',
    writes: true,
    where: ['5.15'],
    title: {
      id: 'Kode dibaca longgar: huruf kecil, tanpa atau dengan tanda hubung, O untuk 0, I dan L untuk 1',
      en: 'A code is read leniently: small letters, with or without hyphens, O for 0, I and L for 1',
    },
    mend: {
      id: 'Ubah ke huruf besar, buang spasi dan tanda hubung, O→0, I/L→1, sebelum di-hash.',
      en: 'Upper-case it, drop blanks and hyphens, O→0, I/L→1, before it is hashed.',
    },
    async run(visit) {
      const { filed } = await openedOwn(visit);
      const plain = canonicalAccessCode(filed.code) ?? filed.code;
      const typed = plain.toLowerCase().replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'i');
      const spelled = typed.replace(/(.{4})(?=.)/g, '$1 ');
      return wrongStatus(await ownDetail(visit, { ...filed, code: spelled }), 200);
    },
  },
  {
    id: 'F-34',
    writes: true,
    where: ['6.14', '2.3'],
    title: {
      id: 'Balasan pelapor diterima: 201 dalam bentuk kontrak',
      en: 'The reporter’s reply is taken: 201 in the contract’s form',
    },
    mend: {
      id: 'Terima multipart complaint_id, content, rating, is_secret; jawab skema ReplyAnswer.',
      en: 'Take multipart complaint_id, content, rating, is_secret; answer the schema ReplyAnswer.',
    },
    run: async (visit) => notAnswered((await firstReply(visit)).answer, 'ReplyAnswer', 201),
  },
  {
    id: 'F-35',
    writes: true,
    where: ['6.7', '6.22'],
    title: {
      id: 'Balasan itu ada di antara tindak lanjut bagi pelapor, sebagai belum dilepas',
      en: 'That reply is among the follow-ups for the reporter, as not yet released',
    },
    mend: {
      id: 'Beri tindak lanjut sendiri dengan is_released: false sampai petugas melepasnya.',
      en: 'Give one’s own follow-ups, with is_released: false until an officer releases them.',
    },
    async run(visit) {
      await firstReply(visit);
      const { trackingId, code } = await plainReport.filed(visit);
      const answer = await visit.ask({ path: routes.followUps(trackingId), code });
      const wrong = notAnswered(answer, 'FollowUps');
      const own = readOrNothing(answer, readFollowUps)?.items.find(({ content }) => content === FIRST_REPLY);
      if (wrong.length > 0 || (own !== undefined && !own.isReleased)) return wrong;
      return [
        own === undefined
          ? finding('balasan tidak ada di sana', 'the reply isn’t there')
          : finding('tanpa is_released: false', 'without is_released: false'),
      ];
    },
  },
  {
    id: 'F-36',
    writes: true,
    where: ['6.15'],
    title: {
      id: 'Nilai sebelum ada jawaban instansi ditolak 409',
      en: 'A rating before any answer is refused with 409',
    },
    mend: {
      id: 'Jawab 409 not-answered-yet: nilai diberikan sekali, sesudah ada jawaban.',
      en: 'Answer 409 not-answered-yet: a rating is given once, after an answer.',
    },
    async run(visit) {
      await offers(visit, 'rating');
      const { code } = await plainReport.filed(visit);
      return notRefused(await reply(visit, { rating: 5, code }), 409);
    },
  },
  {
    id: 'F-37',
    writes: true,
    where: ['5.14', '6.17'],
    title: {
      id: 'Membalas dan menarik tanpa kode ditolak (401 atau 404)',
      en: 'Replying and withdrawing without a code are refused (401 or 404)',
    },
    mend: {
      id: 'Hanya pemegang kode adalah pelapor: periksa X-Access-Code sebelum apa pun.',
      en: 'Whoever holds the code is the reporter: look at X-Access-Code before anything else.',
    },
    async run(visit) {
      const { trackingId } = await plainReport.filed(visit);
      const { features } = (await offers(visit, 'reply')).capabilities;
      const faults: Finding[] = notRefused(await reply(visit, {}), 401, 404);
      if (!features.has('withdraw')) return faults;
      const answer = await visit.ask({
        method: 'POST',
        path: routes.withdraw(trackingId),
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
        key: randomUUID(),
      });
      return [...faults, ...notRefused(answer, 401, 404)];
    },
  },
  {
    id: 'F-38',
    writes: true,
    where: ['6.18', '2.3'],
    title: {
      id: 'Laporan dapat ditarik: 200 dengan status archived',
      en: 'A report can be withdrawn: 200 with the status archived',
    },
    mend: {
      id: 'Jawab skema WithdrawAnswer dengan status_code "archived".',
      en: 'Answer the schema WithdrawAnswer with the status_code "archived".',
    },
    async run(visit) {
      const { answer } = await withdrawing(visit);
      const wrong = notAnswered(answer, 'WithdrawAnswer');
      const { status_code: status } = toRecord(resultsRecord(answer.json).complaint);
      return wrong.length > 0 || status === 'archived'
        ? wrong
        : [finding(`statusnya ${String(status)}`, `its status is ${String(status)}`)];
    },
  },
  {
    id: 'F-39',
    writes: true,
    where: ['6.20', '2.3'],
    title: {
      id: 'Setelan kabar (notify) terbaca dengan kode, dan dapat dihentikan',
      en: 'The setting of news (notify) is read with the code, and can be ended',
    },
    mend: {
      id: 'Ikuti skema NotifyAnswer; {"notify": null} mengakhirinya.',
      en: 'Follow the schema NotifyAnswer; {"notify": null} ends it.',
    },
    async run(visit) {
      await offers(visit, 'notify');
      const { trackingId, code } = await plainReport.filed(visit);
      const path = routes.notify(trackingId);
      const read = await visit.ask({ path, code });
      const headers = { 'Content-Type': 'application/json' };
      const body = '{"notify":null}';
      const ended = await visit.ask({ method: 'POST', path, code, key: randomUUID(), headers, body });
      return [...notAnswered(read, 'NotifyAnswer'), ...notAnswered(ended, 'NotifyAnswer')];
    },
  },
]);
