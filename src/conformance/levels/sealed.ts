/**
 * Reports that the endpoint can't read: taken, continued and handed out as they came, counted once, and public nowhere.
 */
import { routes } from '../../contract/routes.js';
import { toRecord } from '../../contract/read.js';
import { checksOf, type Finding } from '../check.js';
import { notAnswered, notNamed } from '../judging/shape.js';
import { finding, wrongStatus } from '../judging/found.js';
import { resultsRecord, type Visit } from '../visit/visit.js';
import {
  sealedBody,
  sealedFollowUp,
  sealedReport,
  sealedSent,
  sendFollowUp,
  sendSealed,
  trackingIdOf,
} from '../writing/sealed.js';
import { noCode, offer } from '../facts/offer.js';
import { askFeed, openData } from '../facts/feed.js';
import { differs, oneRefusal } from '../facts/refusals.js';
import type { Answer } from '../visit/asker.js';

export const SEALED_FILE_CHECKS = checksOf('file', [
  {
    id: 'F-60',
    writes: true,
    where: ['14.2'],
    title: {
      id: 'Laporan tersegel diterima dengan 201, nomor, dan keadaan "received"',
      en: 'A sealed report is taken with 201, a number and the state "received"',
    },
    mend: {
      id: 'Simpan amplopnya seperti datangnya dan jawab {"results": {"tracking_id", "status_code": "received"}}.',
      en: 'Keep the envelope as it came, and answer {"results": {"tracking_id", "status_code": "received"}}.',
    },
    async run(visit) {
      const { answer } = await sealedSent(visit);
      const wrong = notAnswered(answer, 'SealedAnswer', 201);
      const { status_code: state } = resultsRecord(answer.json);
      return wrong.length > 0 || state === 'received'
        ? wrong
        : [finding(`keadaannya ${String(state)}`, `its state is ${String(state)}`)];
    },
  },
  {
    id: 'F-61',
    writes: true,
    where: ['14.3'],
    title: {
      id: 'Anggota yang tidak dikenal dalam laporan tersegel ditolak 422 dengan namanya',
      en: 'A member that a sealed report doesn’t have is refused with 422 and its name',
    },
    mend: {
      id: 'Tolak semua selain yang ada di skema SealedBody: halaman yang salah tidak boleh membocorkan isi tanpa disadari.',
      en: 'Refuse all but what the schema SealedBody has: a page that errs must not give the content away unnoticed.',
    },
    async run(visit) {
      await sealedReport(visit);
      const { answer } = await sendSealed(visit, { ...(await sealedBody(visit)), title: 'Uji' });
      return notNamed(answer, 'title');
    },
  },
  {
    id: 'F-62',
    writes: true,
    where: ['14.4'],
    title: {
      id: 'Tambahan tersegel diterima dengan nomor urut berikutnya, dan nomor yang sama tidak dua kali',
      en: 'A sealed follow-up is taken with the next number, and the same number not twice',
    },
    mend: {
      id: 'Hitung seq per arah dari 1; nomor lain ditolak 422 pada "seq".',
      en: 'Count seq from 1 in each direction; another number is refused with 422 at "seq".',
    },
    async run(visit) {
      const report = await sealedReport(visit);
      const wrong = notAnswered(await sealedFollowUp(visit), 'SealedAnswer', 201);
      return wrong.length > 0 ? wrong : notNamed(await sendFollowUp(visit, report, 1), 'seq');
    },
  },
  {
    id: 'F-63',
    writes: true,
    where: ['14.5'],
    title: {
      id: 'complaints/mine memberi semua amplop seperti datangnya, dan kunci pelapor yang terbungkus',
      en: 'complaints/mine gives all envelopes as they came, and the reporter’s wrapped keys',
    },
    mend: {
      id: 'Kembalikan byte yang sama: amplop yang diubah sedikit pun tidak terbuka lagi.',
      en: 'Give the same bytes back: an envelope that was changed at all opens no more.',
    },
    async run(visit) {
      const { auth, body } = await sealedReport(visit);
      const followed = await sealedFollowUp(visit);
      const answer = await visit.ask({ path: routes.mine, code: auth });
      const wrong = notAnswered(answer, 'SealedMine');
      if (wrong.length > 0) return wrong;
      const { sealed, reporter } = resultsRecord(answer.json);
      const messages = (Array.isArray(sealed) ? (sealed as unknown[]) : []).map(toRecord);
      const count = followed.status === 201 ? 2 : 1;
      const isSame =
        messages.length === count &&
        messages[0]!['envelope'] === body['envelope'] &&
        Object.entries(toRecord(body['reporter'])).every(
          ([name, value]) => toRecord(reporter)[name] === value,
        );
      return isSame
        ? []
        : [
            finding(
              `${answer.asked}: ${messages.length} pesan, bukan ${count} seperti yang dikirim`,
              `${answer.asked}: ${messages.length} messages, not the ${count} as they were sent`,
            ),
          ];
    },
  },
]);

