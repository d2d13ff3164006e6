/** Faults of a report are named by field, all at once. */
import { checksOf, type Finding } from '../../check.js';
import { offer, offers } from '../../facts/offer.js';
import { finding, notCaught } from '../../judging/found.js';
import { notNamed } from '../../judging/shape.js';
import { judgement, skip, type Visit } from '../../visit/visit.js';
import {
  solution,
  paidBody,
  reportBody,
  sendReport,
  withChallenge,
  type Body,
} from '../../writing/filing.js';

/** `emptyRefused`: faults of an empty report; `F-22` asks for the place. */
export const emptyRefused = judgement('F-20', async (visit) =>
  notNamed(
    await sendReport(visit, withChallenge(await solution(visit))),
    'classification_id',
    'title',
    'content',
  ),
);

/** Sends a report that must be refused, with a solved challenge: an endpoint may look at that first. */
async function refused(
  visit: Visit,
  changes: Body,
  ...wanted: (string | readonly string[])[]
): Promise<Finding[]> {
  await emptyRefused.holds(visit);
  const answer = await sendReport(visit, await paidBody(visit, changes));
  return notNamed(answer, ...wanted);
}

const NAME_ALL = {
  id: 'Periksa semua kolom, lalu jawab 422 "invalid" dengan errors: {kolom: ["kalimat"]}.',
  en: 'Check all fields, then answer 422 "invalid" with errors: {field: ["sentence"]}.',
};

