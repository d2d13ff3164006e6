/**
 * Links out of the repository's files: GitHub reads `../../releases` in its root as the repository's own pages. The
 * documentation lies elsewhere, and has the repository's address from REPOSITORY_URL or `package.json`; where nobody
 * said it, the words stay without a link.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/repository.mjs';

const OUTSIDE = /\[((?:`[^`]*`|[^\][`])*)\]\((?:\.\.\/)+(releases|deployments\/github-pages)([^)\s]*)\)/g;
/** Published, it is this documentation. */
const PUBLISHED = 'deployments/github-pages';

/** `repositoryAddress`, such as `https://example.org/aduan/aduan`. @returns {string | undefined} */
export function repositoryAddress() {
  const { repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const address = repository?.url ?? process.env.REPOSITORY_URL;
  return address ? address.replace(/^git\+|\.git$|\/$/g, '') : undefined;
}

/** @param {string} text Markdown @param {string | undefined} [address] of the repository */
export const linkedToRepository = (text, address = repositoryAddress()) =>
  text.replace(OUTSIDE, (_, words, place, rest) => {
    if (place === PUBLISHED) return `[${words}](ROOT/)`;
    return address === undefined ? words : `[${words}](${address}/${place}${rest})`;
  });
