/** Questions that nobody means: each is answered in JSON, and none breaks the server. */
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import { firstPage } from '../../facts/feed.js';
import { nobody, offers } from '../../facts/offer.js';
import { refusal } from '../../facts/opened-reports.js';
import { finding, notCaught, notJson, notHowLong, notRefused } from '../../judging/found.js';
import type { Answer, Question } from '../../visit/asker.js';
import { type Visit, skip } from '../../visit/visit.js';

/** Nothing where the answer is JSON and no 5xx. */
export function broken(answer: Answer): Finding[] {
  const { asked, status } = answer;
  if (status >= 500) return [finding(`${asked} menjawab ${status}`, `${asked} answered ${status}`)];
  return notJson(answer);
}

async function askAll(visit: Visit, questions: readonly Question[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const question of questions) answers.push(await visit.ask(question));
  return answers;
}

const feed = (query: Record<string, string | number>): Question => ({ path: routes.feed, query });

const isFound = ({ status, text }: Answer): boolean => status === 200 && /"tracking_id"/.test(text);

const PARAMETERS = {
  id: 'Ikat nilai sebagai parameter kueri, jangan menyusun SQL dari teks; tolak yang tidak terbaca dengan 400.',
  en: 'Bind values as parameters of the query, make no SQL of text; refuse with 400 what can’t be read.',
};

