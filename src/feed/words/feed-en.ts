import type { DetailMessages } from '../detail/detail-words.js';
import { dateFormat, numberFormat } from '../../widget/language/formats.js';
import type { FeedMessages } from '../feed-words.js';
import type { FiguresMessages } from '../numbers/figures-words.js';
import type { FindMessages } from '../filters/find-words.js';
import type { LatenessMessages } from '../lateness/lateness-words.js';
import type { FollowMessages } from '../follow/follow-words.js';
import type { FeedMapMessages } from '../map/feed-map-words.js';
import { aloudEn as aloud, errorsEn, mapEn as map } from '../../widget/words/widget-en.js';
import { reportEn as report } from '../../report/words/report-en.js';
import { wishEn as wish } from '../../report/words/wish-en.js';

const detail: DetailMessages = {
  notFound: 'The report was not found',
  notFoundText: 'The number may be wrong, or the report is not shown to the public.',
  reporter: 'Reporter',
  channel: 'By',
  confirm: {
    heading: 'Is it fixed?',
    lead: 'Answer if you have seen it yourself. No name, one answer a device.',
    yes: 'Yes',
    no: 'Not yet',
    sending: 'Sending the answer…',
    sent: 'Your answer has been counted.',
    failed: 'The answer was not sent. Please try again.',
    over: 'This report has changed. Open it again to see it.',
  },
  share: {
    heading: 'Share this report',
    text: (trackingId) => `Citizen’s report #${trackingId}`,
    share: 'Share',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copyYourself: 'The link of this report. Press and hold to copy.',
    whatsApp: 'WhatsApp',
    track: 'Track this report',
  },
};

const { format: number } = numberFormat('en-GB');
const reports = (count: number) => (count === 1 ? '1 report' : `${number(count)} reports`);
const news = (count: number) => (count === 1 ? '1 new report' : `${number(count)} new reports`);
const supporters = (count: number) => (count === 1 ? '1 supporter' : `${number(count)} supporters`);

const feed: FeedMessages = {
  locale: 'en-GB',
  errors: errorsEn,
  heading: 'Citizens’ reports',
  lead: 'What people reported, and how far it has come.',
  views: {
    label: 'View',
    list: 'List',
    map: 'Map',
    numbers: 'Numbers',
    late: 'Late',
    opening: 'Opening the view…',
  },
  find: {
    summary: 'Search and filter',
    search: 'Search reports',
    button: 'Search',
    filters: 'Filter and sort',
    loading: 'Loading choices…',
    reset: 'Show all reports',
  },
  statuses: {
    verified: 'Verified',
    in_progress: 'Being handled by the office',
    responded: 'Waiting for the reporter',
    reopened: 'Replied to by the reporter',
    held: 'On hold',
    done: 'Done',
  },
  loading: 'Loading reports…',
  slow: 'The connection is slow. Still trying, please wait.',
  shown: (count, total) =>
    total === null || total <= count
      ? reports(count)
      : `Showing ${number(count)} of ${number(total)} reports`,
  weak: 'Nothing is quite that. These are like it.',
  didYouMean: (words) => `Did you mean: ${words}?`,
  more: 'Load more',
  fromStart: 'Back to the start of the list',
  loadingMore: 'Loading…',
  moreFailed: 'The next reports could not be loaded.',
  added: (count) => (count ? `${reports(count)} added.` : 'There are no more reports.'),
  newReports: {
    show: (count) => `${news(count)}. Show`,
    said: (count) => `There ${count === 1 ? 'is' : 'are'} ${news(count)}.`,
  },
  pages: {
    label: 'Pages',
    page: (page, last) => `Page ${number(page)} of ${number(last)}`,
  },
  kept: {
    heading: 'Loaded last',
    at: (at) => `Kept on this device ${at}. It may have changed.`,
  },
  empty: {
    heading: 'No reports yet',
    text: 'Reports appear here once they are verified, except secret ones.',
    noMatch: 'No reports match',
    loosen: 'Try a more general word.',
  },
  failed: {
    heading: 'The list of reports could not be loaded',
    wait: (seconds) =>
      seconds < 90
        ? `Try again in ${Math.max(1, Math.ceil(seconds))} seconds.`
        : `Try again in ${Math.ceil(seconds / 60)} minutes.`,
    retry: 'Try again',
  },
  missing: {
    heading: 'There is no list of reports here',
    text: 'This report service doesn’t show reports to the public.',
  },
  fallback: { heading: 'Other ways:', sms: (to) => `SMS to ${to}` },
  card: {
    untitled: (trackingId) => `Report #${trackingId}`,
    office: 'Passed on to',
    anonymous: 'Anonymous',
    followUps: (count) => (count === 1 ? '1 follow-up' : `${number(count)} follow-ups`),
    supports: supporters,
    photo: 'With a photo',
  },
  support: {
    label: 'Support',
    of: (title) => `this report: ${title}`,
    count: supporters,
    waits: 'Waiting for a network. Your support is sent by itself later.',
    failed: 'Your support was not accepted.',
  },
  detail: {
    back: 'Back to the list',
    opening: 'Opening the report…',
    opened: (title) => `Report opened: ${title}`,
    failed: 'The report could not be opened',
  },
};

const figuresNumber = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
const figuresReports = (count: number) => (count === 1 ? '1 report' : `${figuresNumber(count)} reports`);

const monthIn = (month: string, style: 'long' | 'short') =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString('en-GB', {
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  });
const percent = (rate: number) => `${figuresNumber(Math.round(rate * 100))}%`;

/** Nobody reckons days out of hundreds of hours; a working day has eight. */
const waited = (hours: number) =>
  hours < 8
    ? `${figuresNumber(hours)} working hours`
    : `about ${figuresNumber(Math.round(hours / 8))} working days`;

