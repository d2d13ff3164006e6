/**
 * OpenSID's widget from 2503 on: what real Blade makes of it in a theme's sidebar, by the address in its third line,
 * and that a report is sent through it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fallbackForm } from '../../demo/endpoint/snippets/fallback.js';
import { fillReport, POTHOLE, readReceipt, send, track } from '../journey/harness/citizen.js';
import { oneBrowser } from '../journey/harness/harness.js';
import { hostPage } from './harness/host-case.js';
import { openSidBladeWidget } from './harness/opensid-widget.js';
import { startHostStage, type HostStage } from './harness/stage.js';

const TOLD = (words: string) =>
  new RegExp(
    `^<aside><div class="box[^]+<p>Pengaduan belum terpasang: [^<>"]+${words}[^<>"]*</p>[^<]*</div>`,
  );

describe("OpenSID's widget in a theme of Blade", () => {
  it('holds the title, the script, the form and the tracker of the server that was written', () => {
    const shown = openSidBladeWidget('https://aduan.desa.go.id/sp4n/');
    assert.match(shown, /^<aside><div class="box box-primary box-solid">/);
    assert.match(shown, /<h3 class="box-title">Pengaduan &amp; Saran<\/h3>/);
    assert.match(shown, /<script src="https:\/\/aduan\.desa\.go\.id\/sp4n\/widgets\/embed\.js" defer>/);
    assert.match(shown, /<aduan-form endpoint="https:\/\/aduan\.desa\.go\.id\/sp4n">/);
    assert.match(shown, /<a href="https:\/\/aduan\.desa\.go\.id\/sp4n\/lacak">/);
    const small = fallbackForm({ endpoint: 'https://aduan.desa.go.id/sp4n', attributes: {} });
    const [begun] = shown.match(/<form[^]*<\/form>/) ?? [];
    const lines = (text: string) => text.split('\n').map((line) => line.trim());
    assert.deepEqual(lines(begun!), lines(small.join('\n')), 'as the builder writes it');
    assert.doesNotMatch(shown, /[{@$]\w|\{\{|<\?|Pengaduan belum terpasang/, 'no Blade is left');
  });

  it('tells the webmaster who has not written an address, or not a whole one', () => {
    const wrong = [
      undefined,
      '',
      'aduan.desa.go.id/sp4n',
      'http://aduan.desa.go.id/sp4n',
      'https://desa.go.id/"><script>alert(1)</script>',
      "https://desa.go.id/' onload='x",
    ];
    for (const address of wrong) assert.match(openSidBladeWidget(address), TOLD('baris 3'), address);
    for (const address of ['https://kab.go.id', 'https://kab.go.id:8443//'])
      assert.match(openSidBladeWidget(address), TOLD('/sp4n'), address);
    assert.match(openSidBladeWidget('https://desa.go.id/a&b'), /endpoint="https:\/\/desa\.go\.id\/a&amp;b"/);
  });

  describe('in a browser', () => {
    let stage: HostStage;
    before(async () => (stage = await startHostStage()));
    after(async () => stage?.stop());

    oneBrowser((_name, open) => {
      it('sends a report and finds it again', async (t) => {
        const { url } = stage.serve({
          name: '',
          page: ({ endpoint }) => ({
            content: hostPage(endpoint, { widget: openSidBladeWidget(`${endpoint}/sp4n`), foot: '' }),
          }),
        });
        const { page } = await open(t, url, { origins: stage.origins() });
        await fillReport(page, POTHOLE);
        await send(page);
        const { trackingId, accessCode } = await readReceipt(page);
        assert.match(await track(page, trackingId, accessCode), new RegExp(POTHOLE.title));
      });
    });
  });
});
