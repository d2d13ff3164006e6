/** `aduan doctor --site`: the built pages of sealed reports, held against a release from another machine. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { EndpointConfig } from '../../../demo/endpoint/index.js';
import { doctorSite } from '../../../demo/endpoint/program/sealed/doctor-site.js';
import { onOneDatabase, type Opened } from '../harness/databases.js';
import { giveKeys } from '../harness/sealed.js';

const SITE = 'http://localhost/';
const RELEASE = pathToFileURL(join(process.cwd(), 'dist/'));

/** One answer of an evil server: its text is what is returned, its headers are changed in place. */
type Change = (path: string, text: string, also: { headers: Headers; asked: Request }) => string;

onOneDatabase('A site that is examined from another machine', (databases) => {
  /** A town whose files lie in a folder of their own, where they can be changed. */
  async function aSite(settings: Partial<EndpointConfig> = {}): Promise<Opened & { folder: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-site-'));
    for (const name of readdirSync('dist'))
      if (/^(sealed-.+|embed|tracker\.page|integrity)\.js(on)?$/.test(name))
        cpSync(join('dist', name), join(folder, name));
    cpSync('dist/chunks', join(folder, 'chunks'), { recursive: true });
    const town = await databases.open({ ...settings, widgetsDir: folder });
    await giveKeys(town);
    return { ...town, folder };
  }

  /** What is printed, and what it ends with. @param change of a path's answer, as an evil server has it */
  async function examined(
    { app }: Pick<Opened, 'app'>,
    { list, change = (_path, text) => text }: { list?: string; change?: Change } = {},
  ): Promise<{ said: string; ended: string }> {
    const ask: typeof fetch = async (url, init) => {
      const asked = new Request(url, init);
      const answer = await app.fetch(asked);
      const headers = new Headers(answer.headers);
      const path = new URL(asked.url).pathname.slice(1);
      const text = change(path, await answer.text(), { headers, asked });
      return new Response(text, { status: answer.status, headers });
    };
    const log = mock.method(console, 'log', () => undefined);
    let ended = '';
    try {
      await doctorSite(SITE, list, { dist: RELEASE, ask });
    } catch (error) {
      ended = (error as Error).message;
    }
    const said = log.mock.calls.map(({ arguments: [line] }) => String(line)).join('\n');
    log.mock.restore();
    return { said, ended };
  }

  /** The changes of which the doctor says "ok", by name: none may be. */
  async function unnoticed(site: Opened, changes: Readonly<Record<string, Change>>): Promise<string[]> {
    const names: string[] = [];
    for (const [name, change] of Object.entries(changes)) {
      const { ended } = await examined(site, { change });
      if (!ended.startsWith('Not as released: ')) names.push(name);
    }
    return names;
  }

  test('is as released: each page and script is named, and the fingerprint to compare', async () => {
    const site = await aSite();
    const { said, ended } = await examined(site);
    assert.equal(ended, '', said);
    for (const what of [
      'segel',
      'segel?lang=mui',
      'lacak',
      'lacak?lang=en',
      'leave.js',
      'sealed.js',
      'grow.js',
      'widgets/embed.js',
      'widgets/tracker.page.js',
      'widgets/sealed-form.js',
      'widgets/sealed-sending.js',
      'widgets/sealed-photos.js',
      'widgets/sealed-answers.id.js',
    ])
      assert.match(said, new RegExp(`^ok +${what.replace(/[.?]/g, '\\$&')}$`, 'm'));
    assert.match(said, /^Not judged: lapor /m);
    assert.match(said, /Fingerprint ([0-9A-Z]{3}-){3}[0-9A-Z]{3}: compare it with the poster\./);
    const list = join(site.folder, 'signed.json');
    writeFileSync(list, readFileSync('dist/integrity.json'));
    assert.equal((await examined(site, { list })).ended, '', 'by a list of one’s own');
    const empty = await examined(site, { list: join(site.folder, 'none.json') });
    assert.match(empty.ended, /is no list of hashes/);
    rmSync(site.folder, { recursive: true });
    await site.close();
  });

  test('is told by the file that differs, by one byte, though the server’s own list fits it', async () => {
    const site = await aSite();
    const path = join(site.folder, 'sealed-sending.js');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    const { said, ended } = await examined(site);
    assert.match(said, /^WRONG +widgets\/sealed-sending\.js: DIFFERS from the release$/m);
    assert.match(ended, /^Not as released: widgets\/sealed-sending\.js\. /);
    rmSync(site.folder, { recursive: true });
    await site.close();
  });

  test('is as released whatever the town says of itself', async () => {
    const [name, address] = ['Inspektorat "A" <& B>', 'Jl. 1 > 2'];
    for (const inspectorate of [
      null,
      { name, contact: null, address },
      { name, contact: 'https://a.example/?b=1&c="2"', address: null },
    ]) {
      const site = await aSite({ name: `Kota "<b>'&amp;"`, timeZone: 'Asia/Jayapura', inspectorate });
      const { said, ended } = await examined(site);
      assert.equal(ended, '', said);
      rmSync(site.folder, { recursive: true });
      await site.close();
    }
  });

  test('is told by a script that is added, inside a page, beside its own, or from elsewhere', async () => {
    const site = await aSite();
    const behind =
      (page: string, more: string): Change =>
      (path, text) =>
        path === page ? text.replace('</head>', `${more}</head>`) : text;
    const instead =
      (page: string, own: string, other: string): Change =>
      (path, text) =>
        path === page ? text.replace(own, other) : text;
    const added = [
      '<script>1</script>',
      '<script src="https://a.example/x.js"></script>',
      '<script src="widgets/other.js"></script>',
      '<script src="widgets/other"></script>',
      '<script src="widgets/other.js?1"></script>',
      "<script src='x.js'></script>",
      '<script src=x.js></script>',
      '<SCRIPT SRC="x"></SCRIPT>',
      '<title><a title="</title><script src=x></script>"></title>',
      '<svg><script href="x"/></svg>',
      '<img src=x onerror=1>',
      '<base href="https://a.example/">',
      '<iframe srcdoc="1"></iframe>',
      '<meta http-equiv="refresh" content="0;url=https://a.example/">',
    ];
    const changes: Record<string, Change> = {
      'leave.js of one more letter': (path, text) => (path === 'leave.js' ? `${text} ` : text),
      'an address whose query says it is a file': instead('lacak', '"sealed.js"', '"sealed.js?x.js"'),
      'a file of no name that is loaded later': instead(
        'lacak',
        '"widgets/sealed-answers.js"',
        '"widgets/x"',
      ),
      'a box whose code would be sent': instead('lacak', ' pattern="', ' data-pattern="'),
      'a form that is sent elsewhere': instead('lacak', ' action="lacak', ' action="laporan'),
      'a script that is lost': instead('lacak', '<script src="sealed.js" defer></script>', ''),
      'a handler on a tag of the page': instead(
        'segel',
        '<form id="report"',
        '<form id="report" oninput="1"',
      ),
    };
    // Both pages go through the same comparison: each takes every other tag.
    for (const [place, more] of added.entries()) {
      const page = place % 2 === 0 ? 'segel' : 'lacak';
      changes[`${page} ${more}`] = behind(page, more);
    }
    assert.deepEqual(await unnoticed(site, changes), []);
    const { said } = await examined(site, { change: behind('segel', '<script src=x.js></script>') });
    assert.match(said, /^WRONG +segel: differs from the release at <script src=x\.js>$/m);
    rmSync(site.folder, { recursive: true });
    await site.close();
  });

  test('is told by a policy that lets more run, be asked or frame than the release’s, on each page', async () => {
    const site = await aSite();
    const header =
      (page: string, name: string, change: (value: string) => string): Change =>
      (path, text, { headers }) => {
        const value = headers.get(name) ?? '';
        if (path !== page) return text;
        headers.delete(name);
        if (change(value) !== '') headers.set(name, change(value));
        return text;
      };
    const changes: Record<string, Change> = {};
    for (const page of ['segel', 'lacak']) {
      const policy = (change: (value: string) => string) => header(page, 'Content-Security-Policy', change);
      Object.assign(changes, {
        [`${page} without a policy`]: policy(() => ''),
        [`${page} with scripts of all`]: policy((value) =>
          value.replace("script-src 'self'", 'script-src *'),
        ),
        [`${page} with elements of all`]: policy((value) => `${value}; script-src-elem *`),
        [`${page} with handlers`]: policy((value) => `${value}; script-src-attr 'unsafe-inline'`),
        [`${page} that asks all`]: policy((value) => value.replace("connect-src 'self'", 'connect-src *')),
        [`${page} framed by all`]: policy((value) =>
          value.replace("frame-ancestors 'none'", 'frame-ancestors *'),
        ),
        [`${page} without trusted types`]: policy((value) => value.replace(/; trusted-types .*/, '')),
        [`${page} that whoever opened it can read`]: header(page, 'Cross-Origin-Opener-Policy', () => ''),
        [`${page} in another encoding`]: header(page, 'Content-Type', () => 'text/html; charset=UTF-16'),
        [`${page} that leads elsewhere`]: header(page, 'Refresh', () => '0;url=https://a.example/'),
      });
    }
    changes['segel without hashes'] = header('segel', 'Integrity-Policy', () => '');
    assert.deepEqual(await unnoticed(site, changes), []);
    rmSync(site.folder, { recursive: true });
    await site.close();
  });

  test('is told by a page that is another one in a language, when loaded anew, or for a browser', async () => {
    const site = await aSite();
    const where =
      (isEvil: (asked: Request) => boolean): Change =>
      (path, text, { asked }) =>
        path === 'segel' && isEvil(asked)
          ? text.replace('</head>', '<script src="x.js"></script></head>')
          : text;
    const changes = {
      'a language': where(({ url }) => url.includes('lang=jv')),
      'loaded anew': where(({ url }) => url.includes('lagi')),
      'a browser': where(
        ({ headers }) => headers.get('User-Agent')?.startsWith('Mozilla/5.0 (Linux') ?? false,
      ),
    };
    assert.deepEqual(await unnoticed(site, changes), []);
    rmSync(site.folder, { recursive: true });
    await site.close();
  });
});
