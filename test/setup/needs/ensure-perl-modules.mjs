import { spawnSync } from 'node:child_process';
import { installPackages } from '../debian.mjs';

/** What FixMyStreet's client of Open311 loads beside FixMyStreet itself, by Debian's package. */
const MODULES = {
  Moo: 'libmoo-perl',
  'MooX::Types::MooseLike::Base': 'libmoox-types-mooselike-perl',
  'XML::Simple': 'libxml-simple-perl',
  'LWP::UserAgent': 'libwww-perl',
  'DateTime::Format::W3CDTF': 'libdatetime-format-w3cdtf-perl',
  'Path::Tiny': 'libpath-tiny-perl',
  'Try::Tiny': 'libtry-tiny-perl',
};

/**
 * Finds Perl's modules, installs them from Debian's packages where it may. Where it may not, nobody needs them but the
 * test of a client in Perl, which then says that it was left out.
 *
 * @returns {Promise<boolean>} whether they are there
 */
export async function ensurePerlModules() {
  if (!areThere()) await installPackages(Object.values(MODULES));
  return areThere();
}

function areThere() {
  const modules = Object.keys(MODULES).map((name) => `-M${name}`);
  return spawnSync('perl', [...modules, '-e', '1'], { stdio: 'ignore' }).status === 0;
}
