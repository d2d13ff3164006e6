import type { Capabilities } from '../contract/capabilities.js';
import type { FieldName, FormValues } from './state.js';

/** Viewers of a report, from the public to the gateway. */
export const VIEWERS = ['public', 'office', 'officers', 'gateway'] as const;
export type Viewer = (typeof VIEWERS)[number];

/**
 * Sights of a viewer; each code has one sentence in the words. Together with `VIEWERS` they are the table of contract
 * §2, cell by cell.
 */
export type Sight =
  /** Text, coarse place, released photos; the name is replaced by "Warga". */
  | 'report-as-citizen'
  /** As `report-as-citizen`, with initials for a name. */
  | 'report-with-initials'
  /** As `report-as-citizen`, always "Anonim", and no coordinates. */
  | 'report-as-anonymous'
  /** Not even that the report exists. */
  | 'nothing'
  | 'all'
  /** Text, place, photos; no name, no contact. */
  | 'no-identity'
  /** Text, place, photos; name and contact were never collected. */
  | 'not-collected'
  | 'all-marked-secret'
  /** Sent in the endpoint's own name, without the reporter's. */
  | 'service-account'
  | 'service-account-secret';

export function whoSeesWhat(
  ticks: Pick<FormValues, 'isAnonymous' | 'isSecret'>,
  identity: Pick<Capabilities['identity'], 'anonymous' | 'publicName'>,
): Readonly<Record<Viewer, Sight>> {
  const { isAnonymous, isSecret } = ticks;
  return {
    public: isSecret
      ? 'nothing'
      : isAnonymous
        ? 'report-as-anonymous'
        : identity.publicName === 'initials'
          ? 'report-with-initials'
          : 'report-as-citizen',
    office: isAnonymous ? 'no-identity' : 'all',
    officers: isAnonymous && identity.anonymous === 'not-collected' ? 'not-collected' : 'all',
    gateway: isAnonymous
      ? isSecret
        ? 'service-account-secret'
        : 'service-account'
      : isSecret
        ? 'all-marked-secret'
        : 'all',
  };
}

/** Viewers who may learn who the reporter is. */
export type Reader = Exclude<Viewer, 'public'>;

/** Those who do: the readers of the group `person`. By `whoSeesWhat` they are those who see all. */
export const readersOf = (
  { isAnonymous }: Pick<FormValues, 'isAnonymous'>,
  { anonymous }: Pick<Capabilities['identity'], 'anonymous'>,
): readonly Reader[] =>
  !isAnonymous ? ['officers', 'office', 'gateway'] : anonymous === 'not-collected' ? [] : ['officers'];

/**
 * Groups of a report's parts by who reads them: everybody, once an officer has looked at it; officers, of the endpoint
 * and of the office that handles it; and, of the person, those who learn the name.
 */
export const GROUPS = ['everybody', 'officers', 'person'] as const;
export type Group = (typeof GROUPS)[number];

/** A field of the report. A point is two parts: `rough` as the public sees it, `exact` as officers do. */
export type Part = FieldName | 'rough' | 'exact';

const PARTS: Readonly<Record<Group, readonly Part[]>> = {
  everybody: [
    'classificationId',
    'category',
    'title',
    'content',
    'institution',
    'attachments',
    'location',
    'rough',
  ],
  officers: ['locationText', 'exact', 'dateOfIncident', 'assetRef'],
  person: ['name', 'phone', 'email', 'nik'],
};

/** The one source of who reads which part: form, review, receipt and the pages without a script speak from it. */
export function partsOf({ isAnonymous, isSecret }: Ticks): Readonly<Record<Group, readonly Part[]>> {
  const { everybody, officers, person } = PARTS;
  if (!isSecret && !isAnonymous) return PARTS;
  const withoutPoint = everybody.filter((part) => part !== 'rough');
  return isSecret
    ? { everybody: [], officers: [...withoutPoint, ...officers], person }
    : { everybody: withoutPoint, officers, person };
}

/**
 * Parts that everybody may come to read at the national gateway, where the report is passed on: what only officers read
 * here, and photos, which travel before an officer here has released them.
 */
export function passedOn({ isAnonymous, isSecret }: Ticks): readonly Part[] {
  if (isSecret) return [];
  const open: Part[] = ['locationText', 'dateOfIncident', 'attachments'];
  return isAnonymous ? open : [...open, 'name'];
}

/**
 * How far an endpoint protects who writes: both ticks, and no name asked; both ticks, and a name that is given seen by
 * officers who receive reports; Rahasia alone, where it knows no Anonim.
 */
export type Protection = 'nameless' | 'hidden' | 'secret';

type Ticks = Pick<FormValues, 'isAnonymous' | 'isSecret'>;

/** Protection that an endpoint can give; null where it knows no Rahasia. */
export function protectionOf({
  features,
  identity,
}: Pick<Capabilities, 'features' | 'identity'>): Protection | null {
  if (!features.has('secret')) return null;
  if (!features.has('anonymous')) return 'secret';
  return identity.anonymous === 'not-collected' ? 'nameless' : 'hidden';
}

/** Ticks of a report with the protection; what is ticked already stays. */
export const protectedTicks = (protection: Protection, { isAnonymous }: Ticks): Ticks => ({
  isSecret: true,
  isAnonymous: isAnonymous || protection !== 'secret',
});

/** True of a report that has the whole protection. */
export const isProtected = (protection: Protection, { isAnonymous, isSecret }: Ticks): boolean =>
  isSecret && (isAnonymous || protection === 'secret');
