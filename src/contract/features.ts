/** Features that an endpoint may offer beside Create, Detail and Follow-ups. */
export const FEATURES = [
  'anonymous',
  'secret',
  'institutions',
  'categories',
  'locations',
  'attachments',
  'feed',
  'map',
  'support',
  'reply',
  'rating',
  'statistics',
  'syndication',
  'counts',
  'challenge',
  'withdraw',
  'notify',
  'fields',
  'undated',
  'sealed',
  'wishes',
  'late',
  'confirm',
  'follow',
  'information',
] as const;
export type Feature = (typeof FEATURES)[number];

export const IDENTITY_REQUIREMENTS = ['name', 'phone_or_email', 'phone', 'email', 'nik'] as const;
export type IdentityRequirement = (typeof IDENTITY_REQUIREMENTS)[number];

/** Kinds of a map's own layers, in the order in which they are drawn, the last on top. */
export const LAYER_KINDS = ['river', 'road', 'village'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];
