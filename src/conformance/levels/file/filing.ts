/** A report is taken, and its receipt can be relied on. */
import { canonicalAccessCode } from '../../../contract/access-code.js';
import { toRecord } from '../../../contract/read.js';
import { hasValidCheckDigit } from '../../../contract/tracking-id.js';
import { checksOf } from '../../check.js';
import { offer, offers } from '../../facts/offer.js';
import { ownDetail } from '../../facts/opened-reports.js';
import { resultsRecord, skip } from '../../visit/visit.js';
import { finding, wrongStatus } from '../../judging/found.js';
import { notAnswered, shapeOf } from '../../judging/shape.js';
import { paidBody, receiptOf, sendReport } from '../../writing/filing.js';
import { anonymousReport, plainReport } from '../../writing/reports.js';

export const FILING_CHECKS = checksOf('file', [
  {
    id: 'F-01',
    writes: true,
    where: ['5.1', '1.2'],
    title: {
      id: 'Laporan yang lengkap diterima: 201 dengan tanda terima dalam bentuk kontrak',
      en: 'A complete report is taken: 201 with a receipt in the contract’s form',
    },
    mend: {
      id: 'Terima POST /complaints/complaint dengan kolom kontrak, dan jawab skema CreateAnswer dalam openapi.json.',
      en: 'Take POST /complaints/complaint with the contract’s fields, and answer the schema CreateAnswer in openapi.json.',
    },
    run: async (visit) => notAnswered((await plainReport.sent(visit)).answer, 'CreateAnswer', 201),
  },
  {
    id: 'F-02',
    writes: true,
    where: ['1.14'],
    title: {
      id: 'created_at tanda terima adalah ISO 8601 dengan selisih zona',
      en: 'The receipt’s created_at is ISO 8601 with an offset',
    },
    mend: { id: 'Tulis 2026-11-24T10:00:00+07:00.', en: 'Write 2026-11-24T10:00:00+07:00.' },
    run: async (visit) => shapeOf('CreateAnswer', (await plainReport.filed(visit)).answer).dates,
  },
  {
    id: 'F-03',
    writes: true,
    where: ['5.2'],
    title: {
      id: 'complaint_id, tracking_id dan id dalam tanda terima sama',
      en: 'complaint_id, tracking_id and id of the receipt are the same',
    },
    mend: {
      id: 'Tulis nomor publik di ketiga tempat, bukan kunci tabel.',
      en: 'Write the public number in all three places, not a table’s key.',
    },
    async run(visit) {
      const { answer } = await plainReport.filed(visit);
      const complaint = toRecord(resultsRecord(answer.json).complaint);
      const ids = [toRecord(answer.json).complaint_id, complaint.tracking_id, complaint.id].map(String);
      const inWords = ([one, two, three]: string[]) => `complaint_id ${one}, tracking_id ${two}, id ${three}`;
      return new Set(ids).size === 1 ? [] : [finding(inWords(ids), inWords(ids))];
    },
  },
  {
    id: 'F-04',
    writes: true,
    where: ['5.12'],
    title: {
      id: 'Kode akses yang diusulkan pengirim berlaku, dan diulang dalam tanda terima',
      en: 'The access code that the sender proposes counts, and the receipt repeats it',
    },
    mend: {
      id: 'Simpan hash dari access_code yang dikirim; jangan membuat kode lain: kode itu mungkin sudah dicatat orang.',
      en: 'Store a hash of the access_code that was sent, and make no other: it may have been written down already.',
    },
    async run(visit) {
      const { body, answer } = await plainReport.filed(visit);
      const told = receiptOf(answer)?.accessCode;
      return told === canonicalAccessCode(String(body.access_code))
        ? []
        : [finding('kode dalam tanda terima lain', 'the receipt has another code')];
    },
  },
  {
    id: 'F-05',
    writes: true,
    where: ['5.13'],
    title: {
      id: 'Tanpa access_code, endpoint memberi kode sendiri, dan kode itu membuka laporan',
      en: 'Without an access_code the endpoint gives one, which opens the report',
    },
    mend: {
      id: 'Turunkan kode dari Idempotency-Key dengan HMAC, agar kiriman ulang mendapat kode yang sama.',
      en: 'Derive the code from the Idempotency-Key by HMAC, so that a replay gets the same one.',
    },
    async run(visit) {
      const { answer } = await anonymousReport.sent(visit);
      const wrong = wrongStatus(answer, 201, 200);
      if (wrong.length > 0) return wrong;
      if (receiptOf(answer)?.accessCode == null)
        return [
          finding(
            'tanda terima tanpa access_code yang terbaca',
            'the receipt has no access_code that can be read',
          ),
        ];
      return wrongStatus(await ownDetail(visit, await anonymousReport.filed(visit)), 200);
    },
  },
  {
    id: 'F-06',
    writes: true,
    where: ['5.10'],
    title: {
      id: 'Nomor laporan baru punya digit pemeriksa yang benar, bila tracking_check menyebutnya',
      en: 'A new report’s number has a right check digit, where tracking_check says so',
    },
    mend: {
      id: 'Hitung digit terakhir menurut Damm, atau hapus tracking_check dari /capabilities.',
      en: 'Reckon the last digit as Damm does, or leave tracking_check out of /capabilities.',
    },
    async run(visit) {
      const { trackingId } = await plainReport.filed(visit);
      const { trackingCheck } = (await offer(visit)).capabilities;
      if (trackingCheck === null) return skip('tanpa tracking_check', 'without tracking_check');
      return hasValidCheckDigit(trackingId) ? [] : [finding(`${trackingId} salah`, `${trackingId} is wrong`)];
    },
  },
  {
    id: 'F-07',
    writes: true,
    where: ['2.9'],
    title: {
      id: 'Laporan anonim tidak mewajibkan nama dan kontak',
      en: 'An anonymous report requires no name and no contact',
    },
    mend: {
      id: 'Abaikan identity.required bila is_anonymous true.',
      en: 'Leave identity.required aside where is_anonymous is true.',
    },
    async run(visit) {
      await offers(visit, 'anonymous');
      const nobody = { nameUser: undefined, phoneUser: undefined, emailUser: undefined };
      const body = await paidBody(visit, { is_anonymous: true, ...nobody });
      return wrongStatus(await sendReport(visit, body), 201, 200);
    },
  },
  {
    id: 'F-08',
    writes: true,
    where: ['5.5'],
    title: {
      id: 'Pengaduan tanpa hari diterima dengan "undated": true',
      en: 'A complaint without a day is taken with "undated": true',
    },
    mend: {
      id: 'Terima undated sebagai pengganti date_of_incident, atau hapus fitur undated.',
      en: 'Take undated in place of date_of_incident, or don’t list the feature undated.',
    },
    async run(visit) {
      await offers(visit, 'undated');
      const body = await paidBody(visit, { date_of_incident: undefined, undated: true });
      return wrongStatus(await sendReport(visit, body), 201, 200);
    },
  },
]);
