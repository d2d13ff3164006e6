import { toRecord } from '../../../../src/contract/read.js';
import { resultsOf } from '../../../../src/contract/envelope.js';
import { faultOf } from '../../../../src/sealed/offer.js';
import { CommandError } from '../../words/command-error.js';
import { examineSite } from './examine-site.js';
import { readRelease } from './site-release.js';

/**
 * `doctorSite` is `aduan doctor --site URL`, for a machine that isn't the server's: are the pages of sealed reports,
 * and all that runs on them, those of a release? It needs neither settings nor a database.
 * @param list file or address of the `integrity.json` of the signed release
 * @throws CommandError where anything differs
 */
export async function doctorSite(
  site: string,
  list: string | undefined,
  { dist, ask = fetch }: { dist?: URL; ask?: typeof fetch } = {},
): Promise<void> {
  const root = rootOf(site);
  const release = await readRelease(list, dist, ask);
  const lines = await examineSite(root, release, ask);
  for (const { what, wrong } of lines)
    console.log(`${wrong === null ? 'ok     ' : 'WRONG  '} ${what}${wrong ? `: ${wrong}` : ''}`);
  console.log(
    'Not judged: lapor and all other pages. They are of the same origin: a changed one can read in segel.',
  );
  console.log(await fingerprintAt(root, ask));
  const wrong = lines.filter((line) => line.wrong !== null);
  if (wrong.length > 0)
    throw new CommandError(
      'unhealthy',
      `Not as released: ${wrong.map(({ what }) => what).join(', ')}. ` +
        'Write nothing there; tell who keeps the server, and the Inspectorate.',
    );
}

/** @throws CommandError */
function rootOf(site: string): URL {
  if (!URL.canParse(site) || !/^https?:/.test(site))
    throw new CommandError(
      'usage',
      `--site ${site}: the endpoint's address, as https://lapor.contoh.go.id/sp4n`,
    );
  const { href } = new URL(site);
  return new URL(`${href.replace(/[?#].*$/, '').replace(/\/+$/, '')}/`);
}

async function fingerprintAt(root: URL, ask: typeof fetch): Promise<string> {
  const answer = await ask(new URL('capabilities', root), { redirect: 'error' }).catch(() => null);
  const json: unknown = answer?.ok === true ? await answer.json().catch(() => null) : null;
  const { sealed } = toRecord(resultsOf(json));
  const { fingerprint } = toRecord(sealed);
  if (typeof fingerprint !== 'string') return 'No key is offered for sealed reports.';
  const fault = await faultOf(sealed, new Date().toISOString().slice(0, 10));
  return fault === null || fault === 'ending'
    ? `Fingerprint ${fingerprint}: compare it with the poster.`
    : `Fingerprint ${fingerprint}: its keys are not to be used (${fault}).`;
}
