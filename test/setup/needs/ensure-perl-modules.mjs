import { spawnSync } from 'node:child_process';
import { installPackages } from '../debian.mjs';

/** What FixMyStreet's client of Open311 and mySociety's server of it load beside themselves, by Debian's package. */
const MODULES = {
  Moo: 'libmoo-perl',
  'MooX::Types::MooseLike::Base': 'libmoox-types-mooselike-perl',
  'XML::Simple': 'libxml-simple-perl',
  'LWP::UserAgent': 'libwww-perl',
  'DateTime::Format::W3CDTF': 'libdatetime-format-w3cdtf-perl',
  'Path::Tiny': 'libpath-tiny-perl',
  'Try::Tiny': 'libtry-tiny-perl',
  'JSON::MaybeXS': 'libjson-maybexs-perl',
  'Log::Dispatch': 'liblog-dispatch-perl',
  'MooX::HandlesVia': 'libmoox-handlesvia-perl',
  'Number::Tolerant': 'libnumber-tolerant-perl',
  Plack: 'libplack-perl',
  'Types::Standard': 'libtype-tiny-perl',
  'Web::Simple': 'libweb-simple-perl',
  'YAML::XS': 'libyaml-libyaml-perl',
  'namespace::clean': 'libnamespace-clean-perl',
};

/**
 * Finds Perl's modules, installs them from Debian's packages where it may. Where it may not, nobody needs them but the
 * tests of programs in Perl, which then say that they were left out.
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
