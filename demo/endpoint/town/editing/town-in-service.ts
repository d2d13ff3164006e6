import type { Town } from '../town.js';

/** `TownAsOf` is a town as its files were at a state of the changes made at the desk. */
export interface TownAsOf {
  town: Town;
  state: string;
}

/** `TownInService` puts changed lists to use in this process; others follow within a minute. */
export interface TownInService {
  /**
   * `useAfter` writes a change and puts to use what comes of it, before the next of this process is begun: else an
   * older town could take the place of a newer one.
   * @throws ApiError 503 where too many changes wait
   */
  useAfter(write: () => Promise<TownAsOf>): Promise<void>;
}
