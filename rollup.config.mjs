import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { carryChunks } from './src/build/carry-chunks.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const isDependency = (id) =>
  Object.keys(pkg.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const ELEMENTS = ['form', 'tracker', 'feed'];

/** Syntax of the browser floor: Chrome 100, Firefox 115, Safari 16.4. */
const TARGET = 'es2021';
const compile = () =>
  esbuild({
    target: TARGET,
    tsconfig: 'tsconfig.json',
    define: { __ADUAN_VERSION__: JSON.stringify(pkg.version) },
  });
const minify = (module) =>
  terser({
    module,
    ecma: 2021,
    compress: { passes: 2 },
    format: { comments: false },
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

/** `dist/chunks.json`: what each browser file weighs and imports, for the size ledger and the stub. */
function chunkList() {
  return {
    name: 'chunk-list',
    generateBundle(_options, bundle) {
      const chunks = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunks[chunk.fileName] = {
          name: chunk.name,
          entry: chunk.isEntry,
          imports: chunk.imports,
          dynamicImports: chunk.dynamicImports,
          modules: chunk.moduleIds.map((id) => id.replace(`${process.cwd()}/`, '')),
          bytes: Buffer.byteLength(chunk.code),
          gzip: gzipSync(chunk.code, { level: 9 }).length,
        };
      }
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/chunks.json', `${JSON.stringify(chunks, null, 1)}\n`);
    },
  };
}

/** Tells the stub the hashed names that the build before it produced. */
function entryChunks() {
  const id = 'virtual:aduan-entry-chunks';
  return {
    name: 'entry-chunks',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      const chunks = JSON.parse(readFileSync('dist/chunks.json', 'utf8'));
      const entries = Object.entries(chunks)
        .filter(([, chunk]) => chunk.entry)
        .map(([file, chunk]) => [`aduan-${chunk.name}`, file]);
      return `export const ENTRY_CHUNKS = ${JSON.stringify(Object.fromEntries(entries))};`;
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
    closeBundle() {
      run('node_modules/typescript/bin/tsc', '-p', 'src/build/tsconfig.build.json');
      run(
        'node_modules/@custom-elements-manifest/analyzer/cem.js',
        'analyze',
        '--config',
        'src/build/custom-elements-manifest.config.mjs',
      );
      run('src/build/typings/write.mjs');
      run('--import', 'tsx', 'src/contract/openapi/write-openapi.ts', 'dist/openapi.json', pkg.version);
    },
  };
}

/**
 * Modules that are always fetched together, though Rollup sees different users: in one file they compress better, and a
 * slow line asks once. By chunk; what is in none of these lies where Rollup puts it.
 */
const TOGETHER = {
  form: [
    'register/form',
    'contract/classifications',
    'form-logic/(rules|presets|state)',
    'sending/(reporting-service|send-waiting)',
    'form/(aduan-form|form-rare|later-parts|form-styles|entry-controller|form-focus|form-target|words/id)',
    'form/(field|report-view|form-view|setup-view)',
  ],
  'page-outbox': [
    'idb/build/index',
    'sending/(page-outbox|shrink-options)',
    'form-logic/(files|photo-budget)',
    'outbox/(database|channel|entry|item|store|summary|wake|outbox|idempotency-key)',
  ],
  'late-chunk': [
    'form/(later|outcome)/[^/]+',
    'form/(later|outcome)/words/id',
    'form/(delivery|sending-controller|copy-shown|optional-parts)',
    'form-logic/(late-rules|screen|submission|visibility)',
    'outbox/access-code',
    'contract/reporting/(submission|challenge)',
    'client/sp4n/sending',
  ],
};
const TOGETHER_NAMES = Object.entries(TOGETHER).map(([chunk, modules]) => ({
  chunk,
  modules: new RegExp(`/(src|node_modules)/(${modules.join('|')})\\.[jt]s$`),
}));
const chunkOf = (id) => TOGETHER_NAMES.find(({ modules }) => modules.test(id))?.chunk;

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
const output = { dir: 'dist', sourcemap: true, generatedCode: 'es2015' };

export default [
  // The browser's chunks behind the stub: everything inside, content-hashed, so that they may be cached for ever.
  {
    onwarn,
    input: Object.fromEntries(ELEMENTS.map((name) => [name, `src/register/${name}.ts`])),
    output: {
      ...output,
      format: 'es',
      entryFileNames: 'chunks/[name]-[hash].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      minifyInternalExports: true,
      onlyExplicitManualChunks: true,
      manualChunks: chunkOf,
    },
    plugins: [clean(), browser(), leafletWithoutMarkup(), literals(), compile(), minify(true), chunkList()],
  },
  {
    onwarn,
    input: 'src/embed.ts',
    output: { ...output, format: 'iife', entryFileNames: 'embed.js' },
    plugins: [entryChunks(), browser(), compile(), minify(false)],
  },
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
    plugins: [browser(), leafletWithoutMarkup(), literals(), compile(), minify(false)],
  },
  // The optional service worker.
  {
    onwarn,
    input: { 'aduan-sw': 'src/worker/aduan-sw.ts' },
    output: { ...output, format: 'iife', entryFileNames: '[name].js', inlineDynamicImports: true },
    plugins: [browser(), compile(), minify(false)],
  },
  // The doctor, by a name without a hash, because it also comes by a script tag.
  {
    onwarn,
    input: 'src/doctor/doctor.ts',
    output: { ...output, format: 'iife', entryFileNames: 'doctor.js' },
    plugins: [browser(), compile(), minify(false)],
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
    },
    plugins: [browser(), leafletWithoutMarkup(), literals(), compile(), documents(), integrity(), themes()],
  },
];
