import type { CapabilitiesWire } from '../../src/contract/capabilities-wire.js';
import type { Feature } from '../../src/contract/features.js';
import { routes } from '../../src/contract/routes.js';
import type { PromisedDays } from '../../src/contract/working-days.js';
import type { EndpointConfig } from './config.js';
import { currentConsent } from './words/consent.js';
import type { Language } from './words/messages.js';
import { HOLIDAYS, HOLIDAYS_KNOWN_UNTIL } from './reports/lifecycle/office-calendar.js';

/** What uploads may be. The order is the one people read. */
export const ATTACHMENT_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** Working days, from SP4N's published service promise (3, 5, 10) and PermenPANRB's limits by kind. */
export const DEADLINES: PromisedDays = {
  verifyWorkingDays: 3,
  followupWorkingDays: 5,
  autocloseWorkingDays: 10,
  resolveWorkingDays: { '1': 14, '2': 5, '3': 5 },
};

/** What this endpoint really serves, and nothing more: a widget offers exactly these. */
function features(config: EndpointConfig): Feature[] {
  const served: Feature[] = [
    'anonymous',
    'secret',
    'attachments',
    'feed',
    'support',
    'reply',
    'rating',
    'statistics',
    'syndication',
    'counts',
    'withdraw',
  ];
  const { masters } = config;
  if (masters.institutions().length > 0) served.push('institutions');
  if (masters.categories().length > 0) served.push('categories');
  if (masters.locations({ search: '', parentCode: null, limit: 1 }).length > 0) served.push('locations');
  if (masters.bounds !== null) served.push('map');
  if ((masters.questions?.() ?? []).length > 0) served.push('fields');
  if (config.challenge) served.push('challenge');
  if (config.mail !== null) served.push('notify');
  return served;
}

export function capabilities(config: EndpointConfig, language: Language): CapabilitiesWire {
  const { limits } = config;
  return {
    results: {
      name: config.name,
      version: '1',
      timezone: config.timeZone,
      features: features(config),
      limits: {
        title_max: limits.titleMax,
        content_min: limits.contentMin,
        content_max: limits.contentMax,
        attachments_max: limits.attachmentsMax,
        attachment_bytes_max: limits.attachmentBytesMax,
        attachment_types: [...ATTACHMENT_TYPES],
      },
      identity: {
        required: ['name', 'phone_or_email'],
        nik: 'never',
        anonymous: config.anonymous,
        public_name: config.publicName,
      },
      consent: currentConsent(language),
      deadlines: {
        verify_working_days: DEADLINES.verifyWorkingDays,
        followup_working_days: DEADLINES.followupWorkingDays,
        autoclose_working_days: DEADLINES.autocloseWorkingDays,
        resolve_working_days: DEADLINES.resolveWorkingDays,
        holidays: [...HOLIDAYS],
        holidays_known_until: HOLIDAYS_KNOWN_UNTIL,
      },
      escalation: { ombudsman_url: 'https://ombudsman.go.id/pengaduan' },
      notify: config.mail === null ? [] : ['email'],
      tracking_check: 'damm',
      map: config.masters.bounds && {
        bounds: [...config.masters.bounds],
        tiles_url: config.tiles?.url ?? null,
        attribution: config.tiles?.attribution ?? null,
        outline_url: config.masters.outline === null ? null : routes.outline,
      },
      fallback: { web: 'https://www.lapor.go.id', sms: '1708' },
    },
  };
}
