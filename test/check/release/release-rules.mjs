/**
 * @param {string} tag as pushed: `v1.2.3`
 * @param {string} version of `package.json`
 * @param {string} changes the changelog
 * @param {string | undefined} address of the repository: without it nobody finds the source, and npm takes no
 * provenance
 * @returns {string[]} one line a problem
 */
export function checkRelease(tag, version, changes, address) {
  const problems = [];
  if (!/^v\d+\.\d+\.\d+(-[\w.]+)?$/.test(tag)) problems.push(`${tag || 'no tag'} is not a version: v1.2.3`);
  else if (tag !== `v${version}`) problems.push(`the tag is ${tag}, package.json says ${version}`);
  const entry = changes.split(/^## /m).find((part) => part.split('\n')[0] === version);
  if (entry === undefined) problems.push(`.github/CHANGELOG.md has no entry for ${version}`);
  else if (!/^- /m.test(entry)) problems.push(`.github/CHANGELOG.md says nothing of ${version}`);
  if (!address) problems.push('no repository: REPOSITORY_URL, or `repository` in package.json');
  return problems;
}
