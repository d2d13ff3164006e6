import type { Environment } from '../settings/read-settings.js';
import type { Start } from './read-config.js';

/** `Written` is what follows the command's name, and where it is to work. */
export interface Written {
  env: Environment;
  /** Reads the settings of the town for which the command runs. @throws SettingsError; CommandError */
  start: () => Promise<Start>;
  words: readonly string[];
  options: Readonly<Record<string, string | undefined>>;
  /** Options that may be written several times. */
  lists: Readonly<Record<string, readonly string[]>>;
  /** Options without a value that were written. */
  flags: ReadonlySet<string>;
}
