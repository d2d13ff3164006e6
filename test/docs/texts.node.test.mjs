/** Sentences of the documentation on the code are held against the code. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { readEventDetails } from '../../demo/docs/event-details.mjs';
import { KNOWN_CODES } from '../../demo/docs/symptoms.mjs';
import { PAGES } from '../../demo/docs/contents.mjs';
import { linkedFiles } from '../../demo/docs/markdown.mjs';
import { linkedToRepository } from '../../demo/docs/repository-links.mjs';
import { readmes } from '../../demo/hosts/recipes/write.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';
import { STATUSES } from '../../src/contract/statuses.js';
import { ROOMS } from '../check/imports/import-rules.mjs';
import { SUITES } from '../runner/suites.mjs';

const RECIPE_FILES = ['demo/hosts/README.md', 'demo/hosts/README.en.md'];
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
/** GitHub reads what lies two folders above the root as the repository's own pages. */
const isOnGitHub = (source, target) =>
  /^\.\.\/\.\.\/(releases|deployments\/github-pages)\b/.test(
    posix.normalize(posix.join(posix.dirname(source), target)),
  );

describe('the documentation', () => {
  it('links to nothing that is not there', () => {
    assert.ok(linkedFiles().length > 10);
    for (const source of ['README.md', ...RECIPE_FILES]) {
      for (const [, target] of read(source).matchAll(/\]\((?!\w+:|#|\/)([^)\s#]+)/g))
        assert.ok(
          isOnGitHub(source, target) || existsSync(join(ROOT, dirname(source), target)),
          `${source}: ${target}`,
        );
    }
  });

  it('leads nobody on GitHub into a template, and out of the files only to releases and the published pages', () => {
    const sources = [
      ...new Set([
        'README.md',
        'demo/docs/README.md',
        ...RECIPE_FILES,
        ...PAGES.flatMap(({ source }) => source ?? []),
      ]),
    ];
    for (const source of sources)
      for (const [, target] of read(source)
        .replace(/```[^]*?```/g, '')
        .matchAll(/\]\((?!\w+:|#|\/)([^)\s#]+)/g)) {
        assert.doesNotMatch(target, /\.njk$/, source);
        const path = posix.normalize(posix.join(posix.dirname(source), target));
        assert.ok(!path.startsWith('../') || isOnGitHub(source, target), `${source}: ${target}`);
      }
  });

  it('links to the files of a release where it knows the repository, and names them where it doesn’t', () => {
    const text =
      'Ambil [`aduan-site.zip`](../../../../releases/latest/download/aduan-site.zip) di [rilis](../../releases), baca [di sini](../../../../deployments/github-pages).';
    assert.equal(
      linkedToRepository(text, undefined),
      'Ambil `aduan-site.zip` di rilis, baca [di sini](ROOT/).',
    );
    assert.equal(
      linkedToRepository(text, 'https://example.org/a/aduan'),
      'Ambil [`aduan-site.zip`](https://example.org/a/aduan/releases/latest/download/aduan-site.zip) di [rilis](https://example.org/a/aduan/releases), baca [di sini](ROOT/).',
    );
  });

  it('has its recipes in the two files that are made of them', async () => {
    for (const [path, text] of Object.entries(await readmes()))
      assert.equal(readFileSync(path, 'utf8'), text, 'node demo/hosts/recipes/write.mjs writes them anew');
  });

  it('answers every finding of the doctor', () => {
    const [, list = ''] = read('src/doctor/findings.ts').match(/FindingCode =([^;]+);/) ?? [];
    const codes = [...list.matchAll(/'([\w-]+)'/g)].map(([, code]) => code);
    assert.deepEqual([...KNOWN_CODES].sort(), codes.sort());
  });

  it('tells what each event carries', () => {
    const details = readEventDetails();
    assert.deepEqual(details['aduan-submitted'].fields, [
      { name: 'trackingId', type: 'string', isOptional: true },
    ]);
    assert.match(details['aduan-error'].fields[0].type, /'network' \| /);
  });

  it('calls everything of the desk by what stands on the screen', () => {
    const folder = 'demo/endpoint/desk/page';
    const scripts = readdirSync(join(ROOT, folder), { recursive: true }).filter((path) =>
      path.endsWith('.ts'),
    );
    const screen = scripts.map((path) => read(`${folder}/${path}`)).join('\n');
    const said = [screen, ...STATUSES.map(({ name }) => name)].join('\n');
    const bold = [...read('demo/endpoint/desk/handbook.id.md').matchAll(/\*\*([^*]+)\*\*/g)];
    assert.ok(bold.length > 40);
    const EXPLAINED = 'tebal';
    for (const [, words] of bold) assert.ok(words === EXPLAINED || said.includes(words), words);
  });

  it('names every room of the house, and no other', () => {
    const [, table = ''] = read('src/README.md').split('## Rooms');
    const named = table
      .split('\n## ')[0]
      .split('\n')
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    const known = Object.keys(ROOMS).filter((name) => name !== 'version');
    assert.deepEqual(named.filter((name) => name !== 'version').sort(), known.sort());
  });

  it('names every entry of the package', () => {
    const { exports } = JSON.parse(read('package.json'));
    const text = read('src/entries/README.md').replaceAll('…/', 'aduan/');
    for (const path of Object.keys(exports).filter((one) => one !== './package.json'))
      assert.ok(text.includes(`\`${path.replace('.', 'aduan')}\``), path);
  });

  it('shows its claims by commands that run something', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const tests = readdirSync(join(ROOT, 'test'), { recursive: true }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    const sources = PAGES.flatMap(({ source }) => source ?? []);
    let shown = 0;
    for (const source of ['README.md', ...RECIPE_FILES, ...sources]) {
      for (const [line, script = ''] of read(source).matchAll(
        /\bnpm (?:run )?((?<=run )[a-z:]+|start|test)\b[^`\n]*/g,
      )) {
        assert.ok(script in scripts, `${source}: ${line}`);
        const [, only] = /--only ([\w-]+)/.exec(line) ?? [];
        const [, file] = /--file ([\w-]+)/.exec(line) ?? [];
        const suite = SUITES.find(({ name }) => name === only);
        if (only !== undefined && script === 'test') assert.ok(suite, `${source}: ${line}`);
        const isOf = (path) => path.includes(`.${suite?.kind ?? ''}`) && path.includes(file);
        if (file !== undefined) assert.ok(tests.some(isOf), `${source}: ${line}`);
        shown += 1;
      }
    }
    assert.ok(shown > 20);
  });

  it('names every status, with the word on its card', () => {
    const text = read('src/contract/README.md');
    for (const { code } of STATUSES) assert.ok(text.includes(`\`${code}\``), code);
  });
});