export const SEALED_ONCE_CHECKS = checksOf('once', [
  {
    id: 'O-14',
    writes: true,
    where: ['14.6'],
    title: {
      id: 'Laporan tersegel yang dikirim lagi dengan kunci yang sama mendapat nomor yang pertama',
      en: 'A sealed report that is sent again with the same key gets the first number',
    },
    mend: {
      id: 'Catat kunci dan jawaban dalam transaksi yang sama dengan amplopnya.',
      en: 'Record key and answer in the transaction that keeps the envelope.',
    },
    async run(visit) {
      const { body, key, trackingId } = await sealedReport(visit);
      const { answer } = await sendSealed(visit, body, key);
      const wrong = wrongStatus(answer, 201, 200);
      const again = trackingIdOf(answer);
      return wrong.length > 0 || again === trackingId
        ? wrong
        : [finding(`${trackingId}, lalu ${again}`, `${trackingId}, then ${again}`)];
    },
  },
]);

/** Everything public that lists reports, as far as it is offered. */
async function lists(visit: Visit, trackingId: string): Promise<Answer[]> {
  const { features } = (await offer(visit)).capabilities;
  const answers: Answer[] = [];
  if (features.has('feed'))
    for (const query of [{ page_size: 100 }, { search: trackingId }])
      answers.push(...[await askFeed(visit, query)].flatMap((page) => page?.answer ?? []));
  if (features.has('statistics')) answers.push(await visit.ask(routes.statistics));
  if (features.has('syndication')) answers.push(await openData.atom(visit), await openData.jsonFeed(visit));
  return answers;
}

export const SEALED_HIDDEN_CHECKS = checksOf('privacy', [
  {
    id: 'P-23',
    writes: true,
    where: ['14.7'],
    title: {
      id: 'Laporan tersegel tidak ada di daftar, umpan, atau angka mana pun, dan nomornya dijawab seperti nomor yang tidak ada',
      en: 'A sealed report is in no list, feed or number, and its number is answered as one that doesn’t exist',
    },
    mend: {
      id: 'Simpan laporan tersegel terpisah dari yang didaftar, dan jawab 404 yang sama untuk nomornya.',
      en: 'Keep sealed reports apart from what is listed, and answer the same 404 for their numbers.',
    },
    async run(visit): Promise<Finding[]> {
      const { trackingId } = await sealedReport(visit);
      const naming = (await lists(visit, trackingId)).filter(
        ({ text, asked }) => text.replaceAll(asked, '').includes(trackingId) && !asked.includes(trackingId),
      );
      const known = await oneRefusal(visit);
      const asked = [
        await visit.ask(routes.detail(trackingId)),
        await visit.ask({ path: routes.detail(trackingId), code: noCode() }),
      ];
      return [
        ...naming.map(({ asked: where }) =>
          finding(`${where} menyebut ${trackingId}`, `${where} names ${trackingId}`),
        ),
        ...asked.flatMap((answer) => differs(known, answer)),
      ];
    },
  },
]);
