/** The server's first page, its poster, and what an origin is asked for by fixed names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { encode } from 'uqr';
import { mountOrigin, type EndpointConfig } from '../../../../demo/endpoint/index.js';
import { QR_MARGIN, qrPath } from '../../../../demo/endpoint/snippets/qr-path.js';
import { snippetOf } from '../../../../demo/endpoint/snippets/snippet.js';
import { PAGE_NAMES } from '../../../../demo/endpoint/pages/shell/layout.js';
import { wordsOf } from '../../../../demo/endpoint/pages/words/words.js';
import { TOWN_EPOCH } from '../../../sealed/conversation.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { PageVisitor, textAt } from '../../harness/page-visitor.js';
import { giveKeys } from '../../harness/sealed.js';

const LANGUAGES = ['id', 'en', 'jv', 'su', 'mui'] as const;
const SERVER = 'https://kab.contoh.go.id/sp4n';
/** Patterns of which no page says more than whether a site is among them. */
const ALLOWED = ['https://*.desa.id', 'https://rahasia.contoh.go.id'];

const visitorOf = (opened: Opened): PageVisitor => new PageVisitor((request) => opened.app.fetch(request));

const codeFor = (edition: 'element' | 'div', lang: string): string =>
  snippetOf({
    edition,
    widgets: ['form', 'tracker'],
    endpoint: SERVER,
    dist: `${SERVER}/widgets/`,
    attributes: lang === 'id' ? {} : { lang },
    preset: '',
    theme: {},
    integrity: '',
    hasForm: true,
  });

