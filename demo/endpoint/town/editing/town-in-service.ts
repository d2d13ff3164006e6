import type { Town } from '../town.js';

/** `TownInService` puts changed lists to use in this process; others follow within a minute. */
export interface TownInService {
  /** @param change id of the change that made the town what it is */
  use(town: Town, change: number): Promise<void>;
}
