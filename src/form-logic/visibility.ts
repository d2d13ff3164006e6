import type { Capabilities } from '../contract/capabilities.js';
import type { FormValues } from './state.js';

/** Viewers of a report, from the public to the gateway. */
export const VIEWERS = ['public', 'office', 'officers', 'gateway'] as const;
export type Viewer = (typeof VIEWERS)[number];

/**
 * What one viewer sees; each code has one sentence in the words. Together with `VIEWERS` this is the table of contract
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

/** True when the viewer learns who the reporter is. */
export function seesIdentity(sight: Sight): boolean {
  return sight === 'all' || sight === 'all-marked-secret';
}

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