export const READING_CHECKS = checksOf('hostile', [
  {
    id: 'H-01',
    where: ['1.6', '1.10'],
    title: {
      id: 'Kursor yang tidak dikenal ditolak 4xx dalam JSON',
      en: 'An unknown cursor is refused with 4xx in JSON',
    },
    mend: {
      id: 'Jawab 400 bad-request; jangan mulai lagi dari awal, dan jangan 500.',
      en: 'Answer 400 bad-request; don’t begin at the beginning again, and don’t answer 500.',
    },
    async run(visit) {
      await offers(visit, 'feed');
      await firstPage(visit);
      const answers = await askAll(visit, [feed({ cursor: 'tidak-ada' }), feed({ cursor: 'A'.repeat(300) })]);
      return answers.flatMap(notCaught);
    },
  },
  {
    id: 'H-02',
    where: ['7.2', '1.10'],
    title: {
      id: 'Saringan yang tidak terbaca ditolak 4xx: hari yang bukan hari, kotak yang bukan kotak',
      en: 'Filters that can’t be read are refused with 4xx: a day that is none, a box that is none',
    },
    mend: {
      id: 'Jawab 400 dan sebut kolomnya: yang diabaikan diam-diam membuat orang membaca daftar yang salah.',
      en: 'Answer 400 and name the field: what is silently ignored makes people read the wrong list.',
    },
    async run(visit) {
      await offers(visit, 'feed');
      await firstPage(visit);
      const wrong = [{ from: '2026-02-31' }, { to: 'kemarin' }, { bbox: '1,2,3' }, { sort: 'acak' }];
      return (await askAll(visit, wrong.map(feed))).flatMap(notCaught);
    },
  },
  {
    id: 'H-03',
    where: ['7.2'],
    title: {
      id: 'Pencarian dengan tanda SQL, emoji atau teks sangat panjang tidak merusak apa pun',
      en: 'A search with marks of SQL, emoji or a very long text breaks nothing',
    },
    mend: PARAMETERS,
    async run(visit) {
      await offers(visit, 'feed');
      await firstPage(visit);
      const typed = [
        "' OR 1=1 --",
        '%_\\"; drop table complaints',
        '👩‍👩‍👧‍👦 jalan',
        '\u0000\u202e',
        'a'.repeat(5_000),
      ];
      return (
        await askAll(
          visit,
          typed.map((search) => feed({ search })),
        )
      ).flatMap(broken);
    },
  },
  {
    id: 'H-04',
    where: ['7.2'],
    title: {
      id: 'Id saringan dengan tanda SQL tidak merusak apa pun, dan tidak menemukan apa-apa',
      en: 'Ids of filters with marks of SQL break nothing, and find nothing',
    },
    mend: PARAMETERS,
    async run(visit) {
      await offers(visit, 'feed');
      await firstPage(visit);
      const names = ['status', 'category_id', 'institution_id', 'classification_id', 'location_id'];
      const answers = await askAll(
        visit,
        names.map((name) => feed({ [name]: "1' OR '1'='1" })),
      );
      // Where whatever is asked for is found, the filter is ignored, and a check of the list says so.
      const ignored = new Set<Answer>();
      for (const [at, answer] of answers.entries())
        if (isFound(answer) && isFound(await visit.ask(feed({ [names[at]!]: 'tidak-ada-9f3c' }))))
          ignored.add(answer);
      return answers.flatMap((answer) => [
        ...broken(answer),
        ...(isFound(answer) && !ignored.has(answer)
          ? [finding(`${answer.asked} menemukan laporan`, `${answer.asked} finds reports`)]
          : []),
      ]);
    },
  },
  {
    id: 'H-05',
    where: ['6.9', '1.10'],
    title: {
      id: 'Nomor yang aneh (jalur naik, NUL, 300 angka) dijawab 4xx dalam JSON',
      en: 'Odd numbers (paths upwards, NUL, 300 digits) are answered with 4xx in JSON',
    },
    mend: {
      id: 'Periksa bentuk nomor sebelum basis data ditanya; basis data menolak NUL dan angka yang terlalu besar.',
      en: 'Look at a number’s form before the database is asked: it refuses NUL, and numbers that are too large.',
    },
    async run(visit) {
      await refusal(visit);
      const numbers = ['..%2f..%2fetc', '%00', '9'.repeat(300), '-1', '1e9', "1'--"];
      const paths = numbers.map((number) => ({ path: `complaints/${number}/complaint` }));
      return (await askAll(visit, paths)).flatMap(notCaught);
    },
  },
  {
    id: 'H-06',
    where: ['6.9'],
    title: {
      id: 'Kode akses yang aneh (kosong, sangat panjang) mendapat 404, bukan 5xx dan bukan laporan',
      en: 'Odd access codes (blank, very long) get a 404, not a 5xx and not a report',
    },
    mend: {
      id: 'Batasi panjang kode sebelum di-hash; kode yang tidak terbaca adalah kode yang salah.',
      en: 'Limit a code’s length before it is hashed; one that can’t be read is a wrong one.',
    },
    async run(visit) {
      await refusal(visit);
      const codes = ['x', '0'.repeat(4_000), "' OR 1=1 --", '%00'];
      const questions = codes.map((code) => ({ path: routes.detail(nobody(5)), code }));
      return (await askAll(visit, questions)).flatMap(notCaught);
    },
  },
  {
    id: 'H-07',
    where: ['1.10'],
    title: {
      id: 'Alamat sangat panjang, Accept-Language dan If-None-Match yang aneh tidak merusak apa pun',
      en: 'A very long address, odd Accept-Language and If-None-Match break nothing',
    },
    mend: {
      id: 'Tangkap setiap kesalahan di satu tempat, dan jawab dalam bentuk kontrak.',
      en: 'Catch every error in one place, and answer in the contract’s form.',
    },
    async run(visit) {
      const path = routes.detail(nobody(6));
      const answers = await askAll(visit, [
        { path: `tidak-ada/${'x'.repeat(3_000)}` },
        { path, headers: { 'Accept-Language': `${'xx;q=9,'.repeat(300)}*` } },
        { path, headers: { 'If-None-Match': '"'.repeat(2_000) } },
      ]);
      return answers.flatMap(broken);
    },
  },
]);

const TOLD_MAX = 3;

/** The last check of all: whatever the others have met is there. */
export const BUSY_CHECKS = checksOf('hostile', [
  {
    id: 'H-27',
    where: ['1.13', '1.10'],
    title: {
      id: 'Jawaban 429 dan 503 yang dijumpai menyebut dalam Retry-After berapa detik harus menunggu',
      en: 'Answers of 429 and 503 that were met say by Retry-After how many seconds to wait',
    },
    mend: {
      id: 'Beri Retry-After: 30, misalnya, dan {"message", "code"} dalam JSON; juga pada penolakan dari proksi atau pembatas permintaan.',
      en: 'Give Retry-After: 30, for example, and {"message", "code"} in JSON; so should a proxy or a limiter of requests.',
    },
    run({ asker: { busy } }) {
      if (busy.length === 0)
        return skip(
          'tidak dijumpai 429 atau 503: alat ini tidak membanjiri server',
          'no 429 or 503 was met: the judge floods no server',
        );
      return Promise.resolve(busy.flatMap(unsaid).slice(0, TOLD_MAX));
    },
  },
]);

const unsaid = (answer: Answer): Finding[] => [...notHowLong(answer), ...notRefused(answer, answer.status)];
