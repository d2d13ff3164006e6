/**
 * Highest limits that an endpoint may have, in characters unless named otherwise. An endpoint's own limits are lower;
 * these keep a hostile body, or hostile capabilities, from costing memory.
 */
export const MAXIMA = {
  title: 1_000,
  content: 50_000,
  locationText: 1_000,
  assetRef: 60,
  name: 200,
  email: 254,
  phone: 32,
  id: 200,
  attachments: 50,
  attachmentBytes: 100 * 1024 * 1024,
  challenge: 20_000,
  reason: 2_000,
  answer: 2_000,
  search: 200,
  pageSize: 100,
} as const;
