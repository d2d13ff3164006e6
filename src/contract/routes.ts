/** Paths relative to the endpoint, without a leading slash. Ids are escaped, so an id can never leave its segment. */
const part = encodeURIComponent;

export const routes = {
  capabilities: 'capabilities',
  challenge: 'challenge',
  classifications: 'masters/classifications',
  categories: 'masters/categories',
  institutions: 'masters/institutions/external',
  locations: 'masters/locations',
  questions: 'masters/fields',
  /** Where our endpoint serves it; clients follow `map.outline_url` and never build this. */
  outline: 'masters/outline',
  /** The same of `map.layers[].url`. */
  layers: { river: 'masters/layers/river', road: 'masters/layers/road', village: 'masters/layers/village' },
  upload: 'complaints/complaint/file',
  create: 'complaints/complaint',
  mine: 'complaints/mine',
  feed: 'complaints',
  map: 'complaints/map',
  statistics: 'complaints/statistics',
  /** Takes the feed's own questions, as `openData` does. */
  counts: 'complaints/counts',
  /** The public feed for other programs [ext], where the capabilities list `syndication`. */
  openData: {
    atom: 'complaints.atom',
    jsonFeed: 'complaints.json',
    csv: 'complaints.csv',
    geojson: 'complaints.geojson',
  },
  reply: 'complaints/followup/add',
  detail: (trackingId: string) => `complaints/${part(trackingId)}/complaint`,
  followUps: (trackingId: string) => `complaints/${part(trackingId)}/followups`,
  withdraw: (trackingId: string) => `complaints/${part(trackingId)}/withdraw`,
  notify: (trackingId: string) => `complaints/${part(trackingId)}/notify`,
  support: (trackingId: string) => `complaints/${part(trackingId)}/support`,
  /** Where our endpoint serves a file of a report; clients follow `path` and never build this. */
  file: (trackingId: string, fileId: string) => `complaints/${part(trackingId)}/files/${part(fileId)}`,
  /** The same of a picture's small copy; clients follow `thumbnail_url`. */
  thumbnail: (trackingId: string, fileId: string) =>
    `complaints/${part(trackingId)}/files/${part(fileId)}/thumbnail`,
} as const;
