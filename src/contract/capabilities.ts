/**
 * Capabilities of an endpoint (contract §2). Their reader trusts nothing: a widget lays itself out by these numbers and
 * opens these links, so each is clamped, filtered or dropped for its default.
 */
import { readDay } from './dates.js';
import { resultsOf } from './envelope.js';
import {
  IDENTITY_REQUIREMENTS,
  LAYER_KINDS,
  type Feature,
  type IdentityRequirement,
  type LayerKind,
} from './features.js';
export { MINIMAL_CAPABILITIES } from './minimal-capabilities.js';
import { MAXIMA } from './maxima.js';
import {
  toResourceUrl,
  toWebUrl,
  isRecord,
  readOrThrow,
  reads,
  readsObject,
  text,
  toItems,
  toNumber,
  toText,
  toRecord,
} from './read.js';

export type Limits = {
  /** Characters. */
  titleMax: number;
  contentMin: number;
  contentMax: number;
  attachmentsMax: number;
  /** Bytes a file. */
  attachmentBytesMax: number;
  /** MIME types. */
  attachmentTypes: string[];
};

type IdentityRules = {
  required: IdentityRequirement[];
  nik: 'never' | 'optional' | 'required';
  /** `hidden-from-public`: offices get the name of an anonymous reporter; `not-collected`: it is never asked for. */
  anonymous: 'hidden-from-public' | 'not-collected';
  publicName: 'hidden' | 'initials';
};

/** Plain texts; line breaks count. */
type ConsentText = { version: string; text: string; retention: string; contact: string };

export type Deadlines = {
  verifyWorkingDays: number;
  followupWorkingDays: number;
  autocloseWorkingDays: number;
  /** Working days by classification id. */
  resolveWorkingDays: Record<string, number>;
  /** `YYYY-MM-DD` */
  holidays: string[];
  /** `YYYY-MM-DD`; for later days, reckoning is a guess. */
  holidaysKnownUntil: string | null;
};

export type MapSettings = {
  /** West, south, east, north in degrees. */
  bounds: [number, number, number, number];
  /** A template with `{z}`, `{x}`, `{y}`. */
  tilesUrl: string | null;
  attribution: string | null;
  outlineUrl: string | null;
  /** Rivers, roads and villages of the agency's own, for a map without tiles. */
  layers?: readonly { kind: LayerKind; url: string }[];
};

/** A topic that is often reported: offered first, as a picture. */
export type Topic = {
  /** Id of its category. */
  id: string;
  /** `name` has one or two words. */
  name: string;
  /** Name of a drawing; a widget without a drawing of that name shows the one for everything else. */
  picture: string;
  /** Office that usually handles the topic, among those that people may choose. */
  office?: { id: string; name: string };
};

export type Capabilities = {
  name: string;
  version: string;
  /** An IANA name the platform knows. */
  timezone: string;
  /** Includes unknown features: nothing asks for them. */
  features: ReadonlySet<Feature>;
  limits: Limits;
  identity: IdentityRules;
  consent: ConsentText | null;
  deadlines: Deadlines | null;
  escalation: { ombudsmanUrl: string | null };
  /** Channels for `notify`, e.g. `email`. */
  notify: string[];
  trackingCheck: 'damm' | null;
  map: MapSettings | null;
  fallback: {
    web: string | null;
    sms: string | null;
    /** Address of more words that tell of danger; see `public/danger.ts`. */
    urgentUrl?: string | null;
  };
  /** Dangers that wait for no form, as they came: `readDangers` reads them once something is written. */
  urgent?: unknown;
  /** Missing where the endpoint names none. */
  topics?: readonly Topic[];
  /** True where a topic and a photo are enough, without a text. */
  enough: boolean;
};

/** A whole number from `least` to `most`, or `otherwise`. */
function clamp(value: unknown, least: number, most: number, otherwise: number): number {
  const number = toNumber(value);
  return number === null || number < least ? otherwise : Math.min(Math.floor(number), most);
}

function known<const T extends string>(allowed: readonly T[], value: unknown): T[] {
  return allowed.filter((item) => toItems(value).includes(item));
}

function oneOf<const T extends string>(first: T, second: T, value: unknown): T {
  return value === second ? second : first;
}

function texts(value: unknown, pattern: RegExp): string[] {
  return toItems(value).flatMap((item) => (typeof item === 'string' && pattern.test(item) ? item : []));
}

function toLimits(value: unknown): Limits {
  const limits = toRecord(value);
  const contentMax = clamp(limits.content_max, 1, MAXIMA.content, 5000);
  const types = texts(limits.attachment_types, /^[a-z]+\/[\w.+-]+$/);
  return {
    titleMax: clamp(limits.title_max, 1, MAXIMA.title, 150),
    contentMin: Math.min(clamp(limits.content_min, 0, MAXIMA.content, 20), contentMax),
    contentMax,
    attachmentsMax: clamp(limits.attachments_max, 0, MAXIMA.attachments, 5),
    attachmentBytesMax: clamp(limits.attachment_bytes_max, 1024, MAXIMA.attachmentBytes, 2_097_152),
    attachmentTypes: types.length ? types : ['image/jpeg', 'image/png', 'application/pdf'],
  };
}

