import type { Host } from '../../journey/harness/harness.js';
import { buildApps } from '../harness/built-apps.js';
import { hostPage, type HostCase } from '../harness/host-case.js';

const builtWith = (name: string, isWholeJourney = false): HostCase => ({
  name: `an app built with ${name}, from npm`,
  isWholeJourney,
  own: '#app header, #app header *',
  hears: '#app [role="status"]',
  passes: '#app header input',
  calls: { button: '#app header button:last-of-type', told: '#app header + p', filled: 'Balai desa' },
  page: ({ endpoint }) => ({
    content: hostPage(endpoint, {
      widget: `<div id="app" data-endpoint="${endpoint}/sp4n"></div>`,
      foot: `<script type="module" src="/app/${name.toLowerCase()}.js"></script>`,
    }),
  }),
});

/** The sources are in `demo/hosts`. */
export const APP_HOSTS: readonly HostCase[] = [
  builtWith('React', true),
  builtWith('Vue'),
  builtWith('Svelte'),
  builtWith('Angular'),
];

export async function serveApps(site: Host): Promise<void> {
  const headers = { 'Content-Type': 'text/javascript; charset=utf-8' };
  for (const [name, { code, alone }] of Object.entries(await buildApps())) {
    site.serve(`/app/${name}.js`, { content: code, headers });
    site.serve(`/app/${name}/alone.js`, { content: alone, headers });
  }
}
