import type { FiguresMessages } from './words.js';

const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
const reports = (count: number) => (count === 1 ? '1 report' : `${number(count)} reports`);

const monthIn = (month: string, style: 'long' | 'short') =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString('en-GB', {
    month: style,
    year: style === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  });
const percent = (rate: number) => `${number(Math.round(rate * 100))} %`;

/** English. */
export const figuresEn: FiguresMessages = {
  period: 'Time',
  periods: {
    30: 'Last 30 days',
    91: 'Last 3 months',
    365: 'Last 12 months',
    year: 'This year',
    all: 'All time',
  },
  loading: 'Counting reports…',
  failed: 'The numbers could not be loaded',
  none: 'There are no reports in this time.',
  total: reports,
  shown: (count) => `Numbers from ${reports(count)}.`,
  byMonth: 'Reports each month',
  byStatus: 'How far they have come',
  byCategory: 'What they are about',
  byOffice: 'Offices that handle them',
  officeLead:
    'The first answer is counted in working hours from when the report came in; half of the reports are answered sooner. On time means answered within the working days allowed.',
  month: 'Month',
  status: 'Status',
  category: 'Category',
  office: 'Office',
  reports: 'Reports',
  done: 'Done',
  firstAnswer: 'First answer (working hours)',
  onTime: 'On time',
  monthName: (month) => monthIn(month, 'long'),
  monthShort: (month) => monthIn(month, 'short'),
  peak: (month, count) => `Most: ${monthIn(month, 'long')}, ${reports(count)}`,
  number,
  hours: (value) => (value === null ? '–' : number(value)),
  share: (rate) => (rate === null ? '–' : percent(rate)),
  answer: (hours) => (hours === null ? 'No answer yet' : `First answer: ${number(hours)} working hours`),
  inTime: (rate) => (rate === null ? 'None is due yet' : `On time: ${percent(rate)}`),
  doneOf: (done, total) => `${number(done)} of ${number(total)} done`,
  table: 'Show as a table',
  csv: 'Download CSV',
  csvName: 'report-numbers.csv',
  rest: (count) => `${number(count)} more in the table.`,
};
