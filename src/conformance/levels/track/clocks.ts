/** Clocks of a public report: each shows day by day how its due day is reckoned. */
import { clockDaysRoute } from '../../../contract/reporting/clocks.js';
import { toItems, toRecord } from '../../../contract/read.js';
import { checksOf, type Finding } from '../../check.js';
import { readableReports } from '../../facts/opened-reports.js';
import { notAnswered } from '../../judging/shape.js';
import { finding } from '../../judging/found.js';
import { resultsRecord, skip, type Visit } from '../../visit/visit.js';

interface Told {
  trackingId: string;
  kind: string;
  /** `YYYY-MM-DD`. */
  dueOn: string;
}

export const CLOCK_CHECKS = checksOf('track', [
  {
    id: 'T-16',
    where: ['6.31'],
    title: {
      id: 'Setiap jam laporan memperlihatkan hari-harinya, dari hari kejadian sampai batas waktunya',
      en: 'Each clock of a report shows its days, from the day of the event to its due day',
    },
    mend: {
      id: 'Jawab clocks/{kind} menurut skema ClockDays untuk setiap jam di clocks; hari terakhirnya hari dari due_at.',
      en: 'Answer clocks/{kind} by the schema ClockDays for each of the clocks; its last day is that of due_at.',
    },
    async run(visit) {
      const told = (await readableReports(visit)).flatMap(({ trackingId, answer }) =>
        clocksIn(trackingId, resultsRecord(answer.json).data),
      );
      if (told.length === 0)
        return skip('tak satu pun laporan yang dibuka punya clocks', 'no opened report has clocks');
      for (const clock of told) {
        const findings = await judge(visit, clock);
        if (findings.length > 0) return findings;
      }
      return [];
    },
  },
]);

const clocksIn = (trackingId: string, report: unknown): Told[] =>
  toItems(toRecord(report).clocks).map((clock) => {
    const { kind, due_at } = toRecord(clock);
    return { trackingId, kind: String(kind), dueOn: String(due_at).slice(0, 10) };
  });

async function judge(visit: Visit, { trackingId, kind, dueOn }: Told): Promise<Finding[]> {
  const answer = await visit.ask(clockDaysRoute(trackingId, kind));
  const wrong = notAnswered(answer, 'ClockDays');
  if (wrong.length > 0) return wrong;
  const dates = toItems(resultsRecord(answer.json).days).map((day) => String(toRecord(day).date));
  const isEachOnce = dates.every(
    (date, at) => at === 0 || Date.parse(date) - Date.parse(dates[at - 1]!) === DAY_MS,
  );
  const last = dates.at(-1) ?? '–';
  if (isEachOnce && last === dueOn) return [];
  return [
    finding(
      `${answer.asked}: hari-harinya sampai ${last}, due_at ${dueOn}`,
      `${answer.asked}: its days go to ${last}, due_at is ${dueOn}`,
    ),
  ];
}

const DAY_MS = 86_400_000;
