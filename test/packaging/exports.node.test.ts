/**
 * What `package.json` promises of the built package: every entry is there, runs in Node, and brings only what it needs.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { ROOT } from '../../demo/setup/repository.mjs';
import { readImports } from '../check/imports/read-imports.mjs';

interface Package {
  version: string;
  dependencies: Record<string, string>;
  exports: Record<string, string | { types: string; default?: string }>;
}
interface Typed {
  type?: { text: string };
}
interface Manifest {
  modules: {
    path: string;
    declarations: {
      members: Typed[];
      events: Typed[];
      cssProperties: { name: string; default?: string }[];
    }[];
    exports: { kind: string; name: string }[];
  }[];
}
/** The package's own types: whatever begins with a capital, and is none of the language's or of the browser's. */
const FOREIGN = /^(Array|CustomEvent|Event|HTMLElement|Promise|Record)$/;
const typesNamedBy = ({ members, events }: Manifest['modules'][number]['declarations'][number]) =>
  [...members, ...events].flatMap(({ type }) =>
    [...(type?.text ?? '').replace(/'[^']*'/g, '').matchAll(/\b[A-Z]\w+/g)]
      .map(([name]) => name)
      .filter((name) => !FOREIGN.test(name)),
  );

const pkg = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;
/** Entries that are code: style sheets have types as well. */
const entries = Object.entries(pkg.exports).flatMap(([path, target]) =>
  typeof target === 'object' && target.default?.endsWith('.js') ? [[path, target.default] as const] : [],
);
const modules = entries.map(([path]) => path.replace('.', 'aduan'));

/** What an app's bundler keeps of one line of code. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    splitting: false,
    external: ['lit', 'lit/*', 'ky', 'idb', 'zod', 'zod/*'],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

describe('the browser files', () => {
  it('name everybody whose work they carry, with their licence, and the one that goes alone says where', () => {
    const chunks = JSON.parse(readFileSync(join(ROOT, 'dist/chunks.json'), 'utf8')) as Record<
      string,
      { modules: string[] }
    >;
    const carried = Object.values(chunks)
      .flatMap(({ modules: all }) => all)
      // Modules of `lit` itself only hand on what the other three of its packages make.
      .flatMap((path) => /^node_modules\/((?:@[^/]+\/)?(?!lit\/)[^/]+)/.exec(path)?.[1] ?? []);
    const notices = readFileSync(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    assert.ok(carried.includes('zod') && carried.includes('leaflet'));
    for (const name of new Set(carried))
      assert.match(notices, new RegExp(`^  ${name} [\\d.]+ \\([\\w-]+\\)$`, 'm'));
    assert.match(
      readFileSync(join(ROOT, 'dist/embed.single.js'), 'utf8'),
      /^\/\*! aduan .* THIRD-PARTY-NOTICES/,
    );
  });

  it("share nothing with a page's own zod", () => {
    const folder = (name: string) => readdirSync(join(ROOT, name)).map((file) => join(name, file));
    const files = [...folder('dist/chunks'), 'dist/embed.js', 'dist/embed.single.js'].filter((file) =>
      file.endsWith('.js'),
    );
    const sharing = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('__zod_'));
    assert.deepEqual(sharing, []);
  });
});

describe('the package', () => {
  it('says in the first line of each of its entries but the stub what it is, and where the notices are', () => {
    const files = entries.map(([, file]) => file).filter((file) => file !== './dist/embed.js');
    for (const file of files) {
      const [line] = readFileSync(join(ROOT, file), 'utf8').split('\n');
      assert.equal(line, `/*! aduan ${pkg.version} | MIT | THIRD-PARTY-NOTICES.txt */`, file);
    }
  });

  it('can be imported in Node, entry by entry, in one process', () => {
    const code = `for (const name of ${JSON.stringify(modules)}) await import(name);`;
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT });
    assert.ok(modules.includes('aduan/form/define') && modules.includes('aduan/outbox'), modules.join(' '));
  });

  it('declares what its entries hand on, and nothing of the inside', () => {
    const declarations = readdirSync(join(ROOT, 'dist/types'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => readFileSync(join(ROOT, 'dist/types', name), 'utf8'));
    const whole = declarations.join('\n');
    assert.ok(whole.length > 50_000 && whole.length <= 150_000, String(whole.length));
    assert.ok(declarations.length <= 40, String(declarations.length));
    assert.doesNotMatch(whole, /^\s*private |#\w+[;:(]/m);
    assert.match(whole, /class AduanForm extends LitElement/);
  });

  it('is described by a manifest whose modules are there, register their tags, and whose types are declared', () => {
    const { modules: described } = JSON.parse(
      readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'),
    ) as Manifest;
    assert.equal(described.length, 6);
    for (const { path, declarations, exports } of described) {
      const code = readFileSync(join(ROOT, path), 'utf8');
      const entry = path
        .replace('dist/', './')
        .replace(/-define\.js|\.js/, (end) => (end === '.js' ? '' : '/define'));
      const { types } = pkg.exports[entry] as { types: string };
      for (const { kind, name } of exports) {
        if (kind === 'js') assert.match(code, new RegExp(`export\\b.*\\b${name}\\b`), path);
        else assert.match(code, /\bimport\b/, path);
      }
      const exported = readFileSync(join(ROOT, types), 'utf8');
      for (const named of declarations.flatMap(typesNamedBy))
        assert.match(exported, new RegExp(`export \\{[^}]*\\b${named}\\b`), `${entry}: ${named}`);
      for (const { name, default: fallback } of declarations.flatMap(({ cssProperties }) => cssProperties))
        assert.ok(fallback, name);
    }
  });

  it('imports nothing that it does not depend on', () => {
    const files = ['dist', 'dist/modules'].flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(ROOT, folder, name)),
    );
    const named = files
      .flatMap((file) => readImports(file, readFileSync(file, 'utf8')))
      .map(({ from }) => from)
      // Node's own are the judge's, which no page loads.
      .filter((from) => !from.startsWith('.') && !from.startsWith('node:'));
    const packages = new Set(named.map((name) => name.split('/')[0]!));
    assert.deepEqual([...packages].sort(), Object.keys(pkg.dependencies).sort());
  });

  it('gives the client without the widgets, also from the whole', async () => {
    for (const entry of ['aduan', 'aduan/client']) {
      const code = await bundled(
        `import { createSp4nService } from '${entry}'; console.log(createSp4nService);`,
      );
      assert.doesNotMatch(code, /LitElement|from ?"lit/, entry);
      assert.match(code, /ky/);
    }
  });

  it('gives the form logic without network, storage and widgets', async () => {
    const code = await bundled("import { findProblems } from 'aduan/form-logic'; console.log(findProblems);");
    assert.doesNotMatch(code, /from ?"(lit|ky|idb)/);
  });

  it('registers what its entries named `define` say', async () => {
    const registered = async (entry: string) => {
      const code = await bundled(`import '${entry}';`);
      return [...code.matchAll(/^define\("(aduan-\w+)"/gm)].map(([, tag]) => tag).sort();
    };
    assert.deepEqual(await registered('aduan/define'), ['aduan-feed', 'aduan-form', 'aduan-tracker']);
    for (const name of ['form', 'tracker', 'feed'])
      assert.deepEqual(await registered(`aduan/${name}/define`), [`aduan-${name}`]);
  });

  it('keeps what is imported for what it does: the worker, and a theme', async () => {
    assert.ok((await bundled("import 'aduan/aduan-sw';")).length > 10_000);
    const { sideEffects } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      sideEffects: string[];
    };
    assert.ok(sideEffects.includes('./dist/themes/*.css'));
  });

  it('gives one element without the others', async () => {
    const code = await bundled("import 'aduan/tracker/define';");
    assert.match(code, /aduan-tracker/);
    assert.doesNotMatch(code, /class AduanFeed|class AduanForm\b/);
  });

  it('gives nothing for a class that is not used', async () => {
    const code = await bundled("import { AduanForm } from 'aduan/form';");
    assert.doesNotMatch(code, /LitElement|customElements/);
  });
});
