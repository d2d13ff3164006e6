/** `aduan doctor --site`: the built pages of sealed reports, held against a release from another machine. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { doctorSite } from '../../../demo/endpoint/program/sealed/doctor-site.js';
import { onOneDatabase, type Opened } from '../harness/databases.js';
import { giveKeys } from '../harness/sealed.js';

const SITE = 'http://localhost/';
const RELEASE = pathToFileURL(join(process.cwd(), 'dist/'));

onOneDatabase('A site that is examined from another machine', (databases) => {
  /** A town whose files lie in a folder of their own, where they can be changed. */
  async function aSite(): Promise<Opened & { folder: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-site-'));
    for (const name of readdirSync('dist'))
      if (/^(sealed-.+|embed|tracker\.page|integrity)\.js(on)?$/.test(name))
        cpSync(join('dist', name), join(folder, name));
    cpSync('dist/chunks', join(folder, 'chunks'), { recursive: true });
    const town = await databases.open({ widgetsDir: folder });
    await giveKeys(town);
    return { ...town, folder };
  }

  /** What is printed, and what it ends with. @param change of a path's answer, as an evil server has it */
  async function examined(
    { app }: Pick<Opened, 'app'>,
    {
      list,
      change = (_path, text) => text,
    }: { list?: string; change?: (path: string, text: string) => string } = {},
  ): Promise<{ said: string; ended: string }> {
    const ask: typeof fetch = async (url) => {
      const path = new URL(url as URL).pathname.slice(1);
      const answer = await app.fetch(new Request(url));
      return new Response(change(path, await answer.text()), answer);
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

  test('is as released: each page and script is named, and the fingerprint to compare', async () => {
    const site = await aSite();
    const { said, ended } = await examined(site);
    assert.equal(ended, '', said);
    for (const what of [
      'segel',
      'lacak',
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
      assert.match(said, new RegExp(`^ok +${what.replaceAll('.', '\\.')}$`, 'm'));
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

  test('is told by a script that is added, inside a page, beside its own, or from elsewhere', async () => {
    const site = await aSite();
    const behind = (page: string, more: string) => (path: string, text: string) =>
      path === page ? text.replace('</head>', `${more}</head>`) : text;
    const cases: [(path: string, text: string) => string, RegExp][] = [
      [behind('segel', '<script>1</script>'), /^WRONG +segel: has a script inside/m],
      [
        behind('lacak', '<script src="https://a.example/x.js"></script>'),
        /^WRONG +https:\/\/a\.example\/x\.js: is no file/m,
      ],
      [
        behind('segel', '<script src="widgets/other.js"></script>'),
        /^WRONG +widgets\/other\.js: is no file/m,
      ],
      [(path, text) => (path === 'leave.js' ? `${text} ` : text), /^WRONG +leave\.js: DIFFERS/m],
    ];
    for (const [change, wrong] of cases) {
      const { said, ended } = await examined(site, { change });
      assert.match(said, wrong);
      assert.match(ended, /^Not as released: /);
    }
    rmSync(site.folder, { recursive: true });
    await site.close();
  });
});
