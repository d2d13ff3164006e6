import { numberFormat } from '../../widget/language/formats.js';
import { errorsEn } from '../../widget/errors/en.js';
import type { FeedMessages } from './words.js';

const { format: number } = numberFormat('en-GB');
const reports = (count: number) => (count === 1 ? '1 report' : `${number(count)} reports`);
const news = (count: number) => (count === 1 ? '1 new report' : `${number(count)} new reports`);
const supporters = (count: number) => (count === 1 ? '1 supporter' : `${number(count)} supporters`);

/** English. */
export const feedEn: FeedMessages = {
  locale: 'en-GB',
  errors: errorsEn,
  heading: 'Citizens’ reports',
  lead: 'See what people reported, who is handling it, and how far it has come.',
  views: { label: 'View', list: 'List', map: 'Map', numbers: 'Numbers', opening: 'Opening the view…' },
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
    at: (at) => `Kept on this phone ${at}. It may have changed.`,
  },
  empty: {
    heading: 'No reports yet',
    text: 'Reports appear here once they are verified. Secret reports are never shown.',
    noMatch: 'No report fits',
    loosen: 'Try a more general word, or show all reports.',
  },
  failed: {
    heading: 'The list of reports could not be loaded',
    offline: 'Not connected',
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
    via: (channel) => `by ${channel}`,
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
