/** WordPress itself, from Debian's packages: every way to put the widgets into it, by whoever may write there. */
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, describe, it, type TestContext } from 'node:test';
import { zipSync } from 'fflate';
import { fallbackForm } from '../../demo/endpoint/snippets/fallback.js';
import { downloads } from '../../demo/release/downloads.mjs';
import { freePort, listen, oneBrowser } from '../journey/harness/harness.js';
import type { HostTraits } from './harness/host-case.js';
import { startHostStage, type HostStage } from './harness/stage.js';
import { visitHost } from './harness/visit-host.js';
import { startWordPress, type WordPress, type WordPressUser } from './harness/wordpress-site.js';

declare global {
  interface Window {
    /** The block editor's own, as far as a test uses it. */
    wp: {
      data: {
        select(store: 'core/block-editor'): { getBlockOrder(): string[] };
        dispatch(store: 'core/block-editor'): { selectBlock(id: string): unknown };
        dispatch(store: 'core/editor'): { savePost(): Promise<void> };
      };
    };
  }
}

/** What the theme writes around the post. */
const OWN = 'header.wp-block-tempoptional-part *, footer *, .wp-block-post-title';
const skip =
  process.env['WORDPRESS'] === 'there'
    ? false
    : 'WordPress, PHP and MariaDB are not there and could not be installed (test/setup/needs/ensure-wordpress.mjs)';

const traits = (name: string): HostTraits => ({ name, own: OWN, isWholeJourney: true });

/** All an author can think of: only the divs may stay. */
const paste = (endpoint: string) =>
  ['form', 'tracker']
    .map(
      (part) =>
        `<div data-aduan="${part}" data-endpoint="${endpoint}" data-lang="id" onclick="evil()"><a href="https://www.lapor.go.id">Lapor</a></div>`,
    )
    .join('\n') +
  `<aduan-feed endpoint="${endpoint}"></aduan-feed><iframe src="${endpoint}/lapor"></iframe><script src="/evil.js"></script>`;

