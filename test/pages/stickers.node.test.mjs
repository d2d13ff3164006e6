/** Stickers for assets: what a list says, what of it is told, and where a code leads. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CODE_MAX, PLACE_MAX, readAssets, STICKERS_MAX } from '../../demo/pages/builder/asset-list.js';
import { readListFile } from '../../demo/pages/builder/list-file.js';
import { LINK_MAX, readPage, stickerLink } from '../../demo/pages/builder/sticker-link.js';
import { mistakeIn, TO_DO } from '../../demo/pages/builder/sticker-words.js';
import fc from '../setup/property.js';

const assetsIn = (text) => readAssets(text).assets.map(({ line: _line, ...asset }) => asset);
const LAMP = { code: 'PJU-0012', place: 'Jl. Mawar', point: { lat: -4.13, lon: 104.03 } };

describe('a list of assets', () => {
  it('is read however a spreadsheet or a hand has written it', () => {
    for (const line of [
      'PJU-0012, Jl. Mawar, -4.13, 104.03',
      'PJU-0012\tJl. Mawar\t-4,13\t104,03',
      'PJU-0012;Jl. Mawar;-4,1300;104,0300;',
      '"PJU-0012","Jl. Mawar","-4.13","104.03"',
      'PJU-0012;Jl. Mawar;-4.13, 104.03',
      'Nomor;Kode;Bujur;Lintang;Lokasi\n7;PJU-0012;104,03;-4,13;Jl. Mawar',
      'kode,tempat,koordinat\nPJU-0012,Jl. Mawar,"-4.13, 104.03"',
    ])
      assert.deepEqual(assetsIn(line), [LAMP], line);
    assert.deepEqual(assetsIn('POMPA 3'), [{ code: 'POMPA 3', place: '', point: null }]);
    assert.deepEqual(assetsIn('A1, Jl. Mawar, RT 3, "di ""tikungan"""'), [
      { code: 'A1', place: 'Jl. Mawar, RT 3, di "tikungan"', point: null },
    ]);
    assert.deepEqual(assetsIn('A1, -4.13, 104.03'), [{ code: 'A1', place: '', point: LAMP.point }]);
  });

  it('is told of by line where a line becomes no sticker', () => {
    const lines = [
      'kode;tempat;lintang;bujur',
      'A1',
      '',
      ';Jl. Mawar',
      'A1;lagi',
      `${'x'.repeat(CODE_MAX + 1)}`,
      'A\u200b2',
      'A3;;104,03;-4,13',
      'A4;;-4,13;200',
      'A5;;-4,13;',
      '"A6;Jl. Mawar',
      'A7;;utara;timur',
      `A8;${'x'.repeat(PLACE_MAX + 1)}`,
      'A9;;0;0',
    ];
    const { assets, mistakes } = readAssets(lines.join('\r\n'));
    assert.deepEqual(
      assets.map(({ line, code }) => [line, code]),
      [[2, 'A1']],
    );
    assert.deepEqual(
      mistakes.map(({ line, code }) => [line, code]),
      [
        [4, 'no-code'],
        [5, 'repeated'],
        [6, 'long-code'],
        [7, 'invisible'],
        [8, 'swapped'],
        [9, 'off-earth'],
        [10, 'no-number'],
        [11, 'quote'],
        [12, 'no-number'],
        [13, 'long-place'],
        [14, 'unmeasured'],
      ],
    );
    assert.match(mistakeIn(mistakes[1]), /baris 2/);
    for (const mistake of mistakes) assert.doesNotMatch(mistakeIn(mistake), /undefined/);
    assert.deepEqual(readAssets('B1, -4,13, 104,03').mistakes, [{ line: 1, code: 'commas' }]);
  });

  it('loses no line, whatever stands in it', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('-4.1', '104,2', '"', '', 'A1', '\u0000'));
    const line = fc
      .array(cell, { maxLength: 6 })
      .chain((cells) => fc.constantFrom(',', ';', '\t').map((sign) => cells.join(sign)));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const { assets, mistakes } = readAssets(text);
        const told = [...assets, ...mistakes].map((one) => one.line);
        assert.equal(new Set(told).size, told.length, 'once each');
        text.split(/\r\n|\n|\r/).forEach((written, index) => {
          assert.equal(told.includes(index + 1), written.trim() !== '', JSON.stringify(written));
        });
        for (const mistake of mistakes) assert.equal(typeof mistakeIn(mistake), 'string');
        for (const { code, point } of assets)
          assert.ok(code !== '' && code.length <= CODE_MAX && (point === null || Math.abs(point.lat) <= 90));
      }),
    );
  });

  it('makes so many stickers and no more, and names each line that waits', () => {
    const text = Array.from({ length: STICKERS_MAX + 2 }, (_, index) => `A${index}`).join('\n');
    const { assets, mistakes } = readAssets(text);
    assert.equal(assets.length, STICKERS_MAX);
    assert.deepEqual(
      mistakes.map(({ line, code }) => [line, code]),
      [
        [STICKERS_MAX + 1, 'many'],
        [STICKERS_MAX + 2, 'many'],
      ],
    );
  });

  it('is read from a file in each alphabet that Excel saves, and from nothing that is no text', async () => {
    const text = 'A1;Café';
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    const latin = new Uint8Array([...text].map((sign) => sign.charCodeAt(0)));
    for (const bytes of [new TextEncoder().encode(`\ufeff${text}\r\n`), utf16, latin])
      assert.deepEqual(await readListFile(new File([bytes], 'aset.csv')), { text });
    assert.deepEqual(await readListFile(new File(['PK\u0003\u0004'], 'aset.xlsx')), {
      problem: 'unreadable',
    });
    const large = new File([new Uint8Array(1024 * 1024 + 1)], 'aset.csv');
    assert.deepEqual(await readListFile(large), { problem: 'large' });
  });
});

describe('a sticker’s code', () => {
  const page = readPage('https://desa.example/?page_id=12#lapor');
  const filledBy = (link) =>
    Object.fromEntries(new URLSearchParams(new URL(link).searchParams.get('aduan-isi')));

  it('leads to the page as it is, with what the contract names', () => {
    const link = stickerLink({ page, category: '436', title: 'Lampu jalan & taman mati' }, LAMP);
    assert.ok(link.length < LINK_MAX);
    assert.match(link, /^https:\/\/desa\.example\/\?page_id=12&aduan-isi=[^#]*#lapor$/);
    assert.deepEqual(filledBy(link), {
      category: '436',
      title: 'Lampu jalan & taman mati',
      place: 'Jl. Mawar',
      lat: '-4.13',
      lon: '104.03',
      ref: 'PJU-0012',
    });
    assert.deepEqual(
      filledBy(stickerLink({ page, category: '', title: ' ' }, { code: 'A&1=+', place: '', point: null })),
      {
        ref: 'A&1=+',
      },
    );
  });

  it('leads to no page that isn’t one, and carries no password', () => {
    for (const written of [
      '',
      'desa.example',
      'javascript:alert(1)',
      'https://a:b@desa.example/',
      'ftp://desa.example/',
    ])
      assert.equal(readPage(written), null, written);
  });

  it('says what to do in each language', () => {
    assert.deepEqual(Object.keys(TO_DO), ['id', 'en', 'jv', 'su', 'mui']);
  });
});
