/** A sealed report's code that reaches a page which must not have it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bearsSealedCheck,
  canonicalAccessCode,
  CROCKFORD,
  formatAccessCode,
} from '../../../../src/contract/access-code.js';
import { formatSealedCode } from '../../../../src/sealed/code.js';
import { onOneDatabase } from '../../harness/databases.js';
import { everything } from '../../harness/everything.js';
import { PageVisitor } from '../../harness/page-visitor.js';
import { aSealedReport, giveKeys, sendSealed } from '../../harness/sealed.js';

onOneDatabase('A sealed report’s code on a page without a script', (databases) => {
  test('is refused by the browser, and neither looked up, told of nor written back where it came all the same', async () => {
    const lines: string[] = [];
    const town = await databases.open({ log: (line) => lines.push(line) });
    await giveKeys(town);
    const { code, body } = await aSealedReport();
    assert.equal((await sendSealed(town, body)).status, 201);
    const visitor = new PageVisitor((request) => town.app.fetch(request));
    const search = await visitor.open('lacak?lang=id');
    const patterns = [...search.html.matchAll(/pattern="([^"]+)" title="([^"]+)"/g)];
    assert.equal(patterns.length, 2, 'both boxes');
    for (const [, pattern, title] of patterns) {
      const admits = (text: string) =>
        new RegExp(`^(?:${pattern!.replaceAll('&lt;', '<').replaceAll('&amp;', '&')})$`, 'v').test(text);
      assert.deepEqual(
        [admits(formatSealedCode(code)), admits(code), admits('4821093579')],
        [false, false, true],
      );
      assert.match(title!, /JavaScript/);
    }
    assert.doesNotMatch(search.html, /novalidate/);
    let guesses = 0;
    const { hashing } = town.endpoint;
    const { sha256 } = hashing;
    hashing.sha256 = (value) => {
      guesses += 1;
      return sha256.call(hashing, value);
    };
    for (const fields of [
      { access_code: formatSealedCode(code) },
      { access_code: code.toLowerCase() },
      { tracking_id: `Kode saya S ${code.slice(1).replace(/(.{5})/g, '$1 ')}` },
      { tracking_id: `https://a.id/lacak#aduan=4821093579&kode=${code}` },
    ]) {
      const shown = await visitor.press(search, 'open', fields);
      assert.equal(shown.status, 422);
      assert.match(shown.text, /tidak kami baca, catat, atau cocokkan/);
      const symbols = /[0-9A-HJKMNP-TV-Z]{5}/i;
      const left = [...shown.html.matchAll(/value="([^"]*)"/g)].map(([, value]) => value!);
      assert.ok(!left.some((value) => symbols.test(value)), left.join());
      assert.ok(!shown.html.includes(code.slice(-5)));
    }
    assert.equal(guesses, 0, 'no code was hashed, so none was compared');
    assert.ok(!lines.join('').includes(code.slice(-5)));
    await town.close();
  });

  test('is not written back, kept or told of where it is sent without its S, and no other report has one like it', async () => {
    const lines: string[] = [];
    const town = await databases.open({ log: (line) => lines.push(line) });
    await giveKeys(town);
    const { code, body } = await aSealedReport();
    await sendSealed(town, body);
    const visitor = new PageVisitor((request) => town.app.fetch(request));
    const search = await visitor.open('lacak?lang=id');
    assert.match(search.text, /Tanpa S, kode itu bisa ikut terkirim/);
    for (const fields of [
      { access_code: formatAccessCode(code.slice(1)) },
      { tracking_id: `Kode: ${formatAccessCode(code.slice(1))}` },
    ]) {
      const shown = await visitor.press(search, 'open', fields);
      assert.ok(shown.status === 404 || shown.status === 422);
      assert.ok(!shown.html.includes(code.slice(-5)), JSON.stringify(fields));
    }
    assert.ok(!(await everything(town)).includes(code.slice(1)));
    assert.ok(lines.length > 0 && !lines.join('').includes(code.slice(-5)));
    const { hashing } = town.endpoint;
    const drawn = hashing.keyed;
    let tries = 0;
    hashing.keyed = (purpose, data) => {
      if (purpose !== 'access code' || (tries += 1) > 2) return drawn.call(hashing, purpose, data);
      return Buffer.from([...code.slice(1)].map((symbol) => CROCKFORD.indexOf(symbol)));
    };
    const filed = await town.citizen.file({ access_code: undefined });
    assert.ok(tries > 2, 'it was drawn again');
    assert.ok(!bearsSealedCheck(canonicalAccessCode(filed.accessCode)!));
    await town.close();
  });

  test('the page that opens it says how it is typed, and is in no frame, after the keys’ last day too', async () => {
    const address = 'http://localhost/lacak?lang=id';
    for (const [now, own, keys] of [
      ['2026-11-24T03:00:00Z', "'none'", true],
      ['2027-12-01T03:00:00Z', "'none'", true],
      ['2026-11-24T03:00:00Z', 'https://desa.example', false],
    ] as const) {
      const town = await databases.open({ now: () => new Date(now), frameAncestors: 'https://desa.example' });
      if (keys) await giveKeys(town);
      const page = await town.app.fetch(new Request(address));
      assert.match(page.headers.get('Content-Security-Policy')!, new RegExp(`frame-ancestors ${own}(;|$)`));
      assert.equal((await page.text()).includes('lengkap dengan S-nya'), keys);
      await town.close();
    }
  });
});