function toIdentity(value: unknown): IdentityRules {
  const identity = toRecord(value);
  const rule = (['optional', 'required'] as const).find((word) => word === identity.nik) ?? 'never';
  return {
    required: known(IDENTITY_REQUIREMENTS, identity.required).filter(
      (item) => item !== 'nik' || rule !== 'never',
    ),
    nik: rule,
    anonymous: oneOf('hidden-from-public', 'not-collected', identity.anonymous),
    publicName: oneOf('hidden', 'initials', identity.public_name),
  };
}

function toConsent(value: unknown): ConsentText | null {
  const consent = toRecord(value);
  const [version, words] = [toText(consent.version), toText(consent.text)];
  if (!version || !words) return null;
  return {
    version,
    text: words,
    retention: toText(consent.retention) ?? '',
    contact: toText(consent.contact) ?? '',
  };
}

function toDeadlines(value: unknown): Deadlines | null {
  if (!isRecord(value)) return null;
  const days = (count: unknown, otherwise: number) => clamp(count, 1, 366, otherwise);
  return {
    verifyWorkingDays: days(value.verify_working_days, 3),
    followupWorkingDays: days(value.followup_working_days, 5),
    autocloseWorkingDays: days(value.autoclose_working_days, 10),
    resolveWorkingDays: Object.fromEntries(
      Object.entries(toRecord(value.resolve_working_days))
        .map(([id, count]) => [id, days(count, 0)] as const)
        .filter(([, count]) => count > 0),
    ),
    holidays: toItems(value.holidays).flatMap((day) => readDay(day) ?? []),
    holidaysKnownUntil: readDay(value.holidays_known_until),
  };
}

function toMap(value: unknown): MapSettings | null {
  const map = toRecord(value);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = toItems(map.bounds).map(
    (edge) => toNumber(edge) ?? NaN,
  );
  // Written so that NaN fails it too.
  if (!(-180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90))
    return null;
  return {
    bounds: [west, south, east, north],
    tilesUrl: toResourceUrl(map.tiles_url),
    attribution: toText(map.attribution),
    outlineUrl: toResourceUrl(map.outline_url),
    layers: toLayers(map.layers),
  };
}

/** At most one layer of each kind, in the order in which they are drawn. */
function toLayers(value: unknown): NonNullable<MapSettings['layers']> {
  const given = toItems(value).map(toRecord);
  return LAYER_KINDS.flatMap((kind) => {
    const url = toResourceUrl(given.find((layer) => layer.kind === kind)?.url);
    return url === null ? [] : [{ kind, url }];
  });
}

/** An unknown zone would make every later date formatting throw. */
function toTimezone(value: unknown): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: toText(value) ?? 'Asia/Jakarta' }).resolvedOptions()
      .timeZone;
  } catch {
    return 'Asia/Jakarta';
  }
}

function toFallback(value: unknown): Capabilities['fallback'] {
  const { web, sms, urgent_url } = toRecord(value);
  return {
    web: toWebUrl(web),
    sms: /^\d{3,15}$/.exec(toText(sms) ?? '')?.[0] ?? null,
    urgentUrl: toResourceUrl(urgent_url),
  };
}

/** Most topics: more would be a list to read again. */
const MOST_TOPICS = 11;

function toTopics(value: unknown): Topic[] {
  return toItems(value)
    .flatMap((item) => {
      const { id, name, picture, institution } = toRecord(item);
      const [topicId, topicName] = [toText(id), toText(name)?.slice(0, 40)];
      const { id: officeId, name: officeName } = toRecord(institution);
      const office = { id: toText(officeId) ?? '', name: toText(officeName) ?? '' };
      const topic = { id: topicId ?? '', name: topicName ?? '', picture: toText(picture) ?? '' };
      return topic.id && topic.name ? { ...topic, ...(office.id && office.name && { office }) } : [];
    })
    .slice(0, MOST_TOPICS);
}

// @__NO_SIDE_EFFECTS__
function capabilitiesReader() {
  return readsObject(
    {
      name: text,
      version: text,
      timezone: reads(toTimezone),
      features: reads((value): ReadonlySet<Feature> => new Set(texts(value, /./) as Feature[])),
      limits: reads(toLimits),
      identity: reads(toIdentity),
      consent: reads(toConsent),
      deadlines: reads(toDeadlines),
      escalation: reads((value) => ({ ombudsmanUrl: toWebUrl(toRecord(value).ombudsman_url) })),
      notify: reads((value) => texts(value, /^[a-z_-]{1,20}$/)),
      tracking_check: reads((value) => (value === 'damm' ? ('damm' as const) : null)),
      map: reads(toMap),
      fallback: reads(toFallback),
      urgent: reads((value) => value),
      topics: reads(toTopics),
      enough: reads((value) => toItems(value).includes('photo')),
    },
    ({ tracking_check: trackingCheck, topics, ...rest }): Capabilities => ({
      ...rest,
      trackingCheck,
      ...(topics.length > 0 && { topics }),
    }),
  );
}

/**
 * @throws a zod error unless `json` is an object with at least one thing a capabilities answer has: a captive portal's
 *   `{}` must not pass for an endpoint
 */
export function readCapabilities(json: unknown): Capabilities {
  const results = resultsOf(json);
  const looksRight =
    isRecord(results) && [results.limits, results.features].some((part) => typeof part === 'object');
  return readOrThrow(capabilitiesReader(), looksRight ? results : null);
}
