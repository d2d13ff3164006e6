import { existsSync } from 'node:fs';
import { installPackages } from '../debian.mjs';

/** What the host pages load, or are cleaned with, and npm does not have: a file of each Debian package. */
const PACKAGES = {
  'libjs-prototype': '/usr/share/javascript/prototype/prototype.js',
  'libjs-mootools': '/usr/share/javascript/mootools/mootools-core-nc.js',
  tidy: '/usr/bin/tidy',
};

/**
 * Finds Prototype.js, MooTools and HTML Tidy, installs them from Debian's packages where it may.
 *
 * @throws with a sentence on what to install
 */
export async function ensureOldLibraries() {
  if (missing().length > 0) await installPackages(missing());
  const still = missing();
  if (still.length === 0) return;
  throw new Error(
    `The host pages need what was not found here (Debian: apt-get install ${still.join(' ')}).`,
  );
}

const missing = () => Object.keys(PACKAGES).filter((name) => !existsSync(PACKAGES[name]));
