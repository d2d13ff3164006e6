/** WordPress itself, from Debian's packages: every way to put the widgets into it, by whoever may write there. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { oneBrowser, freePort } from '../journey/harness/harness.js';
import type { HostTraits } from './host-case.js';
import { startHostStage, type HostStage } from './stage.js';
import { visitHost } from './visit-host.js';
import { startWordPress, type WordPress, type WordPressUser } from './wordpress-site.js';

/** What the theme writes around the post. */
const OWN = 'header.wp-block-template-part *, footer *, .wp-block-post-title';
const skip =
  process.env['WORDPRESS'] === 'there'
    ? false
    : 'WordPress, PHP and MariaDB are not there and could not be installed (test/setup/ensure-wordpress.mjs)';

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
  /** Address of the post by what is in it. */
  const posts = { pasted: '', shortcode: '', block: '' };
  before(async () => {
    const port = await freePort();
    stage = await startHostStage([`http://localhost:${port}`]);
    site = await startWordPress(port, stage.endpoint.origin);
    author = await site.signIn('penulis');
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

  it('loads the script only where a widget is', async () => {
    const { path } = await author.publish('Rapat', 'Rapat desa hari Senin.');
    assert.doesNotMatch(await author.get(path), /embed\.js/);
    assert.match(await author.get(posts.block), /plugins\/aduan\/dist\/embed\.js\?ver=[\d.]+"[^>]* defer/);
  });

  it('takes a server from the administrator alone, by https', async () => {
    const admin = await site.signIn('admin');
    const page = '/wp-admin/options-general.php?page=aduan';
    const save = async (address: string) => {
      const nonce = /name="_wpnonce" value="(\w+)"/.exec(await admin.get(page))![1]!;
      const fields = { option_page: 'aduan', action: 'update', _wpnonce: nonce, _wp_http_referer: page };
      await admin.post('/wp-admin/options.php', { ...fields, aduan_endpoint: address });
      return admin.get(`${page}&settings-updated=true`);
    };
    assert.match(await save('http://contoh.go.id/sp4n'), /diawali https:\/\/[^]*value="http:\/\/localhost/);
    assert.match(await save('https://contoh.go.id/sp4n/'), /value="https:\/\/contoh\.go\.id\/sp4n"/);
    assert.match(await save(stage.endpoint.url), new RegExp(`value="${stage.endpoint.url}"`));
    assert.doesNotMatch(await author.get(page), /aduan_endpoint/);
  });

  it('causes no error, warning or notice of PHP', async () => {
    const lines = (await site.log())
      .split('\n')
      .filter((line) => /aduan/i.test(line.replace(/aduan-wordpress-\w+/g, '')));
    assert.deepEqual(lines, []);
  });
});
