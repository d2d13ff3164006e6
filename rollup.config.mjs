import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { carryChunks } from './src/build/carry-chunks.mjs';
import { copies } from './src/build/copies.mjs';
import { fileList, widgetFiles, widgetParts, linksBy, relative } from './src/build/file-list.mjs';
import { compressed } from './src/build/compressed.mjs';
import { planFiles } from './src/build/file-plan.mjs';
import { banner, notices, writeNotices } from './src/build/notices.mjs';
import { partsFormat } from './src/build/parts-format.mjs';
import { rollTypes } from './src/build/rolled-types.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const isDependency = (id) =>
  Object.keys(pkg.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const ELEMENTS = ['form', 'tracker', 'feed'];
/** Where the stub begins; the files below them are planned by `planFiles`. */
const BROWSER_ENTRIES = {
  ...Object.fromEntries(ELEMENTS.map((name) => [name, `src/register/${name}.ts`])),
  outbox: 'src/sending/send-waiting.ts',
};

/** Syntax of the browser floor: Chrome 100, Firefox 115, Safari 16.4. */
const TARGET = ['chrome100', 'firefox115', 'safari16.4'];
const compile = () =>
  esbuild({
    target: TARGET,
    tsconfig: 'tsconfig.json',
    define: { __ADUAN_VERSION__: JSON.stringify(pkg.version) },
  });
/** @param preamble stands above what is left */
const minify = (module, preamble) =>
  terser({
    module,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, inline: 1 },
    format: { comments: false, preamble },
  });
const literals = () =>
  minifyLiterals({ failOnError: true, options: { minifyOptions: { minifyCSS: { minify: true } } } });
const browser = () => nodeResolve({ browser: true, exportConditions: ['browser', 'production'] });

/**
 * Leaflet asks by markup whether there is SVG, while it is imported: under Trusted Types that alone would end it. Every browser of the
 * floor has it.
 */
function leafletWithoutMarkup() {
  const markup = "div.innerHTML = '<svg/>'";
  return {
    name: 'leaflet-without-markup',
    transform(code, id) {
      if (!/leaflet\/src\/core\/Browser\.js$/.test(id)) return null;
      if (!code.includes(markup)) this.error('Leaflet no longer asks for SVG the way we know');
      return { code: code.replace(markup, "div.append(svgCreate('svg'))"), map: null };
    },
  };
}

/**
 * `dist/frame.html`, with the endpoints of `FRAME_ENDPOINTS` (absolute, separated by commas or blanks) that it may use
 * beside its own origin's. What can't be an address never gets into its policy.
 */
function framePage() {
  return {
    name: 'frame-page',
    writeBundle() {
      const endpoints = (process.env.FRAME_ENDPOINTS ?? '').split(/[\s,]+/).filter(Boolean);
      const wrong = endpoints.find((endpoint) => !/^https?:\/\/[\w.:/%~-]+$/.test(endpoint));
      if (wrong !== undefined) this.error(`FRAME_ENDPOINTS: ${wrong} is not an absolute http(s) address`);
      const page = readFileSync('src/frame/frame.html', 'utf8');
      writeFileSync(
        'dist/frame.html',
        page.replaceAll(/ ?{{endpoints}}/g, () => (endpoints.length > 0 ? ` ${endpoints.join(' ')}` : '')),
      );
      copyFileSync('src/frame/frame.css', 'dist/frame.css');
    },
  };
}

/** `dist/themes/`: the presets, as they are written. */
function themes() {
  return {
    name: 'themes',
    writeBundle: () => cpSync('src/themes', 'dist/themes', { recursive: true }),
  };
}

