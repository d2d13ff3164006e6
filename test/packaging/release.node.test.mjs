/**
 * What is published, and how: the manifest for everybody, and workflows that run what they name and nothing that was
 * put in its place.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { publishedManifest } from '../../demo/release/published-manifest.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const WORKFLOWS = join(ROOT, '.github/workflows');
const workflows = readdirSync(WORKFLOWS).map((name) => [
  name,
  parse(readFileSync(join(WORKFLOWS, name), 'utf8')),
]);

describe('the published manifest', () => {
  it('has nothing that only the repository can use', () => {
    const published = publishedManifest(manifest, undefined);
    for (const key of ['scripts', 'devDependencies', 'browserslist', 'repository'])
      assert.ok(!(key in published), key);
    assert.ok(published.sideEffects.every((path) => path.startsWith('./dist/')));
    assert.deepEqual(published.exports, manifest.exports);
  });

  it('says where it comes from, by one address', () => {
    const { repository, homepage, bugs } = publishedManifest(manifest, 'https://example.org/a/aduan');
    assert.equal(repository.url, 'git+https://example.org/a/aduan.git');
    assert.equal(homepage, 'https://example.org/a/aduan#readme');
    assert.equal(bugs.url, 'https://example.org/a/aduan/issues');
    const named = { ...manifest, repository: { url: 'git+https://example.org/b/aduan.git' } };
    assert.match(publishedManifest(named, 'https://example.org/a/aduan').bugs.url, /\/b\/aduan\/issues$/);
    assert.throws(() => publishedManifest(manifest, 'aduan'), /no address/);
  });

  it('asks for ranges of what the package runs on, so that an app has one copy', () => {
    for (const [name, range] of Object.entries(manifest.dependencies)) assert.match(range, /^\^/, name);
    for (const name of Object.keys(manifest.peerDependencies))
      assert.deepEqual(manifest.peerDependenciesMeta[name], { optional: true }, name);
  });
});

describe('the workflows', () => {
  it('take each action by its hash', () => {
    const used = workflows.flatMap(([, { jobs }]) =>
      Object.values(jobs).flatMap(({ steps = [], uses: whole = [] }) => [
        ...steps.flatMap(({ uses = [] }) => uses),
        ...[whole].flat(),
      ]),
    );
    assert.ok(used.length >= 5);
    for (const action of used)
      assert.match(action, /^([\w-]+\/[\w-]+@[0-9a-f]{40}|\.\/\.github\/workflows\/[\w-]+\.yml)$/);
  });

  it('may do nothing but read, where no job says otherwise, and install nothing where a job may publish', () => {
    for (const [name, { permissions, jobs }] of workflows) {
      assert.deepEqual(permissions, { contents: 'read' }, name);
      for (const [job, { permissions: own = {}, steps = [] }] of Object.entries(jobs)) {
        if (!Object.values(own).includes('write')) continue;
        const runs = steps.map(({ run = '' }) => run).join('\n');
        assert.doesNotMatch(runs, /npm (ci|install|run|test)|npx/, `${name}: ${job}`);
      }
    }
  });

  it('publish the documentation with main and with a release, by a job that may do that alone', () => {
    const { on, jobs } = workflows.find(([name]) => name === 'pages.yml')[1];
    assert.deepEqual(on, { push: { branches: ['main'] }, workflow_call: null });
    assert.deepEqual(jobs.deploy.permissions, { pages: 'write', 'id-token': 'write' });
    const upload = jobs.build.steps.find(({ uses = '' }) =>
      uses.startsWith('actions/upload-pages-artifact@'),
    );
    assert.equal(upload.with.path, 'dist/docs');
    assert.match(jobs.build.env.REPOSITORY_URL, /server_url.*\/.*repository/);
    const { documentation } = workflows.find(([name]) => name === 'release.yml')[1].jobs;
    assert.equal(documentation.uses, './.github/workflows/pages.yml');
    assert.equal(documentation.needs, 'publish');
  });

  it('start the image before anybody gets it, where nothing may be written, and prove where its bytes come from', () => {
    const { image, publish } = workflows.find(([name]) => name === 'release.yml')[1].jobs;
    assert.equal(image.permissions, undefined);
    const order = image.steps.flatMap(({ run = '' }) => /docker (build|run|save)/.exec(run)?.[1] ?? []);
    assert.deepEqual(order, ['build', 'run', 'save']);
    assert.match(image.steps.map(({ run = '' }) => run).join('\n'), /State\.Health\.Status.* = healthy/);
    assert.deepEqual(publish.needs, ['build', 'image']);
    const { id } = publish.steps.find(({ run = '' }) => run.includes('docker push'));
    const proofs = publish.steps.filter(({ uses = '' }) =>
      uses.startsWith('actions/attest-build-provenance'),
    );
    assert.deepEqual(
      proofs.map(({ with: given }) => given['subject-path'] ?? given['subject-digest']),
      ['aduan*', `\${{ steps.${id}.outputs.digest }}`],
    );
  });

  it('judge every pull request on each Node that is supported', () => {
    const check = workflows.find(([name]) => name === 'check.yml')[1];
    assert.ok('pull_request' in check.on);
    assert.deepEqual(check.jobs.check.strategy.matrix.node, [20, 22, 24]);
  });
});

describe('what waits for a newer Node', () => {
  const promised = readFileSync(join(ROOT, '.github/VERSIONS.md'), 'utf8');
  const rows = [
    ...promised.matchAll(/^\| ([@\w/-]+) +\| (\S+) +\| (\S+) +\| (\d[^|]*?|the Node it types) +\|/gm),
  ];

  it('is told as it is here', () => {
    assert.ok(rows.length >= 14, String(rows.length));
    const all = { ...manifest.devDependencies, ...manifest.dependencies };
    for (const [, name, here, newer] of rows) {
      assert.equal(all[name], here, name);
      assert.ok(
        parseFloat(newer) > parseFloat(here.replace('^', '')),
        `${name} ${newer} is no later than ${here}`,
      );
    }
  });

  it('waits no longer than for the oldest Node that is promised', () => {
    const oldest = /^\| (\d+) +\| 0\.2, the last/m.exec(promised)[1];
    assert.equal(manifest.engines.node, `>=${oldest}`);
    const check = workflows.find(([name]) => name === 'check.yml')[1];
    assert.equal(String(check.jobs.check.strategy.matrix.node[0]), oldest);
    const server = JSON.parse(readFileSync(join(ROOT, 'demo/endpoint/package.json'), 'utf8'));
    assert.equal(server.engines.node, manifest.engines.node);
    assert.equal(readFileSync(join(ROOT, '.nvmrc'), 'utf8').trim(), '24');
  });
});
