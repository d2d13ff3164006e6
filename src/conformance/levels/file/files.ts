/** Files: uploaded first, attached once, kept behind the report's gate. */
import { readReport } from '../../../contract/reporting/report.js';
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import { readOrNothing, offers } from '../../facts/offer.js';
import { ownDetail } from '../../facts/opened-reports.js';
import { notAnswered, notNamed } from '../../judging/shape.js';
import { errorOf, finding, notCaught, notRefused, wrongStatus } from '../../judging/found.js';
import type { Answer } from '../../visit/asker.js';
import { fact, type Visit } from '../../visit/visit.js';
import {
  newCode,
  paidBody,
  sendReport,
  picture,
  PICTURE_WORDS,
  firstUpload,
  upload,
  uploaded,
} from '../../writing/filing.js';
import { filedBy, plainReport } from '../../writing/reports.js';
import { emptyRefused } from './validation.js';

/** A report with the first upload, in the gateway's own form: a text that holds a list. */
const withFile = fact('F-42', async (visit) => {
  await plainReport.filed(visit);
  const { id } = await uploaded(visit);
  const body = await paidBody(visit, { attachments: `["${id}"].`, access_code: newCode() });
  const answer = await sendReport(visit, body);
  return { answer, filed: filedBy({ body, key: '', answer }) };
});

const attached = fact('F-42', async (visit) => {
  const { filed } = await withFile(visit);
  if (filed === null) return null;
  const answer = await ownDetail(visit, filed);
  const files = readOrNothing(answer, readReport)?.attachments ?? [];
  return files[0] === undefined ? null : { filed, file: files[0] };
});

/** The file of that report, opened with its code. */
export const ownFile = fact('F-43', async (visit) => {
  const { filed, file } = await attached(visit);
  const path = visit.asker.resolve(file.path);
  return path === null ? null : { answer: await visit.ask({ path, code: filed.code }), filed, path };
});

