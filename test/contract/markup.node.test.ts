import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillTemplate, plainText } from '../../src/contract/markup.js';
import fc from '../setup/property.js';

describe('HTML to text', () => {
  const cases: [string, string][] = [
    ['<p>Baik.</p><p>Terima&nbsp;kasih &amp; salam</p>', 'Baik.\n\nTerima kasih & salam'],
    ['Satu<br>Dua<br />Tiga', 'Satu\nDua\nTiga'],
    ['<ul><li>Satu</li><li>Dua</li></ul>', 'Satu\n\nDua'],
    ['<b>tebal</b> dan <a href="javascript:alert(1)">tautan</a>', 'tebal dan tautan'],
    ['Awal<script>alert("x")</script> akhir<style>p{}</style>', 'Awal akhir'],
    ['<img src=x onerror=alert(1)>teks', 'teks'],
    ['<!-- rahasia -->teks<!-- tak tertutup', 'teks'],
    ['teks<script>tak tertutup', 'teks'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&#65;&#x42;&#128077;&#0;&#x110000;&#xD800;x', 'AB👍\ud800x'],
    ['&unknown; & &copy', '&unknown; & &copy'],
    ['saya <3 desa, 5 < 7, <nama jalan> rusak', 'saya <3 desa, 5 < 7, <nama jalan> rusak'],
    ['a\u0000b\u202egpj.exe\r\nc', 'abgpj.exe\nc'],
    ['<o:p></o:p>Word', 'Word'],
    ['', ''],
  ];
  for (const [html, text] of cases)
    it(`reads ${JSON.stringify(html)}`, () => assert.equal(plainText(html), text));

  it('leaves no tag of a known element, and leaves plain words alone', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<b class="x">',
      '</b>',
      '<script>',
      '</script>',
      'kata',
      ' ',
      '&amp;',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        assert.doesNotMatch(plainText(pieces.join('')), /<\/?(p|br|b|script)\b[^<>]*>/);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.,!?]{1,10}( [a-z0-9.,!?]{1,10}){0,8}$/), (words) => {
        assert.equal(plainText(words), words);
      }),
    );
  });

  for (const [name, unit] of Object.entries({
    comments: '<!--',
    scripts: '<script ',
    tags: '<p ',
    quotes: '<p "',
    braces: '{{',
    entities: '&#',
    blanks: ' \n',
    tabs: '\t',
  })) {
    it(`takes time in step with its input: ${name}`, () => {
      const time = (count: number) => {
        const text = unit.repeat(count);
        const start = process.hrtime.bigint();
        plainText(text);
        fillTemplate(text, {});
        return Number(process.hrtime.bigint() - start) / 1e6;
      };
      time(10_000);
      const milliseconds = time(100_000);
      assert.ok(
        milliseconds < 1500,
        `${Math.round(milliseconds)} ms for ${unit.length * 100_000} characters`,
      );
    });
  }
});

describe('templates', () => {
  it('are filled from their values, once', () => {
    const filled = fillTemplate(
      'Dari {{institution_from}} ke {{ institution_to }} ({{tidak_ada}}) {{constructor}}',
      {
        institution_from: 'Dinas {{institution_to}}',
        institution_to: 'Dinas PU',
      },
    );
    assert.equal(filled, 'Dari Dinas {{institution_to}} ke Dinas PU () ');
  });

  it('may hold values with dollar signs', () => {
    assert.equal(fillTemplate('{{a}}', { a: "$& $1 $'" }), "$& $1 $'");
  });

  it('show nothing where nothing is known', () =>
    assert.equal(fillTemplate('ke {{a}}.', { a: null }), 'ke .'));
});
