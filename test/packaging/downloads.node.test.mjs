/** Files that `npm run release` makes: whole, small, and the same every time. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { downloads } from '../../demo/release/downloads.mjs';
import { packPackage } from '../../demo/release/pack-package.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';
import { parse } from 'yaml';
import { chainOf, stagesOf } from './container-stages.mjs';

const packed = (files) => zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });

describe('the downloads', () => {
  const { site, wordpress, opensid, docs, endpoint } = downloads();

  it('for a web space are few and small, and hold all that a page loads', () => {
    const paths = Object.keys(site);
    assert.ok(paths.length <= 120, String(paths.length));
    assert.ok(packed(site).length <= 600_000, String(packed(site).length));
    for (const path of [
      'embed.js',
      'frame.html',
      'aduan-sw.js',
      'THIRD-PARTY-NOTICES.txt',
      'LICENSE',
      'contoh.html',
    ])
      assert.ok(paths.includes(`aduan/${path}`), path);
    assert.ok(paths.every((path) => !/\.(map|br|gz|d\.ts)$/.test(path)));
    const chunks = Object.keys(JSON.parse(readFileSync(join(ROOT, 'dist/chunks.json'), 'utf8')));
    assert.ok(chunks.length > 10);
    for (const chunk of chunks) assert.ok(paths.includes(`aduan/${chunk}`), chunk);
  });

  it('for WordPress are the plugin with the files inside, in the folder it is installed in', () => {
    for (const path of ['aduan.php', 'readme.txt', 'block/block.json', 'dist/embed.js', 'LICENSE'])
      assert.ok(`aduan/${path}` in wordpress, path);
    // Plugin Check lets neither into WordPress' own directory.
    for (const path of Object.keys(wordpress)) assert.doesNotMatch(path, /\/\.|\.(zip|gz|br|map|phar|sh)$/);
  });

  it('for WordPress say one version, and in Indonesian all they say', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const text = (path) => Buffer.from(wordpress[`aduan/${path}`]).toString();
    const said = [
      ...text('aduan.php').matchAll(/(?:Version: +|VERSION = ')([\d.]+)/g),
      ...text('readme.txt').matchAll(/(?:Stable tag: |\n= )([\d.]+)/g),
    ];
    assert.deepEqual(
      said.map(([, named]) => named),
      [version, version, version, version],
    );

    const sentences = (pattern, source) => [...source.matchAll(pattern)].map(([, sentence]) => sentence);
    const php = Object.keys(wordpress).filter((path) => /^aduan\/[^/]+\.php$/.test(path));
    const translated = text('languages/aduan-id_ID.l10n.php');
    const inPhp = php.flatMap((path) =>
      sentences(
        /\b(?:__|esc_html__|esc_html_e)\( '([^']+)', 'aduan'/g,
        Buffer.from(wordpress[path]).toString(),
      ),
    );
    assert.ok(inPhp.length > 30);
    for (const sentence of inPhp) assert.ok(translated.includes(`\t'${sentence}' `), sentence);

    const { aduan } = JSON.parse(text('languages/aduan-id_ID-aduan-widget-editor-script.json')).locale_data;
    const inEditor = sentences(/__\('([^']+)', 'aduan'\)/g, text('block/editor.js'));
    assert.deepEqual([...new Set(inEditor)].sort(), Object.keys(aduan).filter(Boolean).sort());
  });

  it('for WordPress keep the rules of Plugin Check that are newer than the version that was run', () => {
    const php = Object.entries(wordpress).filter(([path]) => path.endsWith('.php'));
    const source = php.map(([, content]) => Buffer.from(content).toString());
    // Direct_File_Access_Check, 1.8.0, and Plugin_Uninstall_Check
    for (const text of source)
      assert.match(text, /\ndefined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
    // plugin-review.xml: PluginCheck.CodeAnalysis.DiscouragedFunctions, Squiz.PHP.Heredoc
    assert.doesNotMatch(source.join(''), /load_plugin_textdomain|<<</);
    // Prefixing_Check, 1.7.0
    const named = [...source.join('').matchAll(/^(?:function|class|const) (\w+)/gm)];
    assert.ok(named.length > 30);
    for (const [, name] of named) assert.match(name, /^aduan_/i);
    // Privacy_Policy_Check, 1.7.0: who asks other servers has a paragraph for the site's privacy policy.
    assert.match(source.join(''), /wp_add_privacy_policy_content\(/);
  });

  it('for OpenSID are one file for each way its themes include widgets, which show the same', () => {
    const [old, blade] = ['2412-dan-sebelumnya/aduan.php', '2503-dan-sesudahnya/aduan.blade.php'];
    assert.deepEqual(Object.keys(opensid), [old, blade]);
    const lines = (path) => Buffer.from(opensid[path]).toString().split('\n');
    assert.equal(lines(blade)[2], lines(old)[2], 'the address is in the same line');
    const shown = (path) => /<script[^]+<\/aduan-tracker>/.exec(lines(path).join('\n'))[0];
    assert.equal(shown(blade).replaceAll('{{ $aduan_server }}', '<?= $aduan_server ?>'), shown(old));
  });

  it('for reading are the documentation with the widgets that are alive in it', () => {
    for (const path of ['index.html', 'llms.txt', 'states.html', 'latihan.html', 'dist/embed.js', 'LICENSE'])
      assert.ok(`aduan-docs/${path}` in docs, path);
    assert.ok(Object.keys(docs).every((path) => !path.includes('/.')));
    for (const path of ['assets/minisearch.js', 'uqr.js'])
      assert.match(
        Buffer.from(docs[`aduan-docs/${path}`]).toString(),
        /^\/\*![^]*?Permission is hereby granted/,
      );
    // 200 kB of it are the twins in Markdown; the contract, the starter, the judge, Open311 and the cluster have pages
    // in two languages.
    assert.ok(packed(docs).length <= 4_220_000, String(packed(docs).length));
  });

  it('for a server are what it runs on: the program, its list of packages, the widgets it serves, and nothing of its operator', () => {
    const paths = Object.keys(endpoint);
    for (const path of [
      'package.json',
      'package-lock.json',
      'LICENSE',
      'demo/endpoint/program/aduan.mjs',
      'demo/endpoint/install/aduan.service',
      'dist/embed.js',
      'dist/THIRD-PARTY-NOTICES.txt',
    ])
      assert.ok(paths.includes(`aduan-endpoint/${path}`), path);
    const { name, bin } = JSON.parse(Buffer.from(endpoint['aduan-endpoint/package.json']).toString());
    assert.equal(name, 'aduan-endpoint');
    assert.ok(paths.includes(join('aduan-endpoint', bin.aduan)), bin.aduan);
    // The officers' page with its outbox, Open311 in the endpoint and for pages that name it: each file in three
    // encodings. The files of a cluster, its guides, a dashboard.
    assert.ok(packed(endpoint).length <= 4_450_000, String(packed(endpoint).length));
    const operators = /\/node_modules\/|\.data|install\/(secrets|town|\.env|endpoint\.env)/;
    assert.deepEqual(
      paths.filter((path) => operators.test(path)),
      [],
    );
  });

  it('for a server build an image by themselves, without what builds the widgets', () => {
    const paths = Object.keys(endpoint).map((path) => path.replace('aduan-endpoint/', ''));
    const text = (name) => Buffer.from(endpoint[`aduan-endpoint/demo/endpoint/install/${name}`]).toString();
    const stages = stagesOf(text('Containerfile'));
    const { target } = parse(text('compose.yaml')).services.endpoint.build;
    const chain = chainOf(stages, /-([\w-]+)\}/.exec(target)[1]);
    assert.deepEqual(
      chain.map(({ name }) => name),
      ['program', 'as-it-lies'],
    );
    assert.equal(stages.at(-1).name, 'as-it-lies', 'what is built where nobody names a target');
    const steps = chain.flatMap(({ steps: own }) => own);
    assert.doesNotMatch(steps.map(({ words }) => words).join('\n'), /npm run|--from=/);
    const ignored = text('Containerfile.dockerignore')
      .split('\n')
      .filter((line) => /^[\w.]/.test(line));
    const copied = steps
      .filter(({ does }) => does === 'COPY')
      .flatMap(({ words }) => words.split(' ').slice(0, -1));
    assert.ok(copied.length >= 6, copied.join());
    for (const source of copied) {
      assert.ok(
        paths.some((path) => path === source || path.startsWith(`${source}/`)),
        source,
      );
      assert.ok(!ignored.includes(source), source);
    }
  });

  it('for a server are JavaScript, each module that it imports, and no package to translate it', () => {
    const read = (path) => Buffer.from(endpoint[`aduan-endpoint/${path}`]).toString();
    const paths = Object.keys(endpoint).map((path) => path.replace('aduan-endpoint/', ''));
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.ts')),
      [],
    );
    const modules = paths.filter((path) =>
      /^(src|demo\/endpoint\/(?!desk\/page|pages\/scripts))\S*\.m?js$/.test(path),
    );
    assert.ok(modules.length > 400, String(modules.length));
    for (const path of modules)
      for (const [, name] of read(path).matchAll(/(?:from|import)\s*\(?["'](\.{1,2}\/[^"']+)["']/g))
        assert.ok(paths.includes(join(path, '..', name)), `${path}: ${name}`);
    for (const folder of ['', 'demo/endpoint/']) {
      const { dependencies } = JSON.parse(read(`${folder}package.json`));
      const { packages } = JSON.parse(read(`${folder}package-lock.json`));
      assert.deepEqual(packages[''].dependencies, dependencies);
      for (const name of Object.keys(dependencies)) assert.ok(`node_modules/${name}` in packages, name);
      for (const path of Object.keys(packages))
        assert.doesNotMatch(path, /node_modules\/(tsx|esbuild|@esbuild)/);
    }
  });

  it('for developers are small, and hold no map and nothing that only the build reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-packed-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    const tarball = await packPackage(folder);
    // 75 kB of it are the judge of endpoints, which no page loads; the adapter for Open311 is there whole and as a
    // chunk.
    assert.ok(statSync(tarball).size <= 1_400_000, String(statSync(tarball).size));
    const held = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
    assert.ok(held.length <= 260 && held.includes('package/dist/index.js'), String(held.length));
    const readme = execFileSync('tar', ['-xzOf', tarball, 'package/README.md'], { encoding: 'utf8' });
    const links = [...readme.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address);
    const dead = links.filter((address) => !/^(https?:|#)/.test(address));
    assert.deepEqual(
      process.env.REPOSITORY_URL ? [] : dead,
      [],
      'links that lead nowhere outside the repository',
    );
    assert.match(readme, /Langsung ke resepnya/, 'their words stay');
    const leftovers = /\.(map|br|gz)$|inputs-sha256|chunks\.json|release\.json|\/docs\/|\/downloads\//;
    assert.deepEqual(
      held.filter((path) => leftovers.test(path)),
      [],
    );
  });

  it('are listed for those who look for one', () => {
    const kinds = Object.keys(downloads()).map((kind) => `aduan-${kind}`);
    for (const language of ['id', 'en']) {
      const page = readFileSync(join(ROOT, `demo/release/downloads.${language}.md`), 'utf8');
      const named = [...page.matchAll(/^\| \[`([\w-]+?)(?:-…)?\.(?:zip|tgz)`\]\(/gm)].map(([, name]) => name);
      assert.deepEqual(named.sort(), [...kinds, 'aduan'].sort());
    }
  });

  it('are the same to the byte when they are made again', () => {
    assert.deepEqual(packed(site), packed(downloads().site));
    assert.deepEqual(Object.keys(unzipSync(packed(opensid))), Object.keys(opensid));
  });
});
