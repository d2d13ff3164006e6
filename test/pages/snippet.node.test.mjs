import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readmes } from '../../demo/hosts/recipes/write.mjs';
import { WORDS, fallbackForm } from '../../demo/endpoint/snippets/fallback.js';
import { wordsOf } from '../../demo/endpoint/pages/words/words.js';
import { posterAddress, snippetOf } from '../../demo/endpoint/snippets/snippet.js';

const CHOICE = {
  edition: 'element',
  widgets: ['form'],
  endpoint: 'https://kab.example/sp4n',
  dist: 'https://kab.example/sp4n/widgets/',
  attributes: { classification: '', category: '', location: '' },
  theme: { '--aduan-color-primary': '', '--aduan-radius': '' },
  integrity: '',
};

/** Files with a form to paste that nothing writes; the recipes' are written. */
const BY_HAND = [
  'README.md',
  'src/embed/README.md',
  'src/embed/README.en.md',
  'demo/release/contoh.html',
  'demo/hosts/wordpress/aduan-desa/templates/page-lapor.html',
];

/** As a browser reads it, whoever has formatted it. */
const packed = (html) => html.replace(/\s*([<>])\s*/g, '$1').replace(/\s+/g, ' ');

describe('the snippet builder', () => {
  it('writes an element with its fallback, and one script for all', () => {
    const code = snippetOf({ ...CHOICE, widgets: ['form', 'tracker'], attributes: { lang: 'id' } });
    assert.match(code, /^<aduan-form endpoint="https:\/\/kab\.example\/sp4n" lang="id">\n {2}<p><a href/);
    assert.match(code, /<aduan-tracker [^>]*>/);
    assert.equal(code.match(/<script/g)?.length, 1);
    assert.match(code, /<script src="https:\/\/kab\.example\/sp4n\/widgets\/embed\.js" defer><\/script>$/);
  });

  it('leads to the endpoint’s page that needs no script, in its language, with what is fixed', () => {
    const attributes = {
      classification: '1',
      category: 'air & got',
      institution: 'i-9',
      location: 'r-1',
      lang: 'jv',
    };
    const code = snippetOf({ ...CHOICE, widgets: ['form', 'tracker', 'feed'], attributes });
    for (const link of [
      '/lapor?classification=1&amp;category=air+%26+got&amp;institution=i-9&amp;location=r-1&amp;lang=jv">Ngaturaken laporan',
      '/lacak?lang=jv">Nglacak laporan',
      '/laporan?lang=jv">Laporan warga',
    ])
      assert.ok(code.includes(`<a href="https://kab.example/sp4n${link}</a>`), link);
    assert.match(snippetOf({ ...CHOICE, edition: 'iframe' }), /<\/iframe>\n<p><a href="[^"]*\/lapor">/);
  });

  it('puts a small form into the form’s tag, well-formed, with what is fixed; never for practice or for others', () => {
    const attributes = { classification: '', category: '"><b', location: 'r-1', lang: 'en' };
    const code = snippetOf({ ...CHOICE, widgets: ['form', 'feed'], hasForm: true, attributes });
    assert.match(code, /<form method="post" action="https:\/\/kab\.example\/sp4n\/lapor\?lang=en"/);
    assert.match(code, /<input type="hidden" name="category_id" value="&quot;&gt;&lt;b" \/>/);
    assert.match(code, /<input type="hidden" name="location_id" value="r-1" \/>/);
    assert.doesNotMatch(code, /classification_id/);
    assert.equal(code.match(/<form/g)?.length, 1);
    for (const name of ['title', 'content', 'location_text'])
      assert.ok(code.includes(` name="${name}"`), name);
    const [inside] = /<form[^]*<\/form>/.exec(code);
    assert.doesNotMatch(inside, /<(input|br)\b[^>]*[^/]>/, 'closed');
    for (const mode of ['practice', 'assisted'])
      assert.doesNotMatch(snippetOf({ ...CHOICE, hasForm: true, attributes: { [mode]: true } }), /<form/);
  });

  it('keeps the small form out of a div: the editors that it is for take forms away, or where they lead', () => {
    const code = snippetOf({ ...CHOICE, edition: 'div', hasForm: true });
    assert.match(code, /^<div data-aduan="form" data-endpoint="[^"]*">\n {2}<p><a href="[^"]*\/lapor">/);
    assert.doesNotMatch(code, /<form/);
  });

  it('begins a form with the small form wherever one is handed out', async () => {
    const texts = [
      ...Object.entries(await readmes()),
      ...BY_HAND.map((path) => [path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')]),
    ];
    for (const [path, text] of texts) {
      // A form with more attributes is an example of these. An app's own code has nothing before its script.
      const forms = [
        ...text
          .replaceAll(/^ *```tsx$[^]*?^ *```$/gm, '')
          .matchAll(/<aduan-form endpoint="(https:[^"]*)"(?: lang="(\w+)")?>([^]*?)<\/aduan-form>/g),
      ];
      assert.ok(forms.length > 0, path);
      for (const [, endpoint, lang, inside] of forms) {
        const small = fallbackForm({ endpoint, attributes: { lang } }).join('');
        assert.ok(packed(inside).startsWith(packed(small)), `${path}: ${inside}`);
      }
    }
  });

  it('says in its fallback what the widgets say', () => {
    for (const [lang, words] of Object.entries(WORDS)) {
      const said = wordsOf(lang);
      assert.deepEqual(words, {
        form: said.form.heading,
        tracker: said.tracker.heading,
        feed: said.feed.heading,
        title: said.form.title.label,
        content: said.form.content.label,
        place: said.sections.location.label,
        next: said.steps.next,
      });
    }
  });

  it('names the files of the first widget before the stub, where people come for it', () => {
    const code = snippetOf({ ...CHOICE, widgets: ['tracker', 'form'], isFirst: true });
    assert.match(
      code,
      /<script type="module" async src="https:\/\/kab\.example\/sp4n\/widgets\/tracker\.page\.js"><\/script>\n<script src="[^"]*embed\.js" defer><\/script>$/,
    );
    assert.ok(!snippetOf({ ...CHOICE, isFirst: true, integrity: 'sha384-x' }).includes('.page.js'));
    assert.ok(!snippetOf({ ...CHOICE, isFirst: true, edition: 'iframe' }).includes('.page.js'));
  });

  it('gives each widget only the attributes it knows', () => {
    const attributes = { classification: '1', category: 'drainase', location: 'r-1', compact: false };
    const code = snippetOf({ ...CHOICE, edition: 'div', widgets: ['form', 'tracker', 'feed'], attributes });
    assert.match(
      code,
      /data-aduan="form"[^>]* data-classification="1" data-category="drainase" data-location="r-1"/,
    );
    assert.match(code, /data-aduan="tracker" data-endpoint="[^"]*">/);
    assert.match(
      code,
      /data-aduan="feed" data-endpoint="[^"]*" data-category="drainase" data-location="r-1">/,
    );
  });

  it('writes what the form is for as bare attributes, on the form alone', () => {
    const attributes = { assisted: true, practice: true };
    const element = snippetOf({ ...CHOICE, widgets: ['form', 'feed'], attributes });
    assert.match(element, /<aduan-form endpoint="[^"]*" assisted practice>/);
    assert.match(element, /<aduan-feed endpoint="[^"]*">/);
    assert.match(
      snippetOf({ ...CHOICE, edition: 'div', attributes }),
      /data-endpoint="[^"]*" data-assisted data-practice>/,
    );
    assert.match(
      snippetOf({ ...CHOICE, edition: 'iframe', attributes }),
      /#component=form&amp;assisted=&amp;practice="/,
    );
  });

  it('names the server of a frame only where it is not its own', () => {
    const own = snippetOf({ ...CHOICE, edition: 'iframe' });
    assert.match(own, /frame\.html#component=form"/);
    assert.match(own, /frame-resize\.js/);
    const foreign = snippetOf({ ...CHOICE, edition: 'iframe', dist: 'https://desa.example/dist/' });
    assert.match(foreign, /#component=form&amp;endpoint=https%3A%2F%2Fkab\.example%2Fsp4n"/);
    const attributes = { 'sync-url': true, compact: true };
    const feed = snippetOf({ ...CHOICE, edition: 'iframe', widgets: ['feed'], attributes });
    assert.match(feed, /#component=feed&amp;compact="/, 'a frame’s address is nobody’s to share');
  });

  it('pins the single file by its hash, and writes the theme as a style sheet', () => {
    const theme = { '--aduan-color-primary': '#7a1f2b', '--aduan-radius': '' };
    const code = snippetOf({ ...CHOICE, integrity: 'sha384-x', theme });
    assert.match(code, /embed\.single\.js" integrity="sha384-x" crossorigin="anonymous"/);
    assert.match(code, /--aduan-color-primary: #7a1f2b;/);
    assert.doesNotMatch(code, /--aduan-radius/);
  });

  it('lets nothing that was typed out of its attribute', () => {
    const code = snippetOf({ ...CHOICE, attributes: { category: '"><script>x</script>' } });
    assert.doesNotMatch(code, /<script>x/);
  });

  it('leads a poster to the safe page with topic and place', () => {
    assert.equal(posterAddress(CHOICE), 'https://kab.example/sp4n/lapor');
    const attributes = { category: 'air', location: 'r-1' };
    assert.equal(
      posterAddress({ ...CHOICE, attributes }),
      'https://kab.example/sp4n/lapor?category=air&location=r-1',
    );
  });
});
