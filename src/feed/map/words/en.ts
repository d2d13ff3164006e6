import type { FeedMapMessages } from './words.js';

const number = (count: number) => count.toLocaleString('en-GB');

/** English. */
export const feedMapEn: FeedMapMessages = {
  heading: 'Reports on the map',
  cluster: (count) => `${number(count)} reports. Press to zoom in.`,
  one: '1 report. Press to open it.',
  loading: 'Loading the reports…',
  shown: (count) => `${number(count)} reports in this part of the map.`,
  none: 'No reports in this part of the map.',
  missing:
    'Points are rounded to about 500 metres. Reports that are anonymous or have no point are in the list only.',
  failed: 'The reports on the map can’t be loaded yet.',
  retry: 'Try again',
  narrow: 'Show reports in this area',
  widen: 'Show reports in all areas',
};
