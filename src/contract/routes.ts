/** Paths relative to the endpoint, without a leading slash. Ids are escaped, so an id can never leave its segment. */
const part = encodeURIComponent;

export const routes = {
  capabilities: 'capabilities',
  challenge: 'challenge',
  classifications: 'masters/classifications',
  categories: 'masters/categories',
  institutions: 'masters/institutions/external',
  locations: 'masters/locations',
  upload: 'complaints/complaint/file',
  create: 'complaints/complaint',
  mine: 'complaints/mine',
  feed: 'complaints',
  map: 'complaints/map',
  statistics: 'complaints/statistics',
  reply: 'complaints/followup/add',
  detail: (trackingId: string) => `complaints/${part(trackingId)}/complaint`,
  followUps: (trackingId: string) => `complaints/${part(trackingId)}/followups`,
  withdraw: (trackingId: string) => `complaints/${part(trackingId)}/withdraw`,
  notify: (trackingId: string) => `complaints/${part(trackingId)}/notify`,
  support: (trackingId: string) => `complaints/${part(trackingId)}/support`,
  /** Where our endpoint serves a file of a report; clients follow `path` and never build this. */
  file: (trackingId: string, fileId: string) => `complaints/${part(trackingId)}/files/${part(fileId)}`,
} as const;
