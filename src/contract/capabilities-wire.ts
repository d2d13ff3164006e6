/** Strict form of `GET /capabilities`; in a file of its own, because no widget needs it. */
import * as z from 'zod/mini';
import { FEATURES, IDENTITY_REQUIREMENTS, LAYER_KINDS } from './features.js';
import { MAXIMA } from './maxima.js';
import { wireDangers } from './public/danger.js';
import { wireSealedOffer } from './sealed/sealed-wire.js';
import { wireDay, wireId, wireInteger, wireNumber, wirePattern, wireResults, wireText } from './wire.js';

const days = /* @__PURE__ */ wireInteger(1, 366);
const webUrl = /* @__PURE__ */ wirePattern(/^https?:\/\/[^/\s]/);

const limitsWire = /* @__PURE__ */ z.strictObject({
  title_max: wireInteger(1, MAXIMA.title),
  content_min: wireInteger(0, MAXIMA.content),
  content_max: wireInteger(1, MAXIMA.content),
  attachments_max: wireInteger(0, MAXIMA.attachments),
  attachment_bytes_max: wireInteger(1024, MAXIMA.attachmentBytes),
  attachment_types: z.array(wirePattern(/^[a-z]+\/[\w.+-]+$/)),
});

const identityWire = /* @__PURE__ */ z.strictObject({
  required: z.array(z.enum(IDENTITY_REQUIREMENTS)),
  nik: z.enum(['never', 'optional', 'required']),
  anonymous: z.enum(['hidden-from-public', 'not-collected']),
  public_name: z.enum(['hidden', 'initials']),
});

const consentTextWire = /* @__PURE__ */ z.strictObject({
  version: wireText(64, 1),
  text: wireText(20_000, 1),
  retention: z.string(),
  contact: z.string(),
});

const deadlinesWire = /* @__PURE__ */ z.strictObject({
  verify_working_days: days,
  followup_working_days: days,
  autoclose_working_days: days,
  resolve_working_days: z.record(z.string(), days),
  holidays: z.array(wireDay()),
  holidays_known_until: z.nullable(wireDay()),
});

const mapWire = /* @__PURE__ */ z.strictObject({
  bounds: z.tuple([wireNumber(-180, 180), wireNumber(-90, 90), wireNumber(-180, 180), wireNumber(-90, 90)]),
  tiles_url: z.nullable(z.string()),
  attribution: z.nullable(z.string()),
  outline_url: z.nullable(z.string()),
  layers: z.array(z.strictObject({ kind: z.enum(LAYER_KINDS), url: z.string() })),
});

const topicWire = /* @__PURE__ */ z.strictObject({
  id: wireId(),
  name: wireText(40, 1),
  picture: wirePattern(/^[a-z-]{0,20}$/),
  institution: z.optional(z.strictObject({ id: wireId(), name: z.string() })),
});

export const capabilitiesWire = /* @__PURE__ */ wireResults(
  z.strictObject({
    name: z.string(),
    version: z.string(),
    timezone: z.string(),
    features: z.array(z.enum(FEATURES)),
    limits: limitsWire,
    identity: identityWire,
    consent: z.nullable(consentTextWire),
    deadlines: z.nullable(deadlinesWire),
    escalation: z.strictObject({ ombudsman_url: z.nullable(webUrl) }),
    notify: z.array(wirePattern(/^[a-z_-]{1,20}$/)),
    tracking_check: z.nullable(z.literal('damm')),
    map: z.nullable(mapWire),
    fallback: z.strictObject({
      web: z.nullable(webUrl),
      sms: z.nullable(wirePattern(/^\d{3,15}$/)),
      urgent_url: z.optional(z.string()),
    }),
    urgent: z.optional(wireDangers()),
    topics: z.optional(z.array(topicWire)),
    sealed: z.optional(wireSealedOffer()),
    enough: z.optional(z.array(z.enum(['photo', 'voice']))),
  }),
);
export type CapabilitiesWire = z.infer<typeof capabilitiesWire>;
