import { dayIn } from '../../../../../src/contract/working-days.js';
import type { Officer } from '../../../officers/roles.js';
import type { DeskDeps } from '../../deps.js';
import { mayHold } from './holders.js';
import type { EpochWire, SealedKeysWire } from './wire.js';

type Deps = Pick<DeskDeps, 'config' | 'database'>;

/**
 * `listKeys` is all that a protection officer's page needs to open, give and end keys: public halves, and own copies.
 */
export async function listKeys({ config, database }: Deps, officer: Officer): Promise<SealedKeysWire> {
  const epochs = await database
    .selectFrom('sealed_keys')
    .selectAll()
    .orderBy('is_retired')
    .orderBy('created_day', 'desc')
    .orderBy('not_after', 'desc')
    .execute();
  const copies = await database
    .selectFrom('sealed_officer_keys')
    .innerJoin('officers', 'officers.id', 'officer_id')
    .select(['officer_id', 'name', 'kid', 'salt', 'iv', 'wrapped'])
    .orderBy('name_key')
    .execute();
  const accounts = await database
    .selectFrom('officers')
    .select(['name', 'display_name', 'roles', 'location_codes', 'is_disabled'])
    .orderBy('name_key')
    .execute();
  const today = dayIn(config.timeZone, config.now());
  return {
    epochs: epochs.map(({ is_retired, ...epoch }): EpochWire => {
      const ofEpoch = copies.filter(({ kid }) => kid === epoch.kid);
      const own = ofEpoch.find(({ officer_id }) => officer_id === officer.id);
      return {
        ...epoch,
        state: is_retired ? 'retired' : epoch.not_after < today ? 'expired' : 'offered',
        holders: ofEpoch.map(({ name }) => name),
        own: own === undefined ? null : { salt: own.salt, iv: own.iv, wrapped: own.wrapped },
      };
    }),
    officers: accounts.filter(mayHold).map(({ name, display_name }) => ({ name, display_name })),
  };
}
