import { findProgram, installPackages } from '../debian.mjs';

/**
 * Lynx, and the `script` of util-linux that gives it a terminal; from Debian's packages where they may be installed.
 *
 * @returns {Promise<string>} Lynx; empty where either is missing, and then its tests say that they were skipped
 */
export async function ensureTextBrowser() {
  const lynx = () => findProgram([process.env.LYNX, 'lynx', '/usr/bin/lynx']);
  if (lynx() === undefined) await installPackages(['lynx']);
  return findProgram(['script']) === undefined ? '' : (lynx() ?? '');
}