const figures: FiguresMessages = {
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
  total: figuresReports,
  shown: (count) => `Numbers from ${figuresReports(count)}.`,
  about: 'Some numbers are estimates, reckoned from the newest reports.',
  byMonth: 'Reports each month',
  byStatus: 'How far they have come',
  byCategory: 'What they are about',
  byOffice: 'Offices that handle them',
  officeLead:
    'The first answer is counted in working hours from when the report came in; half of the reports are answered sooner. On time means answered within the working days allowed.',
  month: 'Month',
  status: 'Status',
  category: 'Topic',
  office: 'Office',
  reports: 'Reports',
  done: 'Done',
  firstAnswer: 'First answer (working hours)',
  onTime: 'On time',
  monthName: (month) => monthIn(month, 'long'),
  monthShort: (month) => monthIn(month, 'short'),
  peak: (month, count) => `Most: ${monthIn(month, 'long')}, ${figuresReports(count)}`,
  number: figuresNumber,
  hours: (value) => (value === null ? '–' : figuresNumber(value)),
  share: (rate) => (rate === null ? '–' : percent(rate)),
  answer: (hours) => (hours === null ? 'No answer yet' : `First answer: ${waited(hours)}`),
  inTime: (rate) => (rate === null ? 'None is due yet' : `On time: ${percent(rate)}`),
  doneOf: (done, total) => `${figuresNumber(done)} of ${figuresNumber(total)} done`,
  late: 'Late today',
  lateTotal: (total) =>
    total === null
      ? 'Fewer than 3 reports are late.'
      : `At least ${figuresNumber(total)} reports are late. Offices with fewer than 3 are not named.`,
  table: 'Show as a table',
  csv: 'Download CSV',
  csvName: 'report-numbers.csv',
  rest: (count) => `${figuresNumber(count)} more in the table.`,
};

const findNumber = (count: number) => count.toLocaleString('en-GB');

const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

const find: FindMessages = {
  classification: 'Kind',
  anyClassification: 'All kinds',
  classifications: { 1: 'Complaint', 2: 'Request for information', 3: 'Idea or hope' },
  status: 'Status',
  anyStatus: 'Every status',
  open: 'Open',
  category: 'Topic',
  anyCategory: 'All topics',
  institution: 'Office',
  anyInstitution: 'All offices',
  location: 'Area',
  area: 'Part of the map',
  anyLocation: 'All areas',
  period: 'When reported',
  from: 'From day',
  to: 'To day',
  sort: 'Sort by',
  sorts: {
    newest: 'Newest',
    oldest: 'Oldest',
    updated: 'Just changed',
    supported: 'Most supported',
  },
  closest: 'Best match',
  counted: (name, total, about) => `${name} (${about}${findNumber(total)})`,
  between: (from, to) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Since ${day(from)}` : `Until ${day(to)}`,
  chips: 'Filters in use',
  drop: (what) => `Remove filter: ${what}`,
  words: (search) => `“${search}”`,
  loosen: 'Loosen the filters:',
  without: (what, total, about) =>
    `Without ${what}: ${about}${total === 1 ? '1 report' : `${findNumber(total)} reports`}`,
  unreported: 'Nobody has reported it yet? You can.',
  report: 'Make a report',
  follow: 'Follow this place',
  openData: 'Open data:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};

const feedMapNumber = (count: number) => count.toLocaleString('en-GB');

const feedMap: FeedMapMessages = {
  heading: 'Reports on the map',
  cluster: (count) => `${feedMapNumber(count)} reports. Press to zoom in.`,
  one: '1 report. Press to open it.',
  loading: 'Loading the reports…',
  shown: (count) => `${feedMapNumber(count)} reports in this part of the map.`,
  none: 'No reports in this part of the map.',
  missing:
    'Points are rounded to about 500 metres. Reports that are anonymous or have no point are in the list only.',
  failed: 'The reports on the map can’t be loaded yet.',
  retry: 'Try again',
  narrow: 'Show reports in this area',
  widen: 'Show reports in all areas',
};

const latenessDays = dateFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const lateness: LatenessMessages = {
  heading: 'Late reports',
  lead: 'A due day, or a day that the office promised, has passed.',
  loading: 'Loading the late reports…',
  failed: 'The late reports can’t be loaded yet',
  none: 'No report is late.',
  estimate: 'estimated',
  due: (day) => `Was due on ${day}.`,
  promise: (day) => `Promised for ${day}, and not done yet.`,
  reason: 'The office’s reason:',
  noReason: 'The office has given no reason yet.',
  promises: 'Promises of offices',
  span: (first, last) => `Days promised between ${first} and ${last}.`,
  kept: 'kept',
  broken: 'not kept',
  open: 'still ahead',
  all: 'All offices',
  few: 'fewer than 3',
  offices: 'By office',
  fewOut: 'Numbers below 3 are not told.',
  day: (iso) => latenessDays.format(new Date(`${iso}T12:00:00Z`)),
  number,
};

const follow: FollowMessages = {
  lead: 'News by e-mail when a report here is new, answered or done: once a day at most, for a year. Stop at any time by one button; your address is deleted at once.',
  label: 'E-mail address',
  send: 'Ask for news',
  sending: 'Sending…',
  wrong: 'Write an e-mail address, such as name@example.org.',
  sent: (to) => `A letter to ${to} is on its way. Press the button in it, and only then news is sent.`,
  failed: 'Not sent. Please try again.',
};

/** The feed in English. */
export const words = { aloud, detail, feed, figures, find, report, feedMap, map, wish, lateness, follow };
