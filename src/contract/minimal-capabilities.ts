import type { Capabilities } from './capabilities.js';

/**
 * Assumed capabilities of an endpoint without `/capabilities`: Create, Detail and Follow-ups only. Nothing is demanded
 * and nothing promised: no Anonim or Rahasia box, no files, no consent text. Limits and identity are the defaults of
 * the reader of capabilities; they are written out, because a first screen must not wait for a reader.
 */
export const MINIMAL_CAPABILITIES: Capabilities = {
  name: '',
  version: '',
  timezone: 'Asia/Jakarta',
  features: /* @__PURE__ */ new Set(),
  limits: {
    titleMax: 150,
    contentMin: 20,
    contentMax: 5000,
    attachmentsMax: 5,
    attachmentBytesMax: 2_097_152,
    attachmentTypes: ['image/jpeg', 'image/png', 'application/pdf'],
  },
  identity: { required: [], nik: 'never', anonymous: 'hidden-from-public', publicName: 'hidden' },
  consent: null,
  deadlines: null,
  escalation: { ombudsmanUrl: null },
  notify: [],
  trackingCheck: null,
  map: null,
  fallback: { web: null, sms: null },
  enough: false,
};