/** As a browser copies it: white space as it stands, without the first line break. */
function codeAt(html: string, id: string): string {
  const [, code = ''] = new RegExp(`<pre[^>]* id="${id}"[^>]*>\n?([^]*?)</pre>`).exec(html) ?? [];
  return code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

onOneDatabase('The first page', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> =>
    (one ??= await databases.open({
      publicUrl: SERVER,
      allowedOrigins: ALLOWED,
      office: { name: 'Dinas Kominfo', contact: 'mailto:kominfo@contoh.invalid' },
    }));

  test('says in each language whose server it is, where it leads, and hands out this server’s own code', async () => {
    const { config, ...rest } = await opened();
    const visitor = visitorOf({ config, ...rest });
    for (const lang of LANGUAGES) {
      const page = await visitor.open(`beranda?lang=${lang}`);
      const { home } = wordsOf(lang).own;
      assert.equal(page.status, 200);
      assert.match(page.html, new RegExp(`<html lang="${lang}">`));
      assert.equal(page.html.match(/<h1/g)?.length, 1);
      assert.ok(page.html.includes(`<title>${home.heading} – ${config.name}</title>`));
      for (const said of [config.name, 'Dinas Kominfo', SERVER, home.install.heading, home.install.may.some])
        assert.ok(page.text.includes(said), `${lang}: ${said}`);
      for (const href of ['lapor', 'lacak', 'laporan', 'poster'])
        assert.ok(page.html.includes(`href="${href}?lang=${lang}"`), href);
      assert.equal(codeAt(page.html, 'kode-html'), codeFor('element', lang));
      assert.equal(codeAt(page.html, 'kode-div'), codeFor('div', lang));
      assert.ok(codeAt(page.html, 'kode-opensid').endsWith(codeFor('element', lang)));
      assert.equal(codeAt(page.html, 'kode-wordpress'), SERVER);
      assert.match(page.html, /href="mailto:kominfo@contoh\.invalid"/);
    }
  });

  test('prints a second code and the fingerprint where sealed reports are offered, and nothing of them elsewhere', async () => {
    const town = await databases.open({ publicUrl: SERVER });
    const visitor = visitorOf(town);
    const { sealed } = wordsOf('id').own.home.poster;
    const codes = ({ html }: { html: string }) => html.match(/<path d="/g)!.length;
    const before = await visitor.open('poster?lang=id');
    assert.ok(!before.text.includes(sealed.fingerprint));
    assert.equal(codes(before), 1);
    await giveKeys(town);
    // The keys are read anew a minute later.
    town.clock.now = new Date(town.clock.now.getTime() + 61_000);
    town.endpoint.kept.find = () => undefined;
    for (const lang of LANGUAGES) {
      const page = await visitor.open(`poster?lang=${lang}`);
      assert.ok(page.text.includes(TOWN_EPOCH.fingerprint), lang);
      assert.ok(page.text.includes(wordsOf(lang).own.home.poster.sealed.compare), lang);
      assert.equal(codes(page), 2, lang);
      const address = `${SERVER}/segel${lang === 'id' ? '' : `?lang=${lang}`}#segel=${TOWN_EPOCH.fingerprint}`;
      const drawn = qrPath(encode(address, { ecc: 'M', border: QR_MARGIN }).data);
      assert.ok(page.html.includes(`d="${drawn}"`), 'straight to the page that seals');
    }
    await town.close();
  });

  test('says of one site whether it is allowed, and nothing of the others', async () => {
    const visitor = visitorOf(await opened());
    const { may } = wordsOf('id').own.home.install;
    const asked = async (site: string): Promise<string> => {
      const { text, html } = await visitor.open(`beranda?lang=id&situs=${encodeURIComponent(site)}`);
      assert.doesNotMatch(html.replaceAll(site, ''), /rahasia\.contoh|\*\.desa\.id/);
      return text;
    };
    for (const site of ['https://sumber.desa.id/lapor', 'sumber.desa.id', SERVER])
      assert.match(await asked(site), /sudah diizinkan\. Alamat/, site);
    for (const site of ['https://lain.id', 'http://sumber.desa.id'])
      assert.ok((await asked(site)).includes(may.notYet(site)), site);
    for (const site of ['javascript:alert(1)', '"><script>', 'desa', 'file:///etc/passwd'])
      assert.ok((await asked(site)).includes(may.unclear), site);
    assert.doesNotMatch((await visitor.open('beranda?situs=%22%3E%3Cscript%3Ex')).html, /<script>x/);
  });

  test('says that any site may have it where that is so, and writes no code where it knows no address', async () => {
    const open = await databases.open({ allowedOrigins: ['*'], publicUrl: null });
    const { install } = wordsOf('id').own.home;
    const here = await visitorOf(open).open('beranda?lang=id');
    assert.ok(here.text.includes(install.may.any));
    assert.doesNotMatch(here.html, /name="situs"/);
    const headers = { 'X-Forwarded-For': '203.0.113.9' };
    for (const path of ['beranda', 'poster']) {
      const elsewhere = await visitorOf(open).open(`${path}?lang=id`, { headers });
      assert.ok(elsewhere.text.includes(install.noAddress), path);
      assert.doesNotMatch(elsewhere.html, /<pre|<path|localhost/, path);
    }
  });

  test('leads to the form by a poster’s code, in the page’s language', async () => {
    const visitor = visitorOf(await opened());
    const [id, jv] = await Promise.all(['id', 'jv'].map((lang) => visitor.open(`poster?lang=${lang}`)));
    assert.ok(id!.text.includes('kab.contoh.go.id/sp4n/lapor '));
    assert.ok(jv!.text.includes('kab.contoh.go.id/sp4n/lapor?lang=jv '));
    const drawn = ({ html }: { html: string }): string => /<path d="([^"]*)"/.exec(html)![1]!;
    assert.notEqual(drawn(id!), drawn(jv!));
  });

  test('and the empty form are all that search engines may list; each page has a title and a sentence', async () => {
    const fresh = await opened();
    const visitor = visitorOf(fresh);
    const { trackingId } = await fresh.citizen.file();
    const isListed = async (path: string): Promise<boolean> =>
      !/<meta name="robots" content="noindex, nofollow"/.test((await visitor.open(path)).html);
    for (const path of ['beranda', 'lapor', 'lapor?lang=en']) assert.ok(await isListed(path), path);
    const unlisted = ['lacak', `lacak?aduan=${trackingId}`, 'laporan', `laporan?aduan=${trackingId}`];
    for (const path of [
      ...unlisted,
      'laporan?tampilan=angka',
      'lapor?category=pdam',
      'beranda?situs=lain.id',
    ])
      assert.ok(!(await isListed(path)), path);
    const again = await visitor.press(await visitor.open('lapor'), 'next');
    assert.match(again.html, /noindex/);
    for (const name of PAGE_NAMES) {
      const { html } = await visitor.open(name);
      assert.match(html, /<title>[^<]{5,} – [^<]{5,}<\/title>/, name);
      if (name === 'bawa' || name === 'poster') continue;
      const [, about = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
      assert.ok(about.length > 20 && about.length <= 160, `${name}: ${about}`);
    }
    assert.ok(textAt(await visitor.open('beranda?lang=id'), 'pasang').length > 0);
  });
});

onOneDatabase('An origin', (databases) => {
  test('names whom to tell of a hole, until the day that the town says', async () => {
    const { config, clock } = await databases.open({ publicUrl: SERVER });
    const asked = async (changes: Partial<EndpointConfig>, path = '/.well-known/security.txt') => {
      const site = new Hono();
      mountOrigin(site, { endpoint: { config: { ...config, ...changes } } });
      return await site.request(path);
    };
    const none = await asked({});
    assert.equal(none.status, 404);
    assert.match(await none.text(), /agency\.yaml, security/);
    const security = { contacts: ['mailto:keamanan@contoh.invalid'], expires: '2027-01-31' };
    const named = await asked({ security });
    assert.equal(named.status, 200);
    assert.equal(
      await named.text(),
      'Contact: mailto:keamanan@contoh.invalid\nExpires: 2027-01-31T23:59:59Z\nPreferred-Languages: id, en\nCanonical: https://kab.contoh.go.id/.well-known/security.txt\n',
    );
    clock.now = new Date('2027-02-01T00:00:00Z');
    const over = await asked({ security });
    assert.equal(over.status, 404);
    assert.match(await over.text(), /2027-01-31/);
    const robots = await (await asked({ publicUrl: 'https://kab.id/aduan/sp4n' }, '/robots.txt')).text();
    assert.match(robots, /^Disallow: \/aduan\/sp4n\/complaints$/m);
    assert.match(robots, /^Disallow: \/aduan\/desk$/m);
  });
});
