/** Bodies that nobody means: each is refused by name, and nothing is filed. */
import { randomUUID } from 'node:crypto';
import { readReport } from '../../../contract/reporting/report.js';
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import { nobody, readOrNothing, offer } from '../../facts/offer.js';
import { ownDetail } from '../../facts/opened-reports.js';
import { finding, notCaught, wrongStatus } from '../../judging/found.js';
import { notNamed } from '../../judging/shape.js';
import type { Answer, Question } from '../../visit/asker.js';
import type { Visit } from '../../visit/visit.js';
import { newCode, paidBody, sendReport, wordsFor } from '../../writing/filing.js';
import { filedBy } from '../../writing/reports.js';
import { emptyRefused } from '../file/validation.js';
import { broken } from './reading.js';

const JSON_TYPE = { 'Content-Type': 'application/json' };

const post = (visit: Visit, more: Partial<Question>): Promise<Answer> =>
  visit.ask({ method: 'POST', path: routes.create, key: randomUUID(), headers: JSON_TYPE, ...more });

async function allCaught(answers: Promise<Answer>[]): Promise<Finding[]> {
  return (await Promise.all(answers)).flatMap(notCaught);
}

export const WRITING_CHECKS = checksOf('hostile', [
  {
    id: 'H-20',
    writes: true,
    where: ['1.10'],
    title: {
      id: 'JSON yang rusak, kosong, atau bukan objek ditolak 4xx',
      en: 'JSON that is broken, empty, or no object is refused with 4xx',
    },
    mend: {
      id: 'Jawab 400 bad-request dalam JSON, bukan halaman kesalahan kerangka kerja.',
      en: 'Answer 400 bad-request in JSON, not the framework’s page of errors.',
    },
    run: (visit) =>
      allCaught(['{"title": "putus', '', 'null', '[1,2]', '"teks"'].map((body) => post(visit, { body }))),
  },
  {
    id: 'H-21',
    writes: true,
    where: ['1.10'],
    title: {
      id: 'JSON yang bersarang dalam dan isi 1,5 MB ditolak 4xx, dan server tetap menjawab',
      en: 'Deeply nested JSON and a body of 1.5 MB are refused with 4xx, and the server goes on answering',
    },
    mend: {
      id: 'Batasi ukuran isi (128 KB cukup), baca habis sisanya, lalu jawab 413.',
      en: 'Limit the body (128 KB is enough), read the rest to its end, then answer 413.',
    },
    run: async (visit) => {
      await emptyRefused.holds(visit);
      return await allCaught([
        post(visit, { body: `{"title":${'['.repeat(20_000)}${']'.repeat(20_000)}}` }),
        post(visit, { body: JSON.stringify({ title: 'Uji kesesuaian', content: 'a'.repeat(1_500_000) }) }),
      ]);
    },
  },
  {
    id: 'H-22',
    writes: true,
    where: ['5.9', '1.12'],
    title: {
      id: 'Kolom dengan jenis yang salah ditolak 422 pada kolomnya',
      en: 'Fields of a wrong type are refused with 422 at the field',
    },
    mend: {
      id: 'Periksa jenis setiap kolom: nilai yang salah dibaca dapat menerbitkan yang dimaksud rahasia.',
      en: 'Check every field’s type: a value that is misread could publish what was meant to be secret.',
    },
    async run(visit) {
      const wrong = { is_secret: 'mungkin', latitude: 'utara', longitude: 999, attachments: { a: 1 } };
      await emptyRefused.holds(visit);
      const answer = await sendReport(visit, await paidBody(visit, wrong));
      return notNamed(answer, 'is_secret', ['latitude', 'longitude'], 'attachments');
    },
  },
  {
    id: 'H-23',
    writes: true,
    where: ['1.10'],
    title: {
      id: 'Content-Type yang salah ditolak 4xx',
      en: 'A wrong Content-Type is refused with 4xx',
    },
    mend: {
      id: 'Jawab 415 unsupported-type: formulir situs lain mengirim text/plain tanpa bertanya.',
      en: 'Answer 415 unsupported-type: forms of other sites send text/plain without asking.',
    },
    async run(visit) {
      const body = JSON.stringify(await paidBody(visit));
      const form = new FormData();
      form.append('complaint_id', '1');
      return await allCaught([
        post(visit, { body, headers: { 'Content-Type': 'text/plain' } }),
        post(visit, { body: form, headers: {} }),
      ]);
    },
  },
  {
    id: 'H-24',
    writes: true,
    where: ['1.10'],
    title: {
      id: 'Multipart yang rusak ditolak 4xx',
      en: 'A broken multipart body is refused with 4xx',
    },
    mend: {
      id: 'Jawab 400 bila batasnya tidak ada atau isinya terputus.',
      en: 'Answer 400 where the boundary is missing or the body is cut off.',
    },
    async run(visit) {
      const { features } = (await offer(visit)).capabilities;
      const paths = [
        ...(features.has('attachments') ? [routes.upload] : []),
        ...(features.has('reply') ? [routes.reply] : []),
      ];
      const types = ['multipart/form-data', 'multipart/form-data; boundary=a'];
      return await allCaught(
        paths.flatMap((path) =>
          types.map((type) => post(visit, { path, body: '--b\r\nputus', headers: { 'Content-Type': type } })),
        ),
      );
    },
  },
  {
    id: 'H-25',
    writes: true,
    where: ['1.10', '1.24'],
    title: {
      id: 'Metode yang tidak ada ditolak 4xx dalam JSON',
      en: 'Methods that don’t exist are refused with 4xx in JSON',
    },
    mend: {
      id: 'Jawab 405 method-not-allowed (dengan Allow) atau 404.',
      en: 'Answer 405 method-not-allowed (with Allow) or 404.',
    },
    async run(visit) {
      const questions: Question[] = [
        { method: 'PUT', path: routes.create, body: '{}', headers: JSON_TYPE },
        { method: 'DELETE', path: routes.capabilities },
        { method: 'POST', path: routes.detail(nobody(7)), body: '{}', headers: JSON_TYPE },
        { method: 'POST', path: 'complaints/process/1/reject', body: '{}', headers: JSON_TYPE },
      ];
      return await allCaught(questions.map((question) => visit.ask(question)));
    },
  },
  {
    id: 'H-26',
    writes: true,
    where: ['6.13', '1.1'],
    title: {
      id: 'Markah dan tanda SQL dalam laporan tetap teks',
      en: 'Markup and marks of SQL in a report stay text',
    },
    mend: {
      id: 'Simpan dan beri teks apa adanya; halaman yang menampilkannya menulisnya sebagai teks.',
      en: 'Store and give text as it is; whoever shows it writes it as text.',
    },
    async run(visit) {
      const { limits } = (await offer(visit)).capabilities;
      const content = `${MARKUP} ${wordsFor(limits)}`.slice(0, limits.contentMax).trim();
      const body = await paidBody(visit, { content, access_code: newCode() });
      const answer = await sendReport(visit, body);
      const filed = filedBy({ body, key: '', answer });
      if (filed === null) return wrongStatus(answer, 201, 200);
      const own = await ownDetail(visit, filed);
      const kept = readOrNothing(own, readReport)?.content;
      return [
        ...broken(own),
        ...(kept === content ? [] : [finding('isinya berubah', 'the text has changed')]),
      ];
    },
  },
]);

const MARKUP = `<script>alert(1)</script> '; drop table complaints; -- &amp; {{nama}}`;
