/**
 * OpenSID's static widget (up to 2412; Blade is in `opensid-blade.full.test.ts`): what it writes, by the address that a
 * webmaster has put into its third line.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fallbackForm } from '../../demo/endpoint/snippets/fallback.js';
import { openSidWidget, withoutPhp } from './harness/opensid-widget.js';

describe("OpenSID's static widget", { skip: withoutPhp }, () => {
  it('holds the script, the form and the tracker of the server that was written', () => {
    const shown = openSidWidget('https://aduan.desa.go.id/sp4n/');
    assert.match(
      shown,
      /<aside><script src="https:\/\/aduan\.desa\.go\.id\/sp4n\/widgets\/embed\.js" defer>/,
    );
    assert.match(shown, /<aduan-form endpoint="https:\/\/aduan\.desa\.go\.id\/sp4n">/);
    assert.match(shown, /<a href="https:\/\/aduan\.desa\.go\.id\/sp4n\/lacak">/);
    const small = fallbackForm({ endpoint: 'https://aduan.desa.go.id/sp4n', attributes: {} });
    const [begun] = shown.match(/<form[^]*<\/form>/) ?? [];
    const lines = (text: string) => text.split('\n').map((line) => line.trim());
    assert.deepEqual(lines(begun!), lines(small.join('\n')), 'as the builder writes it');
    assert.ok(shown.endsWith('</aside>'));
  });

  it('tells the webmaster who has not written one, or not a whole one, and leaves the rest of the page be', () => {
    const wrong = [
      undefined,
      '',
      'aduan.desa.go.id/sp4n',
      'http://aduan.desa.go.id/sp4n',
      'javascript:alert(1)//https://',
      'https://desa.go.id/sp4n?x=1',
      'https://desa.go.id/"><script>alert(1)</script>',
      "https://desa.go.id/' onload='x",
    ];
    for (const address of wrong) {
      const shown = openSidWidget(address);
      assert.match(
        shown,
        /^<aside><p>Pengaduan belum terpasang: [^<>"]+baris 3[^<>"]+<\/p><\/aside>$/,
        address,
      );
    }
  });

  it('tells whoever sees the page that an address without a path lacks one', () => {
    for (const address of ['https://kab.go.id', 'https://kab.go.id/', 'https://kab.go.id:8443//']) {
      const shown = openSidWidget(address);
      assert.match(
        shown,
        /^<aside><p>Pengaduan belum terpasang: [^<>"]+baris 3[^<>"]+\/sp4n\.<\/p><\/aside>$/,
        address,
      );
    }
    assert.match(
      openSidWidget('http://localhost:8080/a'),
      /<aduan-form endpoint="http:\/\/localhost:8080\/a">/,
    );
  });

  it('escapes what an address may hold', () => {
    assert.match(openSidWidget('https://desa.go.id/a&b'), /endpoint="https:\/\/desa\.go\.id\/a&amp;b"/);
  });

  it('shows nothing to whoever asks for the file itself', () => {
    assert.equal(openSidWidget('https://desa.go.id/sp4n', false), '<aside>No direct script access allowed');
  });
});
