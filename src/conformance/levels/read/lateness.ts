/** Reports whose office is late, and promised days, where the capabilities list `late`. */
import { readLateReports } from '../../../contract/public/lateness.js';
import { MAXIMA } from '../../../contract/maxima.js';
import { toItems, toRecord } from '../../../contract/read.js';
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import { offers, readOrNothing } from '../../facts/offer.js';
import { finding } from '../../judging/found.js';
import { notAnswered } from '../../judging/shape.js';
import { fact, resultsRecord } from '../../visit/visit.js';

const UTC_PLUS_7_MS = 7 * 3_600_000;

const promisesAnswer = fact('R-49', async (visit) => {
  await offers(visit, 'late');
  return await visit.ask(routes.promises);
});

export const LATENESS_CHECKS = checksOf('read', [
  {
    id: 'R-48',
    where: ['16.1'],
    title: {
      id: 'complaints?late=1 hanya memberi laporan yang harinya sudah lewat, dan menyebut hari itu',
      en: 'complaints?late=1 gives only reports whose day has passed, and names that day',
    },
    mend: {
      id: 'Beri setiap laporan late: {due_on, is_promise, reason}, dan hanya yang due_on sebelum hari ini.',
      en: 'Give each report late: {due_on, is_promise, reason}, and only those whose due_on is before today.',
    },
    async run(visit) {
      await offers(visit, 'late');
      const answer = await visit.ask({
        path: routes.feed,
        query: { late: 1, page_size: MAXIMA.pageSize },
      });
      const wrong = notAnswered(answer, 'Feed');
      if (wrong.length > 0) return wrong;
      const today = new Date(Date.now() + UTC_PLUS_7_MS).toISOString().slice(0, 10);
      const odd = (readOrNothing(answer, readLateReports)?.items ?? []).find(
        ({ late }) => late === null || late.dueOn >= today,
      );
      if (odd === undefined) return [];
      const day = odd.late?.dueOn ?? '–';
      return [
        finding(
          `${odd.trackingId} dalam daftar yang terlambat, harinya ${day}`,
          `${odd.trackingId} is listed as late, its day is ${day}`,
        ),
      ];
    },
  },
  {
    id: 'R-49',
    where: ['16.2'],
    title: {
      id: 'complaints/promises memberi janji yang ditepati, tidak ditepati, dan yang belum sampai harinya',
      en: 'complaints/promises gives how many promises were kept, broken, and are still ahead',
    },
    mend: {
      id: 'Ikuti skema Promises dalam openapi.json; from dan to adalah hari-hari yang dihitung.',
      en: 'Follow the schema Promises in openapi.json; from and to are the days that were counted.',
    },
    run: async (visit) => notAnswered(await promisesAnswer(visit), 'Promises'),
  },
  {
    id: 'R-50',
    where: ['16.3'],
    title: {
      id: 'Jumlah terlambat dan janji di bawah tiga tidak disebut',
      en: 'Numbers of late reports and of promises below three are not told',
    },
    mend: {
      id: 'Beri null untuk jumlah di bawah tiga, dan hilangkan instansinya dari by_institution.',
      en: 'Give null for a number below three, and leave its office out of by_institution.',
    },
    async run(visit) {
      const promises = resultsRecord((await promisesAnswer(visit)).json);
      const { late } = resultsRecord((await visit.ask(routes.statistics)).json);
      return [promises, toRecord(late)].flatMap(smallNumbers);
    },
  },
]);

function smallNumbers(told: Record<string, unknown>): Finding[] {
  const all = [told, ...toItems(told.by_institution).map(toRecord)];
  return all.flatMap(({ name: office, total, kept, broken, open }) =>
    Object.entries({ total, kept, broken, open }).flatMap(([name, number]) => {
      if (typeof number !== 'number' || number >= 3) return [];
      const where = typeof office === 'string' ? `${office}, ${name}` : name;
      return [finding(`${where}: ${number} disebut`, `${where}: ${number} is told`)];
    }),
  );
}