export const VALIDATION_CHECKS = checksOf('file', [
  {
    id: 'F-20',
    writes: true,
    where: ['5.3', '1.10', '1.12'],
    title: {
      id: 'Laporan kosong ditolak 422, dan semua kolom yang wajib disebut sekaligus',
      en: 'An empty report is refused with 422, and all required fields are named at once',
    },
    mend: NAME_ALL,
    run: emptyRefused.findings,
  },
  {
    id: 'F-21',
    writes: true,
    where: ['5.4'],
    title: {
      id: 'Pengaduan tanpa hari kejadian ditolak pada date_of_incident',
      en: 'A complaint without its day is refused at date_of_incident',
    },
    mend: {
      id: 'Wajibkan date_of_incident untuk classification_id "1".',
      en: 'Require date_of_incident for classification_id "1".',
    },
    run: (visit) => refused(visit, { date_of_incident: undefined }, 'date_of_incident'),
  },
  {
    id: 'F-22',
    writes: true,
    where: ['5.3'],
    title: {
      id: 'Laporan tanpa tempat ditolak pada tempatnya',
      en: 'A report without a place is refused at the place',
    },
    mend: {
      id: 'Wajibkan location_id, location_text, atau koordinat.',
      en: 'Require location_id, location_text, or coordinates.',
    },
    run: (visit) => refused(visit, { location_text: undefined }, PLACE),
  },
  {
    id: 'F-23',
    writes: true,
    where: ['5.6'],
    title: {
      id: 'Persetujuan yang tidak ada atau tidak pernah diterbitkan ditolak pada consent',
      en: 'A consent that is missing, or was never published, is refused at consent',
    },
    mend: {
      id: 'Terima versi yang diterbitkan dalam 90 hari terakhir saja; tanpa consent jawab 422.',
      en: 'Take the versions of the last 90 days alone; without a consent answer 422.',
    },
    async run(visit) {
      const { consent } = (await offer(visit)).capabilities;
      if (consent === null) return skip('/capabilities tanpa consent', '/capabilities without a consent');
      const own = (await reportBody(visit)).consent as object;
      return [
        ...(await refused(visit, { consent: undefined }, 'consent')),
        ...(await refused(visit, { consent: { ...own, version: 'tidak-pernah-ada' } }, 'consent')),
      ];
    },
  },
  {
    id: 'F-24',
    writes: true,
    where: ['2.6'],
    title: {
      id: 'Judul dan isi di luar batas ditolak pada kolomnya',
      en: 'A title or text beyond the limits is refused at its field',
    },
    mend: {
      id: 'Periksa title_max, content_min dan content_max seperti dalam /capabilities.',
      en: 'Check title_max, content_min and content_max as /capabilities tell them.',
    },
    async run(visit) {
      const { limits } = (await offer(visit)).capabilities;
      const long = { title: 'a'.repeat(limits.titleMax + 1), content: 'a'.repeat(limits.contentMax + 1) };
      const short = limits.contentMin > 1 ? await refused(visit, { content: 'a' }, 'content') : [];
      return [...(await refused(visit, long, 'title', 'content')), ...short];
    },
  },
  {
    id: 'F-25',
    writes: true,
    where: ['3.1'],
    title: {
      id: 'Klasifikasi yang tidak dikenal ditolak pada classification_id',
      en: 'An unknown classification is refused at classification_id',
    },
    mend: {
      id: 'Bandingkan dengan masters/classifications.',
      en: 'Compare it with masters/classifications.',
    },
    run: (visit) => refused(visit, { classification_id: '987' }, 'classification_id'),
  },
  {
    id: 'F-26',
    writes: true,
    where: ['3a.4', '3a.5'],
    title: {
      id: 'Jawaban dengan kode yang tidak dikenal ditolak pada fields.<kode>',
      en: 'An answer with an unknown code is refused at fields.<code>',
    },
    mend: {
      id: 'Tolak kode yang tidak ditanyakan: teks warga tidak boleh hilang diam-diam.',
      en: 'Refuse a code that isn’t asked for: no citizen’s text may vanish silently.',
    },
    async run(visit) {
      await offers(visit, 'fields');
      return await refused(visit, { fields: { tidak_ada_9f3c: 'x' } }, 'fields.tidak_ada_9f3c');
    },
  },
  {
    id: 'F-27',
    writes: true,
    where: ['2.8'],
    title: {
      id: 'Nama atau kontak yang wajib dan tidak diisi ditolak pada kolomnya',
      en: 'A required name or contact that is missing is refused at its field',
    },
    mend: {
      id: 'Tolak menurut identity.required dalam /capabilities, atau jangan menyebutnya wajib.',
      en: 'Refuse by identity.required of /capabilities, or don’t call it required.',
    },
    async run(visit) {
      const { required } = (await offer(visit)).capabilities.identity;
      if (required.length === 0) return skip('tak ada yang wajib', 'nothing is required');
      const none = { nameUser: undefined, phoneUser: undefined, emailUser: undefined, nik: undefined };
      return await refused(visit, none, ...required.map((one) => IDENTITY_FIELDS[one]));
    },
  },
  {
    id: 'F-28',
    writes: true,
    where: ['8.2'],
    title: {
      id: 'Laporan tanpa hasil challenge ditolak, dan tidak tercatat',
      en: 'A report without a solved challenge is refused, and not filed',
    },
    mend: {
      id: 'Jawab 422 challenge-required, atau hapus fitur challenge.',
      en: 'Answer 422 challenge-required, or don’t list the feature challenge.',
    },
    async run(visit) {
      await offers(visit, 'challenge');
      return notCaught(await sendReport(visit, await reportBody(visit)));
    },
  },
  {
    id: 'F-29',
    writes: true,
    where: ['8.3'],
    title: {
      id: 'Hasil challenge yang salah ditolak 422 challenge-expired',
      en: 'A wrong solution of the challenge is refused with 422 challenge-expired',
    },
    mend: {
      id: 'Periksa tanda tangan dan hasilnya; pengirim lalu mengerjakan soal baru dengan kunci yang sama.',
      en: 'Verify signature and solution; the sender then solves a new one and keeps the key.',
    },
    async run(visit) {
      await offers(visit, 'challenge');
      const answer = await sendReport(visit, await reportBody(visit, { challenge: WRONG_SOLUTION }));
      const wrong = notCaught(answer);
      return wrong.length > 0 || answer.text.includes('challenge-expired')
        ? wrong
        : [finding('ditolak tanpa kode challenge-expired', 'refused without the code challenge-expired')];
    },
  },
]);

const PLACE = ['location_text', 'location_id'] as const;
const IDENTITY_FIELDS = {
  name: 'nameUser',
  phone_or_email: ['phoneUser', 'emailUser'],
  phone: 'phoneUser',
  email: 'emailUser',
  nik: 'nik',
} as const;
const WRONG_SOLUTION = Buffer.from(
  JSON.stringify({
    challenge: { parameters: { nonce: '00', salt: '00' }, signature: '00' },
    solution: { counter: 1, derivedKey: '00' },
  }),
).toString('base64');