describe('WordPress', { skip }, () => {
  let stage: HostStage;
  let site: WordPress;
  let author: WordPressUser;
  let admin: WordPressUser;
  /** Address of the post by what is in it. */
  const posts = { pasted: '', shortcode: '', block: '' };
  before(async () => {
    const port = await freePort();
    stage = await startHostStage([`http://localhost:${port}`]);
    site = await startWordPress(port, stage.endpoint.origin);
    // One after the other: the first to sign in makes the site's salts.
    author = await site.signIn('penulis');
    admin = await site.signIn('admin');
    await admin.installPlugin(zipSync(downloads().wordpress, { level: 0 }));
    const publish = async (content: string) => (await author.publish('Lapor', content)).path;
    posts.pasted = await publish(paste(stage.endpoint.url));
    posts.shortcode = await publish('[aduan]\n\n[aduan component="tracker"]');
    posts.block = await publish(
      '<!-- wp:aduan/widget /-->\n\n<!-- wp:aduan/widget {"component":"tracker"} /-->',
    );
  });
  after(async () => {
    await Promise.all([stage?.stop(), site?.stop()]);
  });

  oneBrowser((_name, open) => {
    const recipes: [string, () => string][] = [
      ['a div pasted by an author, the script in the theme', () => `${posts.pasted}&tema`],
      ['tags in a file of the theme', () => '/?pagename=lapor&tema'],
      ["the plugin's shortcode", () => posts.shortcode],
      ["the plugin's block", () => posts.block],
    ];
    for (const [name, pathOf] of recipes) {
      it(name, (t) => {
        const url = site.origin + pathOf();
        const origins = [...stage.origins(), site.origin];
        return visitHost(t, traits(name), { url, alone: `${url}&alone` }, { open, origins });
      });
    }
  });

  oneBrowser((_name, open) => {
    /** An address of the administration, once somebody has signed in. */
    const visit = async (t: TestContext, user: 'admin' | 'penulis', path: string) => {
      const { page } = await open(t, `${site.origin}/wp-login.php`, { origins: [site.origin] });
      await page.$eval('#user_login', (input, name) => void ((input as HTMLInputElement).value = name), user);
      await page.$eval(
        '#user_pass',
        (input, word) => void ((input as HTMLInputElement).value = word),
        `sandi-${user}`,
      );
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      await page.goto(site.origin + path);
      return page;
    };

    it('lets an author choose the village from the server’s list in the editor', async (t) => {
      const { path } = await author.publish('Desa', '<!-- wp:aduan/widget {"category":"sudah-tiada"} /-->');
      const page = await visit(t, 'penulis', `/wp-admin/post.php?action=edit&post=${path.split('=')[1]}`);
      await page.waitForFunction(() => window.wp.data.select('core/block-editor').getBlockOrder().length > 0);
      await page.evaluate(() => {
        const { select, dispatch } = window.wp.data;
        const [block] = select('core/block-editor').getBlockOrder();
        void dispatch('core/block-editor').selectBlock(block!);
      });
      // The editor may throw its canvas away and make another, so none is held on to.
      await page.waitForFunction(
        (told) =>
          document
            .querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]')
            ?.contentDocument?.body?.textContent.includes(told),
        { polling: 100 },
        `Widget tampil di halaman, bukan di editor ini. Alamat server: ${stage.endpoint.url}`,
      );
      const village = await page.waitForSelector(
        '::-p-xpath(//input[@id=//label[.="Desa, bila dikunci"]/@for and @role="combobox"])',
      );
      await village!.click();
      await village!.type('Sukajadi, Baturaja Timur');
      await page.locator('::-p-xpath(//li[@role="option" and .="Sukajadi, Baturaja Timur"])').click();
      await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
      const [widget = ''] = /<aduan-form[^>]*>/.exec(await author.get(path)) ?? [];
      assert.match(widget, / category="sudah-tiada" location="[\w.-]+">$/);
    });

    it('makes the shortcode that an administrator chooses in the settings', async (t) => {
      const page = await visit(t, 'admin', '/wp-admin/options-general.php?page=aduan');
      const code = () => page.$eval('#aduan-shortcode', (input) => (input as HTMLInputElement).value);
      assert.equal(await code(), '[aduan]');
      await page.select('#aduan-category', 'sampah');
      assert.equal(await code(), '[aduan category="sampah"]');
      await page.select('#aduan-component', 'feed');
      const feed = await code();
      assert.equal(feed, '[aduan component="feed" category="sampah"]');
      await page.select('#aduan-component', 'tracker');
      assert.equal(await code(), '[aduan component="tracker"]', 'takes no category');
      const { path } = await author.publish('Daftar', feed);
      assert.match(await author.get(path), /<aduan-feed endpoint="[^"]*" category="sampah">/);
    });
  });

  it('keeps the divs of an author who may not write all HTML, and nothing that runs', async () => {
    const { kept } = await author.publish('Tempel', paste(stage.endpoint.url));
    assert.match(kept, /^<div data-aduan="form" data-endpoint="[^"]+" data-lang="id"><a href=/);
    assert.match(kept, /<div data-aduan="tracker"/);
    assert.doesNotMatch(kept, /script|onclick|iframe|aduan-feed/);
  });

  it('lets no author name another server, nor leave the attribute', async () => {
    const code = `[aduan endpoint="https://jahat.example/sp4n" category='9" onclick="evil()' location="r-1"]`;
    const block =
      '<!-- wp:aduan/widget {"endpoint":"https://jahat.example","category":"9\\" onclick=x"} /-->';
    const { path } = await author.publish('Jahat', `${code}\n\n${block}`);
    const widgets = (await author.get(path)).match(/<aduan-form[^>]*>/g) ?? [];
    assert.equal(widgets.length, 2);
    for (const widget of widgets) {
      assert.ok(widget.startsWith(`<aduan-form endpoint="${stage.endpoint.url}" category="9`), widget);
      assert.doesNotMatch(widget, /jahat|[^;]" onclick/);
    }
    assert.match(widgets[0] ?? '', / location="r-1">$/);
  });

  it('holds a form to begin in, as the builder writes it, but not where nothing may be sent yet', async () => {
    const codes = `[aduan category="9" classification="aspiration" lang="jv"]\n\n[aduan practice="1"]\n\n<!-- wp:aduan/widget {"assisted":true} /-->`;
    const { path } = await author.publish('Mulai', codes);
    const page = await author.get(path);
    const attributes = { category: '9', classification: '3' };
    const small = fallbackForm({ endpoint: stage.endpoint.url, attributes }).map((line) =>
      // The plugin writes in the language of the site.
      line.trim().replace('/lapor"', '/lapor?lang=jv"'),
    );
    // Both browsers read them alike: WordPress closes no empty element.
    const [begun] = page.match(/<form method[^]*?<\/form>/g) ?? [];
    assert.equal(begun?.replaceAll(/ *\/>/g, '>'), small.join('').replaceAll(/ *\/>/g, '>'));
    assert.equal(page.match(/name="content"/g)?.length, 1);
    assert.equal(page.match(/<aduan-form /g)?.length, 3);
    assert.match(page, /<style id=.aduan-small-form-inline-css.[^>]*>[^<]*min-height: 44px/, 'it is seen');
    assert.doesNotMatch(page, /aduan-form &gt; form/);
  });

  it('loads the script only where a widget is', async () => {
    const { path } = await author.publish('Rapat', 'Rapat desa hari Senin.');
    assert.doesNotMatch(await author.get(path), /embed\.js/);
    assert.match(
      await author.get(posts.block),
      /plugins\/aduan\/dist\/embed\.js\?ver=[\da-f]{12}"[^>]* defer/,
    );
  });

  const SETTINGS = '/wp-admin/options-general.php?page=aduan';
  /** Saves the settings as their form does. Gives the page that follows: notices and fields. */
  const save = async (address: string, others: Record<string, string> = {}) => {
    const nonce = /name="_wpnonce" value="(\w+)"/.exec(await admin.get(SETTINGS))![1]!;
    const fields = { option_page: 'aduan', action: 'update', _wpnonce: nonce, _wp_http_referer: SETTINGS };
    await admin.post('/wp-admin/options.php', { ...fields, aduan_endpoint: address, ...others });
    const page = await admin.get(`${SETTINGS}&settings-updated=true`);
    return {
      page,
      said: [...page.matchAll(/<div id='setting-error-aduan[^>]*>([^]*?)<\/div>/g)].map(
        (notice) => notice[1],
      ),
      field: / name="aduan_endpoint" value="([^"]*)"/.exec(page)?.[1],
    };
  };
  /** Another server than the regency's, at an address that the settings take. */
  const startServer = async (t: TestContext, answer: RequestListener) => {
    const { origin, stop } = await listen(answer);
    t.after(async () => {
      await save(stage.endpoint.url);
      await stop();
    });
    return origin;
  };

  it('takes a server from the administrator alone', async () => {
    assert.match((await save(`${stage.endpoint.url}/`)).field!, new RegExp(`^${stage.endpoint.url}$`));
    assert.doesNotMatch(await author.get(SETTINGS), /aduan_endpoint/);
  });

  it('leads from the list of plugins to its settings', async () => {
    const row = /<tr[^>]* data-slug="aduan"[^]*?<\/tr>/.exec(await admin.get('/wp-admin/plugins.php'))?.[0];
    assert.match(row!, /<a href="[^"]*\/wp-admin\/options-general\.php\?page=aduan">Setelan<\/a>/);
  });

  it('says that the address is missing to whoever can write it, and nothing to visitors', async (t) => {
    t.after(() => save(stage.endpoint.url));
    const { page, said } = await save('');
    assert.equal(said.length, 1);
    assert.match(said[0]!, /Tersimpan, tetapi alamat server belum diisi: .* Tanyakan alamatnya ke pengelola/);
    assert.match(page, /<p>Alamat server belum diisi\. Isi di atas lalu simpan/);
    assert.doesNotMatch(page, /belum terbaca utuh/);
    const hint = /<p>Alamat server belum diisi\. Baris ini hanya tampak bagi pengelola/g;
    for (const post of [posts.block, posts.shortcode]) {
      assert.equal((await admin.get(post)).match(hint)?.length, 2, post);
      for (const shown of [await author.get(post), await (await fetch(site.origin + post)).text()])
        assert.doesNotMatch(shown, /Alamat server|<aduan-|embed\.js|wp-block-aduan-widget/);
    }
    assert.equal(((await author.rest('/aduan/v1/lists')) as { endpoint: string }).endpoint, '');
  });

  it('refuses what can be no address, says why, and keeps what was typed to be corrected', async () => {
    for (const [typed, why] of [
      ['contoh.go.id/sp4n', /harus diawali https/],
      ['http://contoh.go.id/sp4n', /bisa dibaca siapa pun/],
      ['https://', /bukan alamat web/],
      ['https://contoh.go.id/sp4n?x=1', /setelah \? atau #/],
      ['https://admin:rahasia@contoh.go.id/sp4n', /kata sandi/],
    ] as const) {
      const { said, field } = await save(typed);
      assert.equal(said.length, 1, typed);
      assert.match(said[0]!, why);
      assert.match(said[0]!, /Alamat lama tetap dipakai/);
      assert.equal(field, typed);
    }
    assert.equal(/value="(http[^"]*)"/.exec(await admin.get(SETTINGS))?.[1], stage.endpoint.url);
  });

  it('tests the address when it is saved', async (t) => {
    const { said } = await save(stage.endpoint.url);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /“Pemerintah Kabupaten[^”]*” menjawab, dan situs ini boleh mengirim laporan/);

    let answer: RequestListener = () => {};
    const origin = await startServer(t, (request, response) => answer(request, response));
    const capabilities = JSON.stringify({ results: { name: '<b>Kabupaten</b> Jauh', features: [] } });
    for (const [status, headers, body, why] of [
      [404, {}, '', /tidak ada server pengaduan yang menjawab di [^ ]*\/capabilities \(HTTP 404\)/],
      [200, {}, '<!doctype html><title>Desa</title>', /tidak ada server pengaduan[^]*HTTP 200/],
      [503, {}, '', /belum diuji: server menjawab dengan galat 503/],
      [301, { Location: 'https://baru.go.id/"><script>' }, '', /mengarahkan ke https:\/\/baru\.go\.id/],
      [200, {}, capabilities, /“Kabupaten Jauh” menjawab, tetapi situs ini belum boleh/],
      [403, {}, '<h1>Forbidden</h1>', /tidak ada server pengaduan[^]*HTTP 403/],
      [403, {}, '{"code":"site-not-allowed"}', /“http[^”]*” menjawab, tetapi situs ini belum boleh/],
      [200, { 'Access-Control-Allow-Origin': site.origin }, capabilities, /boleh mengirim laporan/],
    ] as const) {
      answer = (_request, response) => response.writeHead(status, headers).end(body);
      const { said, field, page } = await save(`${origin}/sp4n`);
      assert.equal(said.length, 1, String(why));
      assert.match(said[0]!, why);
      assert.equal(field, `${origin}/sp4n`, 'is saved all the same');
      assert.doesNotMatch(page, /"><script>/);
    }
  });

  it('saves an address also while its server cannot be reached, and says that it was not tested', async (t) => {
    await startServer(t, () => {});
    const away = `http://localhost:${await freePort()}/sp4n`;
    const { said, field } = await save(away);
    assert.match(said[0]!, /Tersimpan, tetapi belum diuji: server tidak bisa dihubungi/);
    assert.equal(field, away);
  });

  it('lets no site of a network have its machine ask addresses within', async () => {
    assert.deepEqual(await site.refusesUnsafe(), [false, true]);
  });

  it('has the server’s lists for the editor and the settings', async () => {
    await save(stage.endpoint.url);
    const lists = (await author.rest('/aduan/v1/lists')) as Record<string, { id: string; name: string }[]>;
    const asked = async (path: string) => {
      const answer = await fetch(`${stage.endpoint.url}/masters/${path}`);
      return ((await answer.json()) as { results: { data: { id: string; name: string }[] } }).results.data;
    };
    const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
    assert.deepEqual(ids(lists['category']!), ids(await asked('categories')));
    assert.ok(lists['category']!.some(({ name }) => name.includes(' › ')));
    const offices = await asked('institutions/external?page_size=100');
    assert.deepEqual(ids(lists['institution']!), ids(offices));
    const [village] = await asked('locations?search=sukajadi%20baturaja%20timur');
    assert.match(lists['location']!.find(({ id }) => id === village!.id)!.name, /^Sukajadi, Baturaja Timur$/);
    assert.equal(lists['whole'], true);
    const settings = await admin.get(SETTINGS);
    assert.ok(settings.includes(`<option value="${village!.id}">Sukajadi, `));
    const nobody = await fetch(`${site.origin}/index.php?rest_route=/aduan/v1/lists`);
    assert.equal(nobody.status, 401);
  });

  it('trusts nothing that a server lists', async (t) => {
    const data: unknown[] = [
      { id: '1', name: 'Jalan <script>alert(1)</script>\n& jembatan', parent_id: '2' },
      { id: '2', name: 'Lingkar', parent_id: '1' },
      { id: '3"] onclick="x', name: 'Kutip' },
      { id: '4', name: '<b></b>' },
      { id: ['5'], name: 'Larik' },
      { id: '6', name: ['Larik'] },
      { id: '7', name: 'p'.repeat(900), code: '7', level: 'district' },
      'kata',
      null,
    ];
    let asked = 0;
    const origin = await startServer(t, (_request, response) => {
      asked += 1;
      response.end(JSON.stringify({ results: { data, name: 'X', features: [] } }));
    });
    const { page } = await save(origin);
    const { category, location } = (await author.rest('/aduan/v1/lists')) as Record<
      string,
      { id: string; name: string }[]
    >;
    assert.deepEqual(
      category!.map(({ id }) => id),
      ['1', '2', '7'],
    );
    assert.ok(category![0]!.name.endsWith('Jalan & jembatan'), category![0]!.name);
    assert.equal(category![2]!.name.length, 200);
    assert.equal(location!.length, 3);
    assert.doesNotMatch(page, /alert\(1\)|onclick="x/);
    // Its answer to every question lies in itself: it is asked for what lies there once. And then no more, for an hour.
    assert.equal(asked, 1 + 4);
    // An answer that is too long is none.
    const long = JSON.stringify({
      results: { data: [{ id: '1', name: 'Jalan' }], padding: ' '.repeat(600_000) },
    });
    const longOrigin = await startServer(t, (_request, response) => void response.end(long));
    await save(longOrigin);
    assert.deepEqual(await author.rest('/aduan/v1/lists'), {
      endpoint: longOrigin,
      category: [],
      institution: [],
      location: [],
      whole: false,
    });
  });

  it('looks like a block theme where the administrator wants it', async () => {
    assert.doesNotMatch(await author.get(posts.block), /themes\/wordpress\.css/);
    await save(stage.endpoint.url, { aduan_follows_theme: '1' });
    assert.match(await author.get(posts.block), /plugins\/aduan\/dist\/themes\/wordpress\.css/);
    await save(stage.endpoint.url);
    assert.doesNotMatch(await author.get(posts.block), /themes\/wordpress\.css/);
  });

  it('causes no error, warning or notice of PHP', async () => {
    const lines = (await site.log())
      .split('\n')
      .filter((line) => /aduan/i.test(line.replace(/aduan-wordpress-\w+/g, '')));
    assert.deepEqual(lines, []);
  });

  // By whoever names its folder: git clone https://github.com/WordPress/plugin-check, and in it composer install
  // --no-dev; PHP wants php-xml.
  const pluginCheck = process.env['PLUGIN_CHECK'];
  if (pluginCheck !== undefined) {
    it('passes the official Plugin Check', async () => {
      const { checks, errors, warnings } = await site.check(pluginCheck);
      assert.ok(checks.includes('plugin_readme') && checks.includes('enqueued_scripts_scope'), checks.join());
      assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
    });
  }

  it('leaves nothing behind when it is uninstalled', async () => {
    await save('http://tidak.jadi', { aduan_follows_theme: '1' });
    assert.deepEqual(await site.uninstall(), []);
  });
});
