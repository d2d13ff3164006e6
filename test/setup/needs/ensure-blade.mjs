import { existsSync } from 'node:fs';
import { installPackages } from '../debian.mjs';

/** Laravel's view library, whose Blade OpenSID renders its themes by; Debian's package. It brings PHP along. */
const PACKAGES = ['php-illuminate-view', 'php-cli'];
const AUTOLOAD = '/usr/share/php/Illuminate/View/autoload.php';

/**
 * Finds Blade, installs it from Debian's package where it may. `BLADE` names another: OpenSID's own is its
 * `vendor/autoload.php`.
 *
 * @returns {Promise<string>} the file that loads its classes
 * @throws with a sentence on what to install
 */
export async function ensureBlade() {
  const autoload = process.env.BLADE ?? AUTOLOAD;
  if (!existsSync(autoload)) await installPackages(PACKAGES);
  if (!existsSync(autoload))
    throw new Error(`Blade was not found: install it (Debian: apt-get install ${PACKAGES.join(' ')}).`);
  return autoload;
}
