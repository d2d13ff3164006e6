/** A request that is sent again takes effect once. */
import { randomUUID } from 'node:crypto';
import { canonicalAccessCode } from '../../../contract/access-code.js';
import { readFollowUps } from '../../../contract/reporting/followups.js';
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import { readOrNothing, offers } from '../../facts/offer.js';
import { errorOf, finding, notHowLong, notRefused, wrongStatus } from '../../judging/found.js';
import type { Answer } from '../../visit/asker.js';
import {
  paidBody,
  receiptOf,
  sendReport,
  picture,
  firstUpload,
  PICTURE_NAME,
  upload,
  uploaded,
  uploadedOf,
} from '../../writing/filing.js';
import { anonymousReport, plainReport, type Filed } from '../../writing/reports.js';
import { judgement } from '../../visit/visit.js';
import { FIRST_REPLY, firstReply, withdrawn } from '../file/own.js';
import { emptyRefused } from '../file/validation.js';

/** Nothing where the answer is the first one's receipt again. */
function notTheSame({ trackingId, code }: Filed, answer: Answer): Finding[] {
  const wrong = wrongStatus(answer, 201, 200);
  const receipt = receiptOf(answer);
  if (wrong.length > 0 || receipt === null) return wrong;
  const isSame = receipt.trackingId === trackingId && receipt.accessCode === canonicalAccessCode(code);
  return isSame
    ? []
    : [
        finding(
          `tanda terima pertama ${trackingId}, yang berikutnya ${receipt.trackingId} atau kode lain`,
          `the first receipt is of ${trackingId}, the next of ${receipt.trackingId} or has another code`,
        ),
      ];
}

/** A report that is sent again gets the first receipt again. */
const givenAgain = judgement('O-01', async (visit) => {
  const filed = await plainReport.filed(visit);
  return notTheSame(filed, await sendReport(visit, filed.body, { key: filed.key }));
});

const FIRST_AGAIN = {
  id: 'Catat kunci dan jawaban dalam transaksi yang sama dengan laporannya, dan jawab kiriman ulang dari catatan itu.',
  en: 'Record key and answer in the report’s own transaction, and answer a replay from that record.',
};

