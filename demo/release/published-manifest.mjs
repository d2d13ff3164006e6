/** Fields for the repository only: nobody who installs the package can use them. */
const OURS = ['scripts', 'devDependencies', 'browserslist', 'prettier'];

/**
 * `publishedManifest` is the published `package.json`. Only it knows the repository's address: its own `repository`, or
 * the address where the release's workflow runs.
 *
 * @param {Record<string, unknown>} manifest the repository's
 * @param {string | undefined} address of the repository, such as `https://example.org/aduan/aduan`
 * @throws when the address is none
 */
export function publishedManifest(manifest, address) {
  const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => !OURS.includes(key)));
  const sideEffects = manifest.sideEffects.filter((path) => !path.startsWith('./src/'));
  return { ...kept, sideEffects, ...addresses(manifest.repository?.url ?? address) };
}

function addresses(address) {
  if (address === undefined) return {};
  const page = address.replace(/^git\+|\.git$/g, '');
  if (!/^https:\/\/[^/]+\/./.test(page)) throw new Error(`${address} is no address of a repository`);
  return {
    repository: { type: 'git', url: `git+${page}.git` },
    homepage: `${page}#readme`,
    bugs: { url: `${page}/issues` },
  };
}