/** `dist/integrity.json`: what a page may write into `integrity=` of a script tag, by file. */
function integrity() {
  return {
    name: 'integrity',
    closeBundle() {
      const scripts = readdirSync('dist').filter((name) => /^(doctor|embed|frame).*\.js$/.test(name));
      const hashes = scripts.map((name) => {
        const hash = createHash('sha384')
          .update(readFileSync(`dist/${name}`))
          .digest('base64');
        return [name, `sha384-${hash}`];
      });
      writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 1)}\n`);
    },
  };
}

/** What isn't JavaScript: declarations, the Custom Elements Manifest, OpenAPI from the contract's schemas. */
function documents() {
  const run = (tool, ...args) =>
    execFileSync(process.execPath, [tool, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    name: 'documents',
    async closeBundle() {
      run('node_modules/typescript/bin/tsc', '-p', 'src/build/tsconfig.build.json');
      run(
        'node_modules/@custom-elements-manifest/analyzer/cem.js',
        'analyze',
        '--config',
        'src/build/custom-elements-manifest.config.mjs',
      );
      run('src/build/typings/write.mjs');
      await rollTypes();
      run('--import', 'tsx', 'src/contract/openapi/write-openapi.ts', 'dist/openapi.json', pkg.version);
    },
  };
}

/**
 * zod keeps its settings and its registry under two names of the page's `globalThis`, for all its copies. Ours keeps them to itself: a page that has
 * a zod of its own must not find our settings there, nor we its.
 */
function zodOfOurOwn() {
  const changes = {
    'core.js': [
      ['globalThis.__zod_globalConfig?.postProcessor', 'globalConfig.postProcessor'],
      ['(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});', ''],
      ['globalConfig = globalThis.__zod_globalConfig', 'globalConfig = {}'],
    ],
    'registries.js': [
      ['(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());', ''],
      ['globalRegistry = globalThis.__zod_globalRegistry', 'globalRegistry = /* @__PURE__ */ registry()'],
    ],
  };
  return {
    name: 'zod-of-our-own',
    transform(code, id) {
      const name = /zod\/v4\/core\/(core|registries)\.js$/.exec(id)?.[0].split('/').at(-1);
      if (name === undefined) return null;
      for (const [from, to] of changes[name]) {
        if (!code.includes(from)) this.error(`zod no longer writes ${from}`);
        code = code.replace(from, to);
      }
      return { code, map: null };
    },
  };
}

/** What the stub fetches is fetched patiently already, and in the single file nothing is fetched. */
function withoutPatience() {
  return {
    name: 'without-patience',
    load: (id) =>
      id.endsWith('/src/client/patiently.ts') ? 'export const patiently = (load) => load();' : null,
  };
}

/** The file of each module; see `planFiles`. The module graph is whole when Rollup first asks. */
function plannedFile() {
  let plan;
  return (id, { getModuleInfo }) => {
    plan ??= planFiles(linksBy(getModuleInfo), (name) => BROWSER_ENTRIES[name]);
    return plan(relative(id));
  };
}

/** Comments and cycles inside zod that Rollup remarks on; ours still show. */
const onwarn = (warning, warn) => {
  if (!(warning.id ?? warning.ids?.[0] ?? '').includes('node_modules')) warn(warning);
};

/**
 * Empties `dist`, but for the chunks of the release before. `PREVIOUS_DIST` names a copy of what a site serves, where that
 * is not what lies in `dist`.
 */
function clean() {
  let putBack;
  return {
    name: 'clean',
    buildStart() {
      putBack = carryChunks({ from: process.env.PREVIOUS_DIST ?? 'dist', version: pkg.version });
      rmSync('dist', { recursive: true, force: true });
    },
    writeBundle: (_options, bundle) =>
      putBack(
        'dist',
        Object.keys(bundle).filter((name) => name.endsWith('.js')),
      ),
  };
}
/** Maps lie beside, and no file names its own: the name would be a hundredth of what every page loads. The package goes without them. */
const output = { dir: 'dist', sourcemap: 'hidden', generatedCode: 'es2015' };

export default [
  // The browser's chunks behind the stub: everything inside, content-hashed, so that they may be cached for ever.
  {
    onwarn,
    input: BROWSER_ENTRIES,
    preserveEntrySignatures: 'allow-extension',
    output: {
      ...output,
      format: 'es',
      entryFileNames: 'chunks/[name]-[hash:6].js',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      minifyInternalExports: true,
      onlyExplicitManualChunks: true,
      externalLiveBindings: false,
      hoistTransitiveImports: false,
      freeze: false,
      generatedCode: { preset: 'es2015', symbols: false },
      manualChunks: plannedFile(),
    },
    plugins: [
      clean(),
      copies(),
      withoutPatience(),
      zodOfOurOwn(),
      browser(),
      leafletWithoutMarkup(),
      literals(),
      compile(),
      partsFormat(),
      minify(true),
      fileList(),
      notices(),
    ],
  },
  {
    onwarn,
    input: 'src/embed.ts',
    output: { ...output, format: 'iife', entryFileNames: 'embed.js', strict: false },
    plugins: [widgetFiles(), browser(), compile(), minify(false)],
  },
  // Stable addresses for pages that name a widget's files themselves.
  ...ELEMENTS.map((name) => ({
    onwarn,
    input: `src/embed/page/${name}.page.ts`,
    output: { ...output, format: 'es', entryFileNames: `${name}.page.js` },
    plugins: [widgetFiles(), widgetParts(), browser(), compile(), minify(true)],
  })),
  {
    onwarn,
    input: { 'embed.single': 'src/embed.single.ts' },
    output: {
      ...output,
      format: 'iife',
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
      // One file runs all its modules at once; in Node there is nothing for it to do.
      intro: "if (typeof document === 'undefined') return;",
    },
    plugins: [
      withoutPatience(),
      zodOfOurOwn(),
      browser(),
      leafletWithoutMarkup(),
      literals(),
      compile(),
      minify(false, banner(pkg.version)),
      notices(),
    ],
  },
  // The optional service worker.
  {
    onwarn,
    input: { 'aduan-sw': 'src/worker/aduan-sw.ts' },
    output: { ...output, format: 'iife', entryFileNames: '[name].js', inlineDynamicImports: true },
    plugins: [browser(), compile(), minify(false, banner(pkg.version)), notices()],
  },
  // The doctor, by a name without a hash, because it also comes by a script tag.
  {
    onwarn,
    input: 'src/doctor/doctor.ts',
    output: { ...output, format: 'iife', entryFileNames: 'doctor.js' },
    plugins: [browser(), compile(), minify(false)],
  },
  // What mounts the iframe edition on a page whose libraries changed JavaScript itself.
  {
    onwarn,
    input: 'src/embed/frame-edition.ts',
    output: { ...output, format: 'es', entryFileNames: 'frame-edition.js' },
    plugins: [browser(), compile(), minify(true)],
  },
  // The iframe edition: its page's script, and the one for the page around it.
  ...['frame', 'resize'].map((name) => ({
    onwarn,
    input: `src/frame/${name}.ts`,
    output: {
      ...output,
      format: 'iife',
      entryFileNames: name === 'frame' ? 'frame.js' : 'frame-resize.js',
    },
    plugins: [browser(), compile(), minify(false), ...(name === 'frame' ? [framePage()] : [])],
  })),
  // npm: dependencies stay imports, so that an app has one copy of Lit.
  {
    onwarn,
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      ...Object.fromEntries(ELEMENTS.map((name) => [`${name}-define`, `src/register/${name}.ts`])),
      ...Object.fromEntries(
        [...ELEMENTS, 'client', 'form-logic', 'outbox'].map((name) => [name, `src/entries/${name}.ts`]),
      ),
    },
    external: isDependency,
    output: {
      ...output,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'modules/[name]-[hash].js',
      banner: ({ isEntry }) => (isEntry ? banner(pkg.version) : ''),
    },
    plugins: [
      browser(),
      leafletWithoutMarkup(),
      literals(),
      compile(),
      notices(),
      documents(),
      writeNotices(),
      integrity(),
      themes(),
      compressed(),
    ],
  },
];