export const FILES_CHECKS = checksOf('file', [
  {
    id: 'F-40',
    writes: true,
    where: ['4.1', '2.3'],
    title: {
      id: 'Berkas diunggah sebagai attachments[], jawabannya 201 dalam bentuk kontrak',
      en: 'A file is uploaded as attachments[], and the answer is 201 in the contract’s form',
    },
    mend: {
      id: 'Ikuti skema UploadAnswer: images dan docs, masing-masing {id, file_name, bytes}.',
      en: 'Follow the schema UploadAnswer: images and docs, each {id, file_name, bytes}.',
    },
    run: async (visit) => notAnswered((await firstUpload(visit)).answer, 'UploadAnswer', 201),
  },
  {
    id: 'F-41',
    writes: true,
    where: ['4.2'],
    title: {
      id: 'Id unggahan tidak dapat ditebak: sedikitnya 128 bit acak',
      en: 'An upload’s id can’t be guessed: at least 128 random bits',
    },
    mend: {
      id: 'Pakai UUID acak atau 22 huruf base64url, bukan nomor urut.',
      en: 'Use a random UUID or 22 characters of base64url, not a running number.',
    },
    async run(visit) {
      const { id } = await uploaded(visit);
      const isHex = /^[0-9a-f-]+$/i.test(id);
      const bits = /^\d+$/.test(id) ? 3.3 : isHex ? 4 : 6;
      const { length } = isHex ? id.replaceAll('-', '') : id;
      // A random UUID has 122.
      return length * bits >= 120 ? [] : [finding(`id "${id}"`, `the id is "${id}"`)];
    },
  },
  {
    id: 'F-42',
    writes: true,
    where: ['5.8'],
    title: {
      id: 'Laporan dengan attachments dalam bentuk teks gateway ("[…].") diterima, berkasnya melekat',
      en: 'A report with attachments as the gateway’s text ("[…].") is taken, and has its file',
    },
    mend: {
      id: 'Baca attachments sebagai daftar, dan sebagai teks JSON dengan atau tanpa titik di akhir.',
      en: 'Read attachments as a list, and as a text of JSON with or without a dot behind it.',
    },
    async run(visit) {
      const wrong = wrongStatus((await withFile(visit)).answer, 201, 200);
      if (wrong.length > 0) return wrong;
      await attached(visit);
      return [];
    },
  },
  {
    id: 'F-43',
    writes: true,
    where: ['6.7', '6.30'],
    title: {
      id: 'Berkas sendiri terbuka dengan kode, dan tidak dijalankan peramban',
      en: 'One’s own file opens with the code, and no browser runs it',
    },
    mend: {
      id: 'Layani path dari rincian dengan X-Access-Code; beri jenis yang benar dan X-Content-Type-Options: nosniff.',
      en: 'Serve the detail’s path with X-Access-Code; give the right type and X-Content-Type-Options: nosniff.',
    },
    async run(visit) {
      const { answer } = await ownFile(visit);
      const { asked, headers } = answer;
      const type = headers.get('Content-Type') ?? '';
      const isPicture = type.startsWith('image/') && headers.get('X-Content-Type-Options') === 'nosniff';
      return [
        ...wrongStatus(answer, 200),
        ...(isPicture
          ? []
          : [finding(`${asked}: ${type}, tanpa nosniff`, `${asked}: ${type}, without nosniff`)]),
      ];
    },
  },
  {
    id: 'F-44',
    writes: true,
    where: ['4.7'],
    title: {
      id: 'Foto kembali tanpa metadatanya',
      en: 'A photo comes back without its metadata',
    },
    mend: {
      id: 'Buang EXIF, XMP dan komentar di server juga: di dalamnya ada tempat dan nama.',
      en: 'Strip EXIF, XMP and comments on the server too: places and names are in them.',
    },
    async run(visit) {
      const { answer } = await ownFile(visit);
      return answer.text.includes(PICTURE_WORDS)
        ? [finding(`"${PICTURE_WORDS}" masih ada di dalamnya`, `"${PICTURE_WORDS}" is still in it`)]
        : [];
    },
  },
  {
    id: 'F-45',
    writes: true,
    where: ['4.3'],
    title: {
      id: 'Id unggahan hanya melekat sekali: laporan kedua dengan id itu ditolak',
      en: 'An upload’s id attaches once: a second report with it is refused',
    },
    mend: {
      id: 'Tandai unggahan sebagai terpakai dalam transaksi yang sama dengan laporannya.',
      en: 'Mark the upload as used in its report’s own transaction.',
    },
    async run(visit) {
      await emptyRefused.holds(visit);
      await attached(visit);
      const { id } = await uploaded(visit);
      return notNamed(await sendReport(visit, await paidBody(visit, { attachments: [id] })), 'attachments');
    },
  },
  {
    id: 'F-46',
    writes: true,
    where: ['4.4'],
    title: {
      id: 'Unggahan tidak dapat dibaca sebelum melekat',
      en: 'An upload can’t be read before it is attached',
    },
    mend: {
      id: 'Sajikan berkas di bawah laporannya saja.',
      en: 'Serve files below their report alone.',
    },
    async run(visit) {
      const { id } = await uploaded(visit);
      const answers: Answer[] = [];
      for (const path of [`${routes.upload}/${id}`, `${routes.upload}?id=${id}`, `files/${id}`])
        answers.push(await visit.ask(path));
      return answers
        .filter(({ status }) => status < 400)
        .map(({ asked, status }) => finding(`${asked} menjawab ${status}`, `${asked} answered ${status}`));
    },
  },
  {
    id: 'F-47',
    writes: true,
    where: ['4.6', '4.8'],
    title: {
      id: 'Teks yang mengaku JPEG ditolak 415, dan nama berkasnya disebut',
      en: 'Text that says it is a JPEG is refused with 415, and the file is named',
    },
    mend: {
      id: 'Kenali jenis dari isinya, bukan dari nama atau Content-Type; sebut nama berkas dalam pesan.',
      en: 'Tell the type by the content, not by name or Content-Type; name the file in the message.',
    },
    async run(visit) {
      await uploaded(visit);
      const bytes = new TextEncoder().encode('<html><script>1</script></html>');
      return namesFile(await wrongUpload(visit, bytes), 415);
    },
  },
  {
    id: 'F-48',
    writes: true,
    where: ['2.6', '4.8'],
    title: {
      id: 'Berkas yang melebihi attachment_bytes_max ditolak 413, dan namanya disebut',
      en: 'A file beyond attachment_bytes_max is refused with 413, and named',
    },
    mend: {
      id: 'Hitung selama membaca, baca habis isinya, lalu jawab 413: sambungan yang diputus dikira tanpa sinyal.',
      en: 'Count while reading, read the body to its end, then answer 413: a cut connection is taken for a lost signal.',
    },
    async run(visit) {
      const { limits } = (await offers(visit, 'attachments')).capabilities;
      await uploaded(visit);
      const bytes = new Uint8Array(limits.attachmentBytesMax + 1_024);
      bytes.set(picture());
      return namesFile(await wrongUpload(visit, bytes), 413);
    },
  },
  {
    id: 'F-49',
    writes: true,
    where: ['4.10'],
    title: {
      id: 'Unggahan tanpa hasil challenge ditolak',
      en: 'An upload without a solved challenge is refused',
    },
    mend: {
      id: 'Periksa X-Challenge sebelum isi dibaca, bila fitur challenge ada.',
      en: 'Check X-Challenge before the body is read, where the feature challenge is listed.',
    },
    async run(visit) {
      await offers(visit, 'challenge');
      return notCaught(await upload(visit, { name: WRONG_NAME, bytes: picture(), challenge: '' }));
    },
  },
]);

const WRONG_NAME = 'uji-salah.jpg';

const wrongUpload = (visit: Visit, bytes: Uint8Array<ArrayBuffer>): Promise<Answer> =>
  upload(visit, { name: WRONG_NAME, bytes });

function namesFile(answer: Answer, status: number): Finding[] {
  const wrong = notRefused(answer, status);
  if (wrong.length > 0) return wrong;
  const { message, errors } = errorOf(answer)!;
  const said = [message, ...Object.values(errors).flat()].join(' ');
  return said.includes(WRONG_NAME)
    ? []
    : [finding(`nama berkas tidak disebut: "${said}"`, `the file isn’t named: "${said}"`)];
}
