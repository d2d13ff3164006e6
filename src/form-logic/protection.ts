import type { Capabilities } from '../contract/capabilities.js';
import type { FormValues } from './state.js';

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
