import type { FindMessages } from './words.js';

const number = (count: number) => count.toLocaleString('en-GB');

const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** English. */
export const findEn: FindMessages = {
  classification: 'Kind',
  anyClassification: 'All kinds',
  classifications: { 1: 'Complaint', 2: 'Request for information', 3: 'Idea or hope' },
  status: 'Status',
  anyStatus: 'Every status',
  category: 'Category',
  anyCategory: 'All categories',
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
  counted: (name, total) => `${name} (${number(total)})`,
  between: (from, to) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Since ${day(from)}` : `Until ${day(to)}`,
  chips: 'Filters in use',
  drop: (what) => `Remove filter: ${what}`,
  words: (search) => `“${search}”`,
  loosen: 'Loosen the filters:',
  without: (what, total) => `Without ${what}: ${total === 1 ? '1 report' : `${number(total)} reports`}`,
  openData: 'Open data:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};
