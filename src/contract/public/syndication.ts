/** The public feed for other programs [ext]: paths relative to the endpoint, offered where the capabilities list `syndication`. */
export const SYNDICATION = {
  atom: 'complaints.atom',
  jsonFeed: 'complaints.json',
  csv: 'complaints.csv',
  geojson: 'complaints.geojson',
} as const;
