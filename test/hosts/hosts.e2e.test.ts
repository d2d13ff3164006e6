/** The widgets on every kind of page: they work there, or degrade to what works, and leave the page as it was. */
import { after, before, describe, it } from 'node:test';
import { BROWSER_NAMES } from '../journey/harness/browsers.js';
import { eachBrowser, oneBrowser, type Open } from '../journey/harness/harness.js';
import { isFullRun } from '../setup/full-run.js';
import { APP_HOSTS, serveApps } from './kinds/app-hosts.js';
import type { HostCase } from './harness/host-case.js';
import { LIBRARY_HOSTS } from './kinds/library-hosts.js';
import { LOADING_HOSTS } from './kinds/loading-hosts.js';
import { MUTATING_HOSTS } from './kinds/mutating-hosts.js';
import { RECIPE_HOSTS } from './kinds/recipe-hosts.js';
import { ROUGH_HOSTS } from './kinds/rough-hosts.js';
import { startHostStage, type HostStage } from './harness/stage.js';
import { STRICT_HOSTS } from './kinds/strict-hosts.js';
import { visitHost } from './harness/visit-host.js';

const KINDS = {
  'ways to load': LOADING_HOSTS,
  'hosts with old libraries': LIBRARY_HOSTS,
  'rough hosts': ROUGH_HOSTS,
  'hosts that change the text': MUTATING_HOSTS,
  'editors that clean what is pasted': RECIPE_HOSTS,
  'apps built from npm': APP_HOSTS,
};

describe('on any site', () => {
  let stage: HostStage;
  before(async () => {
    stage = await startHostStage();
    await serveApps(stage.site);
  });
  after(() => stage?.stop());

  // What a page forbids, each engine forbids in its own way: of all others than the first, `npm test` asks what they
  // make of the policy that the README promises. All else is the page's doing, and the same in each.
  eachBrowser((name, open) => {
    const isAll = isFullRun || name === BROWSER_NAMES[0];
    visitAll([['strict hosts', isAll ? STRICT_HOSTS : STRICT_HOSTS.slice(0, 1)]], open);
  });
  oneBrowser((_name, open) => visitAll(Object.entries(KINDS), open));

  function visitAll(groups: readonly (readonly [string, readonly HostCase[]])[], open: Open): void {
    for (const [kind, hosts] of groups) {
      describe(kind, () => {
        for (const host of hosts) {
          it(host.name, { skip: host.skip ?? false }, (t) =>
            visitHost(t, host, stage.serve(host), { open, origins: stage.origins() }),
          );
        }
      });
    }
  }
});
