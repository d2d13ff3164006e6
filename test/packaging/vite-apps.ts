/** New strict Vite apps, made of `apps/` and of the typings' own components, with the package as npm packs it. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption } from 'vite';
import { packPackage } from '../../demo/release/pack-package.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const run = promisify(execFile);

/** Below the repository, so that all but `aduan` itself is found in its `node_modules`. */
export const APPS_FOLDER = join(ROOT, 'test/.results/packaging');

interface AppKind {
  entry: string;
  /** Of `typings/`. */
  component?: string;
  /** Judges types, called in the app's folder. */
  checker: readonly string[];
  plugins: () => PluginOption[];
}

const tsc = ['typescript/bin/tsc', '-p', '.'];
export const APPS: Readonly<Record<string, AppKind>> = {
  vanilla: { entry: 'main.ts', checker: tsc, plugins: () => [] },
  react: { entry: 'main.tsx', component: 'react/widgets.tsx', checker: tsc, plugins: () => [] },
  vue: {
    entry: 'main.ts',
    component: 'vue/Widgets.vue',
    checker: ['vue-tsc/bin/vue-tsc.js', '-p', '.'],
    plugins: () => [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('aduan-') } } }),
    ],
  },
  svelte: {
    entry: 'main.ts',
    component: 'svelte/Widgets.svelte',
    checker: ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json'],
    plugins: () => [svelte({ configFile: false })],
  },
};

/** Packs the package once, as it is published. @returns the tarball's path */
export async function pack(): Promise<string> {
  await rm(APPS_FOLDER, { recursive: true, force: true });
  await mkdir(APPS_FOLDER, { recursive: true });
  return packPackage(APPS_FOLDER);
}

/** Writes one app, with the packed package in its `node_modules`. @returns its folder */
export async function writeApp(name: string, tarball: string): Promise<string> {
  const { entry, component } = APPS[name]!;
  const folder = join(APPS_FOLDER, name);
  const installed = join(folder, 'node_modules/aduan');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  await cp(join(ROOT, 'test/packaging/apps', name), folder, { recursive: true });
  if (component)
    await cp(join(ROOT, 'test/packaging/typings', component), join(folder, component.split('/')[1]!));
  const typings = component?.split('/')[0] ?? 'core';
  const settings = JSON.parse(
    await readFile(join(ROOT, 'test/packaging/typings', typings, 'tsconfig.json'), 'utf8'),
  ) as object;
  // The app alone: what lies elsewhere in the repository would bring the built package beside the packed one.
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, include: ['.'] }));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: `app-${name}`, private: true, type: 'module' }),
  );
  const body = await readFile(join(folder, 'body.html'), 'utf8').catch(() => '<div id="app"></div>');
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${name}</title></head>
<body>${body}<script type="module" src="./${entry}"></script></body></html>`,
  );
  return folder;
}

/** Fails with what the framework's own checker says. */
export async function checkApp(name: string, folder: string): Promise<void> {
  const [program, ...args] = APPS[name]!.checker;
  await run(process.execPath, [join(ROOT, 'node_modules', program!), ...args], { cwd: folder }).catch(
    ({ stdout, stderr }) => {
      throw new Error(`${name}: ${stdout}${stderr}`);
    },
  );
}

/** A production build, to be served under `/<name>/`. */
export async function buildApp(name: string, folder: string): Promise<void> {
  await build({
    root: folder,
    base: `/${name}/`,
    configFile: false,
    logLevel: 'error',
    plugins: APPS[name]!.plugins(),
    build: { outDir: 'dist' },
  });
}
