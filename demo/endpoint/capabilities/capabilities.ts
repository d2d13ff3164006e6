import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import type { CapabilitiesWire } from '../../../src/contract/capabilities-wire.js';
import type { Feature } from '../../../src/contract/features.js';
import { routes } from '../../../src/contract/routes.js';
import type { SealedOfferWire } from '../../../src/contract/sealed/sealed-wire.js';
import { ruleOf } from '../clocks/rules.js';
import type { EndpointConfig } from '../config.js';
import { currentConsent } from '../words/consent.js';
import { urgentOf, urgentUrlOf } from '../dangers/danger-words.js';
import type { Language } from '../words/messages.js';

/** Media types of uploads, in the order in which people read them. */
export const ATTACHMENT_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** `features` are what this endpoint really serves: a widget offers exactly these. */
function features(config: EndpointConfig): Feature[] {
  const served: Feature[] = [
    'anonymous',
    'secret',
    'attachments',
    'feed',
    'support',
    'confirm',
    'reply',
    'rating',
    'statistics',
    'syndication',
    'counts',
    'withdraw',
    'undated',
    'late',
  ];
  const { masters } = config;
  if (masters.institutions().length > 0) served.push('institutions');
  if (masters.categories().length > 0) served.push('categories');
  if (masters.locations({ search: '', parentCode: null, limit: 1 }).length > 0) served.push('locations');
  if (masters.bounds !== null) served.push('map');
  if ((masters.questions?.() ?? []).length > 0) served.push('fields');
  if (takesRequests(config)) served.push('information');
  if (config.challenge) served.push('challenge');
  if (config.mail !== null) served.push('notify', 'follow');
  if (config.classifications.some(({ id }) => id === CLASSIFICATIONS.aspiration)) served.push('wishes');
  return served;
}

/** `takesRequests`: public information can be asked for, and the law's days are known. */
const takesRequests = ({ classifications, clocks }: EndpointConfig): boolean =>
  classifications.some(({ id }) => id === CLASSIFICATIONS.information) &&
  ruleOf(clocks, 'information', CLASSIFICATIONS.information) !== undefined;

/** @param sealed keys for sealed reports; null where none are offered, and for our own pages, which need no script */
export function capabilities(
  config: EndpointConfig,
  language: Language,
  sealed: SealedOfferWire | null = null,
): CapabilitiesWire {
  const { limits, deadlines, calendar, masters } = config;
  return {
    results: {
      name: config.name,
      version: '1',
      timezone: config.timeZone,
      features: [...features(config), ...(sealed === null ? [] : (['sealed'] as const))],
      limits: {
        title_max: limits.titleMax,
        content_min: limits.contentMin,
        content_max: limits.contentMax,
        attachments_max: limits.attachmentsMax,
        attachment_bytes_max: limits.attachmentBytesMax,
        attachment_types: [...ATTACHMENT_TYPES],
      },
      identity: {
        required: [...config.identityRequired],
        nik: 'never',
        anonymous: config.anonymous,
        public_name: config.publicName,
      },
      consent: currentConsent(config.consents, language),
      deadlines: {
        verify_working_days: deadlines.verifyWorkingDays,
        followup_working_days: deadlines.followupWorkingDays,
        autoclose_working_days: deadlines.autocloseWorkingDays,
        resolve_working_days: resolveDays(deadlines),
        holidays: [...calendar.holidays],
        holidays_known_until: calendar.knownUntil,
      },
      escalation: { ombudsman_url: config.ombudsmanUrl },
      notify: config.mail === null ? [] : ['email'],
      tracking_check: 'damm',
      map: config.masters.bounds && {
        bounds: [...config.masters.bounds],
        tiles_url: config.tiles?.url ?? null,
        attribution: config.tiles?.attribution ?? null,
        outline_url: config.masters.outline === null ? null : routes.outline,
        layers: [...(config.masters.layers?.keys() ?? [])].map((kind) => ({
          kind,
          url: routes.layers[kind],
        })),
      },
      fallback: { ...config.fallback, ...urgentUrlOf(config.urgent) },
      ...urgentOf(config.urgent, language),
      ...(sealed !== null && { sealed }),
      ...(masters.categories().length > 0 && limits.attachmentsMax > 0 && { enough: ['photo'] }),
      ...(config.topics.length > 0 && {
        topics: config.topics.map(({ office, ...topic }) => ({
          ...topic,
          ...(office && { institution: office }),
        })),
      }),
    },
  };
}

/** `resolveDays` leaves out the classifications without a promise. */
function resolveDays({ resolveWorkingDays }: EndpointConfig['deadlines']): Record<string, number> {
  const promised = Object.entries(resolveWorkingDays).filter(
    (one): one is [string, number] => one[1] !== undefined,
  );
  return Object.fromEntries(promised);
}
