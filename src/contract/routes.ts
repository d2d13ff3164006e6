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
  /** Path on this project's endpoint; clients follow `map.outline_url` and never build it. */
  outline: 'masters/outline',
  /** Paths of `map.layers[].url` on this project's endpoint. */
  layers: { river: 'masters/layers/river', road: 'masters/layers/road', village: 'masters/layers/village' },
  /** Path of `fallback.urgent_url` on this project's endpoint. */
  urgent: 'urgent',
  upload: 'complaints/complaint/file',
  create: 'complaints/complaint',
  mine: 'complaints/mine',
  feed: 'complaints',
  map: 'complaints/map',
  statistics: 'complaints/statistics',
  /** Of promised days, if the capabilities list `late`. */
  promises: 'complaints/promises',
  /** Takes the feed's own query, as `openData` does. */
  counts: 'complaints/counts',
  /** The public feed for other programs [ext], if the capabilities list `syndication`. */
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
  confirm: (trackingId: string) => `complaints/${part(trackingId)}/confirm`,
  /** Mails about a place, if the capabilities list `follow`. */
  follows: 'follows',
  /** Path of a report's file on this project's endpoint; clients follow `path` and never build it. */
  file: (trackingId: string, fileId: string) => `complaints/${part(trackingId)}/files/${part(fileId)}`,
  /** Path of a picture's small copy; clients follow `thumbnail_url`. */
  thumbnail: (trackingId: string, fileId: string) =>
    `complaints/${part(trackingId)}/files/${part(fileId)}/thumbnail`,
} as const;

/** `sealedRoutes` are the paths of sealed reports, apart because no widget calls them; `mine` answers them too. */
export const sealedRoutes = {
  create: 'complaints/sealed',
  followUp: (trackingId: string) => `complaints/${part(trackingId)}/sealed`,
} as const;
