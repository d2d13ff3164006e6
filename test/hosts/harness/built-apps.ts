/** Builds the apps of `demo/hosts` as their frameworks' users do, from the package as npm would install it. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { ROOT } from '../../../demo/setup/repository.mjs';

const run = promisify(execFile);

/** Entry below `demo/hosts`, and what compiles its files besides esbuild. */
const APPS: Readonly<Record<string, { entry: string; plugins?: Plugin[] }>> = {
  react: { entry: 'react/main.tsx' },
  vue: { entry: 'vue/main.ts', plugins: [compiling(/\.vue$/, vueModule)] },
  svelte: { entry: 'svelte/main.ts', plugins: [compiling(/\.svelte$/, svelteModule)] },
  angular: { entry: 'angular/main.ts' },
};

export type AppName = 'react' | 'vue' | 'svelte' | 'angular';

export interface BuiltApp {
  code: string;
  /** The same app where the widgets' package is empty: the host alone. */
  alone: string;
}

/** All of them, each twice, from one packed package. */
export async function buildApps(): Promise<Record<AppName, BuiltApp>> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-apps-'));
  try {
    const aduan = await unpacked(folder);
    const built = Object.entries(APPS).map(async ([name, { entry, plugins = [] }]) => {
      const [code, alone] = await Promise.all(
        [installed(aduan), empty].map((edition) => bundle(entry, [edition, ...plugins])),
      );
      return [name, { code, alone }];
    });
    return Object.fromEntries(await Promise.all(built)) as Record<AppName, BuiltApp>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What `npm install` would put into `node_modules/aduan`: the packed files, and no others. */
async function unpacked(folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const target = join(folder, 'node_modules/aduan');
  await mkdir(target, { recursive: true });
  await run('tar', ['-xzf', join(folder, basename(filename)), '-C', target, '--strip-components=1']);
  return target;
}

async function bundle(entry: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'demo/hosts', entry)],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    conditions: ['browser', 'production'],
    // What the package stands on, as npm would have put it beside it.
    nodePaths: [join(ROOT, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false' },
    logLevel: 'error',
    plugins,
  });
  return outputFiles[0]!.text;
}

/** `aduan/define` by the exports of the package as it was packed. */
const installed = (folder: string): Plugin => ({
  name: 'installed',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^aduan\// }, ({ path, kind, pluginData }) =>
      pluginData === folder
        ? undefined
        : resolve(path, { kind, resolveDir: join(folder, '../..'), pluginData: folder }),
    );
  },
});

const empty: Plugin = {
  name: 'empty',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^aduan\// }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

function compiling(filter: RegExp, compile: (source: string, filename: string) => string): Plugin {
  return {
    name: String(filter),
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => ({
        contents: compile(await readFile(path, 'utf8'), path),
        loader: 'ts',
      }));
    },
  };
}

/** With the one option the README names: tags of ours are no components of Vue's. */
function vueModule(source: string, filename: string): string {
  const { descriptor } = parse(source, { filename });
  const isCustomElement = (tag: string) => tag.startsWith('aduan-');
  return compileScript(descriptor, {
    id: basename(filename),
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  }).content;
}

function svelteModule(source: string, filename: string): string {
  return compileSvelte(source, { filename, generate: 'client' }).js.code;
}
