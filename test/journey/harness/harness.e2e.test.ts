/** The journeys lean on the harness to notice what went wrong; here it is shown wrong things. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import {
  SCREENS,
  oneBrowser,
  startEndpointProcess,
  startHost,
  startRecorder,
  strictPolicy,
  tabAndPress,
  tabAndType,
  tabTo,
  takesScreens,
} from './harness.js';
import type { Host } from './harness.js';

/**
 * A widget of the right name with one unlabelled field inside, a violation and a foreign request when its button is
 * pressed.
 */
const BAD_WIDGET = `customElements.define('aduan-form', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const [field, button] = ['input', 'button'].map((tag) => root.appendChild(document.createElement(tag)));
    field.name = 'title';
    button.textContent = 'Langgar';
    button.addEventListener('click', async () => {
      field.setAttribute('style', 'color: red');
      console.error('nama: ' + field.value);
      await fetch('http://other-host.test/').catch(() => {});
      document.title = 'selesai';
    });
  }
});`;
const PAGE =
  '<!doctype html><html lang="id"><title>Desa</title><main><h1>Desa</h1><aduan-form></aduan-form></main><script src="/bad-widget.js"></script></html>';
/** Another host that answers would not be needed: the request itself is what is counted. */
const POLICY = `${strictPolicy('http://other-host.test')}`;

/** A test context whose `after` is run by us, to see whether it would have failed. */
function capturing() {
  const endings: (() => unknown)[] = [];
  const t = { after: (ending: () => unknown) => endings.push(ending) } as unknown as TestContext;
  const end = async () => {
    for (const ending of endings) await ending();
  };
  return { t, end };
}

describe('the harness', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
    host.serve('/bad-widget.js', { content: BAD_WIDGET, headers: { 'Content-Type': 'text/javascript' } });
    host.serve('/', { content: PAGE, policy: POLICY });
    host.serve('/wide', { content: '<!doctype html><title>x</title><pre>' + 'w'.repeat(200) + '</pre>' });
  });
  after(() => host.stop());

  oneBrowser((name, open) => {
    it('is driven by the keyboard into a shadow root, and sees a violation, an error and a foreign request', async () => {
      const { t, end } = capturing();
      const { page, violations, errors, foreign } = await open(t, `${host.origin}/`, {
        origins: [host.origin],
      });
      await tabAndType(page, 'input[name=title]', 'jalan rusak');
      await tabAndPress(page, 'button');
      await page.waitForFunction(() => document.title === 'selesai');
      await assert.rejects(end, /content security policy|errors|other hosts/);
      assert.match(violations.join(), /style-src-attr/);
      assert.deepEqual(
        errors.filter((line) => line.startsWith('nama')),
        ['nama: jalan rusak'],
      );
      assert.deepEqual(foreign([host.origin]), ['GET http://other-host.test/']);
      assert.match(host.reports.join(), /style-src-attr/);
    });

    it('says which way Tab went when the wanted element is never reached', async (t) => {
      const { page } = await open(t, `${host.origin}/`, { origins: [host.origin] });
      await assert.rejects(tabTo(page, '#none', { limit: 4 }), /input\[name=title\] → button/);
    });

    it('lets axe find a fault inside a shadow root, under the strict policy and without violating it', async (t) => {
      const visit = await open(t, `${host.origin}/`, { origins: [host.origin] });
      await assert.rejects(visit.assertAccessible(), /label: .*aduan-form > input/);
      assert.equal(await visit.page.evaluate(() => 'axe' in globalThis), false);
      await visit.page.evaluate(() => {
        document
          .querySelector('aduan-form')
          ?.shadowRoot?.querySelector('input')
          ?.setAttribute('aria-label', 'Judul');
      });
      await visit.assertAccessible();
    });

    it('lets a second engine find inside a shadow root what axe lets pass', async (t) => {
      const visit = await open(t, `${host.origin}/`, { origins: [host.origin] });
      await visit.page.evaluate(() => {
        const { shadowRoot } = document.querySelector('aduan-form')!;
        shadowRoot!.querySelector('input')!.setAttribute('aria-label', 'Judul');
        const box = document.createElement('div');
        box.tabIndex = 0;
        box.textContent = 'Kotak';
        shadowRoot!.append(box);
      });
      await visit.assertAccessible();
      await assert.rejects(
        visit.assertAccessible({ byBoth: true }),
        /element_tabbable_role_valid: .*tabindex/,
      );
    });

    it('measures a page that is too wide, and takes its picture', async (t) => {
      const viewport = { width: 320, height: 600 };
      const visit = await open(t, `${host.origin}/wide`, { origins: [host.origin], viewport });
      await assert.rejects(visit.assertNoSidewaysScroll(), /wider than the screen: .*pre/);
      await visit.screenshot('harness');
      if (takesScreens) assert.ok(existsSync(join(SCREENS, `harness-${name}.png`)));
    });
  });

  it('kills an endpoint and starts it again on the same port with the same data', async (t) => {
    const endpoint = await startEndpointProcess({
      script: 'test/journey/harness/endpoint.fixture.ts',
      path: '',
    });
    t.after(() => endpoint.stop());
    const ask = async () => (await fetch(endpoint.url)).text();
    assert.equal(await ask(), '1 none');
    await endpoint.kill();
    await assert.rejects(ask());
    await endpoint.restart();
    assert.equal(await ask(), '2 none');
    assert.match(endpoint.log(), /listening/);
  });

  it('says what an endpoint printed that never listened', async () => {
    await assert.rejects(
      startEndpointProcess({ script: 'test/journey/harness/endpoint.fixture.ts', env: { PORT: 'none' } }),
      /before it listened:[^]*ERR_SOCKET_BAD_PORT/,
    );
  });

  it('records every byte on its way to a server', async (t) => {
    const recorder = await startRecorder(host.origin);
    t.after(() => recorder.stop());
    const answer = await fetch(`${recorder.origin}/`, { method: 'POST', body: new Uint8Array([0, 255, 7]) });
    assert.match(await answer.text(), /Desa/);
    assert.deepEqual(
      recorder.requests.map(({ method, status, body }) => [method, status, [...body]]),
      [['POST', 200, [0, 255, 7]]],
    );
  });
});