export const ONCE_CHECKS = checksOf('once', [
  {
    id: 'O-01',
    writes: true,
    where: ['5.20'],
    title: {
      id: 'Kiriman yang sama dengan kunci yang sama mendapat tanda terima yang pertama lagi',
      en: 'The same sending with the same key gets the first receipt again',
    },
    mend: FIRST_AGAIN,
    run: givenAgain.findings,
  },
  {
    id: 'O-02',
    writes: true,
    where: ['5.22'],
    title: {
      id: 'Kiriman ulang tidak memerlukan challenge lagi',
      en: 'A replay needs no challenge any more',
    },
    mend: {
      id: 'Cari kuncinya sebelum memeriksa challenge, dan jangan masukkan challenge ke dalam sidik isinya.',
      en: 'Look the key up before the challenge is checked, and leave the challenge out of the fingerprint.',
    },
    async run(visit) {
      await offers(visit, 'challenge');
      await givenAgain.holds(visit);
      const filed = await plainReport.filed(visit);
      const { challenge: _challenge, ...body } = filed.body;
      return notTheSame(filed, await sendReport(visit, body, { key: filed.key }));
    },
  },
  {
    id: 'O-03',
    writes: true,
    where: ['5.23'],
    title: {
      id: 'Urutan kolom tidak berarti: isi yang sama dengan urutan lain adalah kiriman yang sama',
      en: 'The order of fields means nothing: the same body in another order is the same sending',
    },
    mend: {
      id: 'Buat sidik dari kolom yang sudah dibaca, dalam urutan tetap, bukan dari byte yang datang.',
      en: 'Make the fingerprint of the fields that were read, in a fixed order, not of the bytes that came.',
    },
    async run(visit) {
      await givenAgain.holds(visit);
      const filed = await plainReport.filed(visit);
      const turned = Object.fromEntries(Object.entries(filed.body).reverse());
      return notTheSame(filed, await sendReport(visit, turned, { key: filed.key }));
    },
  },
  {
    id: 'O-04',
    writes: true,
    where: ['5.24'],
    title: {
      id: 'Kunci yang sama dengan isi lain ditolak 422 idempotency-mismatch',
      en: 'The same key with another body is refused with 422 idempotency-mismatch',
    },
    mend: {
      id: 'Simpan sidik isi di samping kunci, dan bandingkan sebelum menjawab.',
      en: 'Keep a fingerprint of the body beside the key, and compare before answering.',
    },
    async run(visit) {
      await givenAgain.holds(visit);
      const { body, key } = await plainReport.filed(visit);
      const answer = await sendReport(visit, { ...body, location_text: 'Tempat lain' }, { key });
      const wrong = notRefused(answer, 422);
      const code = errorOf(answer)?.code;
      return wrong.length > 0 || code === 'idempotency-mismatch'
        ? wrong
        : [finding(`kodenya ${code}`, `its code is ${code}`)];
    },
  },
  {
    id: 'O-05',
    writes: true,
    where: ['5.25'],
    title: {
      id: 'Dua kiriman kembar pada saat yang sama menjadi satu laporan',
      en: 'Two twin sendings at the same moment become one report',
    },
    mend: {
      id: 'Kunci baris kuncinya: yang kedua menunggu sampai 10 detik, lalu 409 in-progress dengan Retry-After.',
      en: 'Lock the key’s row: the second waits for up to 10 seconds, then gets 409 in-progress with Retry-After.',
    },
    async run(visit) {
      await givenAgain.holds(visit);
      const body = await paidBody(visit);
      const key = randomUUID();
      const send = () => sendReport(visit, body, { key, isTwin: true });
      const answers = await Promise.all([send(), send()]);
      const taken = new Set(answers.flatMap((answer) => receiptOf(answer)?.trackingId ?? []));
      const others = answers.filter((answer) => receiptOf(answer) === null);
      return [
        ...(taken.size === 1
          ? []
          : [
              finding(`laporan: ${[...taken].join(', ') || '–'}`, `reports: ${[...taken].join(', ') || '–'}`),
            ]),
        ...others.flatMap((answer) => [...notRefused(answer, 409), ...notHowLong(answer)]),
      ];
    },
  },
  {
    id: 'O-06',
    writes: true,
    where: ['5.26'],
    title: {
      id: 'Kiriman yang ditolak melepas kuncinya: yang sudah diperbaiki diterima dengan kunci itu',
      en: 'A refused sending frees its key: the corrected one is taken with it',
    },
    mend: {
      id: 'Catat jawaban 2xx saja.',
      en: 'Record answers of 2xx alone.',
    },
    async run(visit) {
      await plainReport.filed(visit);
      await emptyRefused.holds(visit);
      const key = randomUUID();
      const body = await paidBody(visit);
      const refused = await sendReport(visit, { ...body, title: undefined, content: undefined }, { key });
      const wrong = notRefused(refused, 422);
      if (wrong.length > 0) return wrong;
      return wrongStatus(await sendReport(visit, await paidBody(visit), { key }), 201, 200);
    },
  },
  {
    id: 'O-07',
    writes: true,
    where: ['5.18'],
    title: {
      id: 'Kiriman tanpa Idempotency-Key ditolak 400',
      en: 'A sending without an Idempotency-Key is refused with 400',
    },
    mend: {
      id: 'Wajibkan kunci pada setiap POST: tanpa kunci tidak ada yang tahu apakah laporan sudah masuk.',
      en: 'Require a key of every POST: without one nobody knows whether a report has arrived.',
    },
    run: async (visit) => notRefused(await sendReport(visit, await paidBody(visit), { key: '' }), 400),
  },
  {
    id: 'O-08',
    writes: true,
    where: ['5.18'],
    title: {
      id: 'Kunci yang terlalu pendek untuk 122 bit acak ditolak 400',
      en: 'A key too short for 122 random bits is refused with 400',
    },
    mend: {
      id: 'Terima UUID atau 21 sampai 128 huruf URL: kunci pendek dapat bertemu, dan memberi orang tanda terima orang lain.',
      en: 'Take UUIDs or 21 to 128 URL-safe characters: short keys can meet, and hand one person another’s receipt.',
    },
    run: async (visit) => notRefused(await sendReport(visit, await paidBody(visit), { key: 'abc123' }), 400),
  },
  {
    id: 'O-09',
    writes: true,
    where: ['5.19'],
    title: {
      id: 'Kunci berlaku per panggilan: kunci unggahan boleh dipakai lagi untuk laporan',
      en: 'A key counts for one call: an upload’s key may be used again for a report',
    },
    mend: {
      id: 'Masukkan alamat panggilan ke dalam kunci catatan.',
      en: 'Make the call’s path a part of the record’s key.',
    },
    async run(visit) {
      await uploaded(visit);
      const { key } = await firstUpload(visit);
      return wrongStatus(await sendReport(visit, await paidBody(visit), { key }), 201, 200);
    },
  },
  {
    id: 'O-10',
    writes: true,
    where: ['5.13'],
    title: {
      id: 'Kode yang diberi endpoint sendiri sama dalam kiriman ulang',
      en: 'A code that the endpoint gave by itself is the same in a replay',
    },
    mend: {
      id: 'Turunkan dari kunci dengan HMAC; jangan menyimpan kodenya, dan jangan membuat yang baru.',
      en: 'Derive it from the key by HMAC; neither store the code, nor make a new one.',
    },
    async run(visit) {
      await givenAgain.holds(visit);
      const filed = await anonymousReport.filed(visit);
      return notTheSame(filed, await sendReport(visit, filed.body, { key: filed.key }));
    },
  },
  {
    id: 'O-11',
    writes: true,
    where: ['5.20', '4.9'],
    title: {
      id: 'Unggahan ulang dengan kunci yang sama mendapat id yang sama',
      en: 'A repeated upload with the same key gets the same id',
    },
    mend: FIRST_AGAIN,
    async run(visit) {
      const { id } = await uploaded(visit);
      const { key, challenge } = await firstUpload(visit);
      const again = await upload(visit, { name: PICTURE_NAME, bytes: picture(), key, challenge });
      const wrong = wrongStatus(again, 201, 200);
      const other = uploadedOf(again)?.id;
      return wrong.length > 0 || other === id
        ? wrong
        : [finding(`${id}, lalu ${other}`, `${id}, then ${other}`)];
    },
  },
  {
    id: 'O-12',
    writes: true,
    where: ['5.20'],
    title: {
      id: 'Balasan ulang dengan kunci yang sama tidak menjadi dua',
      en: 'A repeated reply with the same key doesn’t become two',
    },
    mend: FIRST_AGAIN,
    async run(visit) {
      const { again } = await firstReply(visit);
      const wrong = wrongStatus(await again(), 201, 200);
      const { trackingId, code } = await plainReport.filed(visit);
      const listed = readOrNothing(
        await visit.ask({ path: routes.followUps(trackingId), code }),
        readFollowUps,
      );
      const own = listed?.items.filter(({ content }) => content === FIRST_REPLY) ?? [];
      return wrong.length > 0 || own.length <= 1
        ? wrong
        : [finding(`${own.length} balasan`, `there are ${own.length} replies`)];
    },
  },
  {
    id: 'O-13',
    writes: true,
    where: ['5.20'],
    title: {
      id: 'Penarikan ulang dengan kunci yang sama mendapat jawaban yang pertama lagi',
      en: 'A repeated withdrawal with the same key gets the first answer again',
    },
    mend: FIRST_AGAIN,
    run: async (visit) => wrongStatus(await (await withdrawn(visit)).again(), 200),
  },
]);
