/** The snippet builder: what it writes works where it is pasted, and its poster leads to the form. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { find, inForm, inTracker } from '../journey/harness/citizen.js';
import { oneBrowser, freePort } from '../journey/harness/harness.js';
import { hostPage } from './harness/host-case.js';
import { startHostStage, type HostStage } from './harness/stage.js';

/** Code, place, latitude, longitude; one more than a sheet of the larger ones holds. */
const ASSETS: readonly string[][] = [
  ['PJU-1', 'Jl. Mawar, RT 3', '-4,1312', '104,0312'],
  ['PJU-2', '', '-4.14', '104.04'],
  ['Pompa air & bak', 'Dusun II', '', ''],
  ['PJU-4', '', '', ''],
  ['PJU-5', '', '', ''],
  ['PJU-6', '', '', ''],
  ['PJU-7', '', '', ''],
];
const expectedErrors = [/Cross-Origin Request Blocked/];

describe('the snippet builder', () => {
  let stage: HostStage;
  before(async () => {
    stage = await startHostStage();
  });
  after(() => stage?.stop());

  oneBrowser((name, open) => {
    const builder = () => `${stage.endpoint.origin}/builder`;

    for (const [edition, isFirst] of [
      ['element'],
      ['element', true],
      ['div'],
      ['div', true],
      ['iframe'],
    ] as const) {
      it(`writes code that works when it is pasted: ${edition}${isFirst ? ', the form first' : ''}`, async (t) => {
        const { page } = await open(t, builder(), { origins: stage.origins() });
        await page.waitForSelector('#findings .good');
        await page.click(`[name="edition"][value="${edition}"]`);
        if (isFirst) await page.click('[name="first"]');
        const code = await page.$eval('#code', (element) => element.textContent);
        assert.equal(code.includes('/form.page.js'), isFirst === true);
        const { url } = stage.serve({
          name: '',
          page: ({ endpoint }) => ({ content: hostPage(endpoint, { widget: code, foot: '' }) }),
        });
        await page.goto(url);
        const place = edition === 'iframe' ? await firstFrame(page) : page;
        await find(place, inForm('[name="content"]'));
        if (edition !== 'iframe') await find(place, inTracker('[name="tracking_id"]'));
      });
    }

    it('shows the widgets above the code, and says where an address is of this computer alone', async (t) => {
      const { page } = await open(t, builder(), { origins: stage.origins() });
      await page.waitForSelector('#findings .good');
      const found = await page.evaluate(() => {
        const [preview, code] = [document.querySelector('#preview')!, document.querySelector('#code')!];
        return {
          isAbove: preview.getBoundingClientRect().bottom <= code.getBoundingClientRect().top,
          isTold: document.querySelector<HTMLElement>('#here-only')!.checkVisibility(),
        };
      });
      assert.deepEqual(found, { isAbove: true, isTold: true });
    });

    it('has code and preview side by side in the first screen of a desk', async (t) => {
      const viewport = { width: 1280, height: 800 };
      const { page } = await open(t, builder(), { origins: stage.origins(), viewport });
      await page.waitForSelector('#findings .good');
      const [copy, code, preview] = await page.evaluate(() =>
        ['#copy', '#code', '#preview'].map((one) =>
          document.querySelector(one)!.getBoundingClientRect().toJSON(),
        ),
      );
      assert.ok(copy.bottom <= 400 && code.top <= 500, `${copy.bottom} and ${code.top} px`);
      assert.ok(code.left >= preview.right && preview.top <= 400, `${code.left} px, ${preview.right} px`);
    });

    it('writes the code as soon as the endpoint has answered, though its lists don’t come', async (t) => {
      const held: HTTPRequest[] = [];
      const { page } = await open(t, builder(), {
        origins: stage.origins(),
        prepare: async (page) => {
          await page.setRequestInterception(true);
          page.on('request', (request) => {
            if (/\/categories|\/integrity\.json/.test(request.url())) held.push(request);
            else void request.continue();
          });
        },
        waitUntil: 'domcontentloaded',
      });
      await page.waitForSelector('#findings .good');
      assert.match(await page.$eval('#code', (element) => element.textContent), /<aduan-form /);
      assert.equal(await page.$eval('#copy', (button) => (button as HTMLButtonElement).disabled), false);
      assert.ok(held.length > 0, 'something is still awaited');
      await Promise.all(held.map((request) => request.continue()));
    });

    it('writes and shows each language it offers, and the form for practice', async (t) => {
      const { page } = await open(t, builder(), { origins: stage.origins() });
      await page.waitForSelector('#findings .good');
      for (const lang of ['id', 'en', 'jv', 'su', 'mui']) {
        await page.select('#lang', lang);
        await page.waitForSelector(`#preview aduan-form[lang="${lang}"]`);
        const code = await page.$eval('#code', (element) => element.textContent);
        assert.match(code, new RegExp(`<aduan-form [^>]*lang="${lang}"`));
      }
      await page.click('[name="practice"]');
      await find(page, inForm('#practice'));
      assert.match(
        await page.$eval('#code', (element) => element.textContent),
        /<aduan-form [^>]* practice[ >]/,
      );
    });

    it('links each theme it offers, which is there and shown', async (t) => {
      const { page } = await open(t, builder(), { origins: stage.origins() });
      await page.waitForSelector('#findings .good');
      const presets = await page.$$eval('#preset option', (options) =>
        options.map((option) => option.value).filter(Boolean),
      );
      for (const preset of presets) {
        await page.select('#preset', preset);
        const code = await page.$eval('#code', (element) => element.textContent);
        const address = /<link rel="stylesheet" href="([^"]+)"/.exec(code)![1]!;
        const theme = await fetch(address);
        assert.equal(theme.status, 200, address);
        assert.match(await theme.text(), /aduan-form/);
        await page.waitForSelector(`head link[href="${address}"]`);
      }
      assert.ok(presets.length >= 4, 'themes');
    });

    it('is accessible, fits a small phone and says what an endpoint has', async (t) => {
      const visit = await open(t, builder(), {
        origins: stage.origins(),
        viewport: { width: 320, height: 700 },
      });
      await visit.page.waitForSelector('#findings .good');
      const told = await visit.page.$eval('#findings', (list) => list.textContent);
      assert.match(told, /Tersedia: .*laporan rahasia/);
      await visit.assertNoSidewaysScroll();
      // The widgets in it are looked at by tests of their own, on their own. They come last, and once.
      await visit.page.waitForSelector('#preview > *');
      await visit.page.$eval('#preview', (preview) => preview.replaceChildren());
      await visit.assertAccessible();
    });

    it('says what to fix at an endpoint that does not answer', async (t) => {
      const dead = `http://localhost:${await freePort()}`;
      const origins = [...stage.origins(), dead];
      const { page } = await open(t, builder(), {
        origins,
        expectedErrors,
        expectedViolations: [/connect-src/],
      });
      await page.waitForSelector('#findings .good');
      await page.$eval('#endpoint', (input) => ((input as HTMLInputElement).value = ''));
      await page.type('#endpoint', `${dead}/sp4n`);
      await page.click('#check');
      await page.waitForSelector('#findings .bad');
    });

    it('draws a poster whose address opens the form with its topic chosen', async (t) => {
      const { page } = await open(t, builder(), { origins: stage.origins() });
      await page.waitForSelector('#category:not(:disabled)');
      const topic = await page.$eval(
        '#category',
        (select) => (select as HTMLSelectElement).options[2]!.value,
      );
      await page.select('#category', topic);
      const shown = await page.$eval('[data-poster="address"]', (place) => place.textContent);
      assert.ok(shown.endsWith(`/sp4n/lapor?category=${topic}`), shown);
      assert.match(
        await page.$eval('#poster path', (path) => path.getAttribute('d') ?? ''),
        /^M4 4h7v1h-7z/,
        'the code begins with a finder pattern inside its margin',
      );
      assert.deepEqual(await codesOf(page, '#poster svg'), [`http://${shown}`]);
      if (name === 'chromium') await assertSheets(page, 1);
      await page.goto(`http://${shown}`);
      // The page becomes the widget, in which the topic can be changed too.
      const chosen = await find(page, inForm('.tile[aria-pressed="true"]'));
      assert.match(await chosen.evaluate((part) => part.innerText), /Jalan rusak/);
    });
  });

  oneBrowser((name, open) => {
    const stickers = async (t: TestContext) => {
      // A phone's camera sees paper sharper than a plain screen would show it.
      const viewport = { width: 1280, height: 900, deviceScaleFactor: 2 };
      const visit = await open(t, `${stage.endpoint.origin}/builder`, { origins: stage.origins(), viewport });
      await visit.page.waitForSelector('#sticker-category:not(:disabled)');
      return visit;
    };

    // Firefox can't be told of paper from outside.
    if (name === 'chromium')
      it('prints sheets of stickers, each code of which opens the form with what is known of its asset', async (t) => {
        const { page } = await stickers(t);
        const endpoint = await page.$eval('#endpoint', (input) => (input as HTMLInputElement).value);
        await page.select('#sticker-category', 'jalan-berlubang');
        await page.type('#sticker-title', 'Lampu jalan mati');
        const lines = [
          'kode;tempat;lintang;bujur',
          ...ASSETS.map((cells) => cells.join(';')),
          'PJU-1;lagi',
          ';tanpa kode',
        ];
        await page.$eval(
          '#sticker-file',
          (input, content) => {
            const moved = new DataTransfer();
            moved.items.add(new File([content], 'aset.csv', { type: 'text/csv' }));
            (input as HTMLInputElement).files = moved.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));
          },
          lines.join('\r\n'),
        );
        await page.waitForSelector('#sticker-mistakes li:nth-child(2)');
        assert.deepEqual(
          await page.$$eval('#sticker-mistakes li', (items) => items.map((item) => item.textContent)),
          ['Baris 9 kodenya sama dengan baris 2', 'Baris 10 kode aset belum ada'],
        );
        await page.$eval('#sticker-mistakes button', (button) => (button as HTMLElement).click());
        const list = await page.$eval('#sticker-assets', (area) => {
          const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
          return { value, selected: value.slice(selectionStart, selectionEnd) };
        });
        assert.deepEqual(list, { value: lines.join('\n'), selected: 'PJU-1;lagi' });

        await page.evaluate(() => document.body.classList.add('prints-stickers'));
        await page.emulateMediaType('print');
        const read = await codesOf(page, '.sticker svg');
        assert.deepEqual(
          read.map((link) =>
            Object.fromEntries(new URLSearchParams(new URL(link).searchParams.get('aduan-isi')!)),
          ),
          ASSETS.map(([ref, place, lat, lon]) => ({
            category: 'jalan-berlubang',
            title: 'Lampu jalan mati',
            ...(place && { place }),
            ...(lat && { lat: lat.replace(',', '.'), lon: lon!.replace(',', '.') }),
            ref,
          })),
        );
        assert.ok(read.every((link) => link.startsWith(`${endpoint}/lapor?`)));
        const codes = await page.$$eval('.sticker .code', (all) => all.map((code) => code.textContent));
        assert.deepEqual(
          codes,
          ASSETS.map(([code]) => code),
        );
        const html = await (await fetch(read[0]!)).text();
        for (const filled of [
          'value="Lampu jalan mati"',
          'value="Jl. Mawar, RT 3"',
          'value="jalan-berlubang"',
        ])
          assert.ok(html.includes(filled), filled);
        await assertSheets(page, 2);
        await page.goto(read[0]!);
        const place = await find(page, inForm('[name="location_text"]'));
        await page.waitForFunction(
          (input) => (input as HTMLInputElement).value === 'Jl. Mawar, RT 3',
          { polling: 'raf' },
          place,
        );
      });

    // Firefox can't be told of paper from outside.
    if (name === 'chromium')
      it('prints both codes and the fingerprint of a poster whole, on one sheet, however long its words', async (t) => {
        const { page } = await stickers(t);
        const address = 'https://lapor.kabupaten-contoh.example.id/sp4n/lapor';
        const told = {
          address,
          agency: 'Pemerintah Kabupaten Ogan Komering Ulu Selatan',
          category: 'Penerangan jalan umum dan lampu lalu lintas',
          location: 'Kelurahan Sukaraya, Kecamatan Baturaja Timur',
          sms: '1708',
          sealed: { address: `${address}#segel=7KQ-2M9-XD4-FTR`, fingerprint: '7KQ-2M9-XD4-FTR' },
        };
        await page.evaluate(async (words) => {
          const { fillPoster } = await import(new URL('builder/poster.js', document.baseURI).href);
          fillPoster(document.querySelector('#poster'), words);
        }, told);
        await page.emulateMediaType('print');
        for (const paper of ['a5', 'a4']) {
          await page.evaluate((size) => document.body.classList.toggle('a5', size === 'a5'), paper);
          assert.deepEqual(await codesOf(page, '#poster svg'), [address, told.sealed.address], paper);
          const [cut, printed] = await page.$eval('#poster', (poster) => {
            const { bottom, right } = poster.getBoundingClientRect();
            const parts = [...poster.querySelectorAll('p, svg, b')].map((part) =>
              part.getBoundingClientRect(),
            );
            const outside = parts.filter((part) => part.bottom > bottom || part.right > right).length;
            return [outside, poster.querySelector('.sealed b')!.textContent] as const;
          });
          assert.deepEqual([cut, printed], [0, told.sealed.fingerprint], paper);
        }
        await assertSheets(page, 1);
      });

    it('keeps all that a sticker says on it, and says what is wrong before it prints anything', async (t) => {
      const visit = await stickers(t);
      const { page } = visit;
      await page.click('[name="language"][value="en"]');
      const longest = [
        'W'.repeat(60),
        'Jalan Jenderal Sudirman nomor 45, '.repeat(3).trim(),
        '-4,123456',
        '104,123456',
      ];
      await page.type('#sticker-assets', `${longest.join(';')}\n${ASSETS[0]!.join(';')}`);
      // As from a server that offers sealed reports: a line more.
      await page.evaluate(async () => {
        const { offerStickers } = await import(new URL('builder/stickers.js', document.baseURI).href);
        const options = [...document.querySelector<HTMLSelectElement>('#sticker-category')!.options];
        const sealed = { fingerprint: '7KQ-2M9-XD4-FTR' };
        offerStickers({ endpoint: location.origin, options, capabilities: { sealed } });
      });
      for (const size of ['6', '10']) {
        await page.select('#sticker-size', size);
        await page.waitForSelector(`.sheet.of-${size} .sticker + .sticker`);
        const cut = await page.$$eval(
          '.sticker',
          (all) =>
            all.filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth)
              .length,
        );
        assert.equal(cut, 0, `${size} a sheet`);
        const seals = await page.$$eval('.sticker .seal', (all) => all.map((line) => line.textContent));
        assert.deepEqual(seals, Array(2).fill('Sidik kunci tersegel: 7KQ-2M9-XD4-FTR'));
      }
      assert.equal(
        await page.$eval('.sticker [lang="en"]', (line) => line.textContent.includes('Scan')),
        true,
      );
      await page.click('[name="language"][value="su"]');
      await page.waitForSelector('#sticker-print:disabled');
      assert.match(await page.$eval('#sticker-notes', (notes) => notes.textContent), /satu atau dua bahasa/);
      assert.equal(await page.$('.sticker'), null);
    });
  });

  it('writes nothing but ids into the safe page', async () => {
    const query = new URLSearchParams({ category: '"><script>alert(1)</script>', location: 'r-1' });
    const html = await (await fetch(`${stage.endpoint.url}/lapor?${query}`)).text();
    assert.doesNotMatch(html, /alert/);
    assert.match(html, / location="r-1"\s*>/);
  });
});

async function firstFrame(page: Page): Promise<Page> {
  const handle = await page.waitForSelector('iframe');
  return (await handle!.contentFrame()) as unknown as Page;
}

/** What a phone reads of each drawn code. */
async function codesOf(page: Page, selector: string): Promise<string[]> {
  const read: string[] = [];
  for (const svg of await page.$$(selector)) {
    const picture = sharp(await svg.screenshot())
      .ensureAlpha()
      .raw();
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    read.push(decodeQR({ width: info.width, height: info.height, data }));
  }
  return read;
}

/** Printed, there is nothing but whole sheets of A4. */
async function assertSheets(page: Page, count: number): Promise<void> {
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheet = '/MediaBox [0 0 594.95996 841.91998]';
  assert.deepEqual(pdf.match(/\/MediaBox ?\[[^\]]*\]/g), Array<string>(count).fill(sheet));
}
