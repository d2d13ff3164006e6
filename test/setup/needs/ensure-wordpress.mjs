import { existsSync } from 'node:fs';
import { findProgram, installPackages } from '../debian.mjs';

/** Debian's own folder of the package. */
export const WORDPRESS = '/usr/share/wordpress';
const THEME = '/usr/share/wordpress/wp-content/themes/twentytwentyfive';

/**
 * WordPress, its theme, PHP and the server programs of MariaDB. `wordpress` wants some web server: the smallest is one
 * that nothing starts by itself; the tests use PHP's own.
 */
const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  'micro-httpd',
  'php',
  'php-cgi',
  'php8.4-cgi',
  'php-cli',
  'php-mysql',
  'mariadb-server-core',
];

/**
 * Finds WordPress and what it runs on, installs them from Debian's packages where it may. Where it may not, nobody
 * needs them but the recipes for WordPress, which then say that they were left out.
 *
 * @returns {Promise<boolean>} whether it is there
 */
export async function ensureWordPress() {
  if (!isThere()) await installPackages(PACKAGES);
  return isThere();
}

const isThere = () =>
  existsSync(`${WORDPRESS}/wp-load.php`) &&
  existsSync(THEME) &&
  ['php', 'mariadbd', 'mariadb-install-db'].every((name) => findProgram([name, `/usr/sbin/${name}`]));
