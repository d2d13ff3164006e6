/** Whether an endpoint answers, and what it says of itself. */
import { routes } from '../../../contract/routes.js';
import { checksOf } from '../../check.js';
import { isRecord } from '../../../contract/read.js';
import { skip } from '../../visit/visit.js';
import { nobody, greeting, offer, unknownDetail } from '../../facts/offer.js';
import { notAnswered } from '../../judging/shape.js';
import { errorOf, finding, notRefused, wrongStatus } from '../../judging/found.js';

export const ENDPOINT_CHECKS = checksOf('discover', [
  {
    id: 'D-01',
    where: ['2.1', '2.2'],
    title: {
      id: 'Alamat ini sebuah endpoint: /capabilities menjawab JSON, atau nomor yang tidak dikenal ditolak dengan JSON',
      en: 'The address is an endpoint: /capabilities answers JSON, or an unknown number is refused in JSON',
    },
    mend: {
      id: 'Jawab GET /capabilities dengan JSON; tanpa itu, GET /complaints/{nomor}/complaint menjawab 404 dengan {"message", "code"}.',
      en: 'Answer GET /capabilities with JSON; without it, let GET /complaints/{number}/complaint answer 404 with {"message", "code"}.',
    },
    async run(visit) {
      const { status, json } = await greeting(visit);
      if (status === 200 && isRecord(json)) return [];
      return notRefused(await unknownDetail(visit), 404);
    },
  },
  {
    id: 'D-02',
    where: ['2.1', '1.1', '2.2'],
    title: {
      id: '/capabilities berbentuk seperti dalam kontrak, atau tidak ada sama sekali (404)',
      en: '/capabilities have the contract’s form, or are not there at all (404)',
    },
    mend: {
      id: 'Isi setiap kolom seperti skema Capabilities di openapi.json; yang tidak ada ditulis null atau [].',
      en: 'Fill every field as the schema Capabilities in openapi.json says; what there is none of is null or [].',
    },
    async run(visit) {
      const answer = await greeting(visit);
      return answer.status === 404 ? [] : notAnswered(answer, 'Capabilities');
    },
  },
  {
    id: 'D-03',
    where: ['2.5'],
    title: {
      id: 'Batas dan aturan identitas dalam /capabilities tidak saling bertentangan',
      en: 'Limits and rules of identity in /capabilities don’t contradict each other',
    },
    mend: {
      id: 'Samakan: content_min ≤ content_max; "nik" hanya wajib bila identity.nik "required"; lampiran punya jenis dan jumlah.',
      en: 'Bring them together: content_min ≤ content_max; "nik" is required only where identity.nik is "required"; attachments have types and a number.',
    },
    async run(visit) {
      const { isMinimal, raw, capabilities } = await offer(visit);
      if (isMinimal) return skip('endpoint tanpa /capabilities', 'an endpoint without /capabilities');
      return contradictions(raw, capabilities.features.has('attachments'));
    },
  },
  {
    id: 'D-04',
    where: ['1.10'],
    title: {
      id: 'Alamat yang tidak ada dijawab 404 dengan {"message", "code"} dalam JSON',
      en: 'A path that doesn’t exist is answered with 404 and {"message", "code"} in JSON',
    },
    mend: {
      id: 'Jawab setiap kesalahan, juga dari kerangka kerja dan proksi, dalam JSON: pesan untuk orang, kode untuk program.',
      en: 'Answer every error in JSON, those of the framework and the proxy too: a message for a person, a code for a program.',
    },
    run: async (visit) => notRefused(await visit.ask('complaints/uji-kesesuaian/tidak-ada'), 404),
  },
  {
    id: 'D-05',
    where: ['1.11'],
    title: {
      id: 'Pesan kesalahan memakai bahasa yang diminta (id dan en)',
      en: 'The message of an error is in the asked language (id and en)',
    },
    mend: {
      id: 'Pilih bahasa dari Accept-Language; bahasa Indonesia bila tidak dikenal.',
      en: 'Choose the language by Accept-Language; Indonesian where it is unknown.',
    },
    async run(visit) {
      const path = routes.detail(nobody(1));
      const ask = (language: string) => visit.ask({ path, headers: { 'Accept-Language': language } });
      const [own, other] = [errorOf(await ask('id')), errorOf(await ask('en'))];
      if (own === null || other === null)
        return skip('penolakan tanpa pesan yang terbaca', 'a refusal without a readable message');
      return own.message !== other.message
        ? []
        : [finding(`untuk id dan en: "${own.message}"`, `for id and en alike: "${own.message}"`)];
    },
  },
  {
    id: 'D-06',
    where: ['1.24'],
    title: {
      id: 'Panggilan yang hanya milik petugas (complaints/process/…) tidak ada di sini',
      en: 'Calls that are officers’ alone (complaints/process/…) don’t exist here',
    },
    mend: {
      id: 'Jangan teruskan alamat gateway yang tidak ada dalam kontrak: jawab 404.',
      en: 'Hand on no path of the gateway that the contract doesn’t have: answer 404.',
    },
    run: async (visit) => wrongStatus(await visit.ask('complaints/process/1/reject'), 404, 405),
  },
]);

function contradictions(raw: Record<string, unknown>, takesFiles: boolean) {
  const limits = isRecord(raw.limits) ? raw.limits : {};
  const identity = isRecord(raw.identity) ? raw.identity : {};
  const required = Array.isArray(identity.required) ? identity.required : [];
  const types = Array.isArray(limits.attachment_types) ? limits.attachment_types : [];
  return [
    ...(Number(limits.content_min) > Number(limits.content_max)
      ? [finding('content_min melebihi content_max', 'content_min exceeds content_max')]
      : []),
    ...(required.includes('nik') && identity.nik !== 'required'
      ? [
          finding(
            '"nik" diwajibkan, padahal identity.nik bukan "required"',
            '"nik" is required, but identity.nik isn’t "required"',
          ),
        ]
      : []),
    ...(takesFiles && (types.length === 0 || Number(limits.attachments_max) < 1)
      ? [
          finding(
            '"attachments" tanpa jenis atau jumlah berkas',
            '"attachments" without types or a number of files',
          ),
        ]
      : []),
  ];
}
