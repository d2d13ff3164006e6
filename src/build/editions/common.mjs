import { readFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import license from 'rollup-plugin-license';

export const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
/** True for a package that stays an import in ours: without this an app has two copies of Lit. */
export const isDependency = (id) =>
  Object.keys(pkg.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

export const ELEMENTS = ['form', 'tracker', 'feed'];
/** Syntax of the browser floor: Chrome 100, Firefox 115, Safari 16.4. */
const TARGET = ['chrome100', 'firefox115', 'safari16.4'];

export const compile = () =>
  esbuild({
    target: TARGET,
    tsconfig: 'tsconfig.json',
    define: { __ADUAN_VERSION__: JSON.stringify(pkg.version) },
  });

/** @param preamble line at the top of the output */
export const minify = (module, preamble) =>
  terser({
    module,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, inline: 1 },
    format: { comments: false, preamble },
  });

export const literals = () =>
  minifyLiterals({ failOnError: true, options: { minifyOptions: { minifyCSS: { minify: true } } } });

export const browser = () => nodeResolve({ browser: true, exportConditions: ['browser', 'production'] });

/** Drops warnings about comments and cycles inside zod; those about this project still show. */
export const onwarn = (warning, warn) => {
  if (!(warning.id ?? warning.ids?.[0] ?? '').includes('node_modules')) warn(warning);
};

/**
 * Maps are separate files, and no file names its own: the name would be a hundredth of what every page loads. The
 * package has none.
 */
export const output = { dir: 'dist', sourcemap: 'hidden', generatedCode: 'es2015' };

const TEXT = /\.(js|css|html|json|txt)$/;

/**
 * Writes a `.br` (level 11) and a `.gz` (level 9) beside each text file, for servers that send them as they are.
 * Without this plugin a server sends them whole, or compresses each answer anew at a lower level.
 *
 * @param folders that browsers load from; neither files for bundlers nor maps
 */
export function compressed(folders) {
  return {
    name: 'compressed',
    closeBundle() {
      for (const folder of folders.filter((one) => existsSync(one))) {
        for (const name of readdirSync(folder)) if (TEXT.test(name)) compress(join(folder, name));
      }
    },
  };
}

function compress(path) {
  const text = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
  writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
}

const FILE = 'THIRD-PARTY-NOTICES.txt';

/** Licences that demand their text and the names to be passed on, and nothing else. */
const TAKEN = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Packages of all builds, by name and version. */
const found = new Map();

/**
 * First line of the files that people copy one by one, and of each entry of the npm package. The stub and the chunks it
 * loads have none: every page pays for their bytes, and the notices are beside them.
 */
const banner = (version) => `/*! aduan ${version} | MIT | ${FILE} */`;

/** First line of the files that people copy one by one. */
export const BANNER = banner(pkg.version);

/** Notes which packages a build includes, and fails for one without its licence's text, or not of `TAKEN`. */
export function notices() {
  return license({
    thirdParty: {
      output: (packages) => {
        for (const one of packages) {
          const { name, version, license: kind, licenseText } = one;
          if (!TAKEN.includes(kind) || !licenseText)
            throw new Error(
              `${name} ${version}: licence ${kind ?? 'unknown'}${licenseText ? '' : ' without its text'}`,
            );
          found.set(`${name} ${version}`, one);
        }
      },
    },
  });
}

/** `dist/THIRD-PARTY-NOTICES.txt`: authors and licences of the packages in the built files. */
export function writeNotices() {
  return {
    name: 'write-notices',
    writeBundle() {
      const sections = [...found.keys()].sort().map((key) => section(key, found.get(key)));
      const head = 'The files beside this one carry the work of others:';
      const names = [...found.keys()].sort().map((key) => `  ${key} (${found.get(key).license})`);
      writeFileSync(`dist/${FILE}`, [head, ...names, '', ...sections].join('\n'));
    },
  };
}

const section = (key, { licenseText, homepage }) =>
  [`${'='.repeat(79)}\n${key}${homepage ? `  ${homepage}` : ''}\n`, licenseText.trim(), ''].join('\n');

/**
 * Leaflet tests by markup whether there is SVG, while it is imported. Without this plugin a page under Trusted Types
 * has no map. Every browser of the floor has SVG.
 */
export function leafletWithoutMarkup() {
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
 * zod keeps its settings and its registry under two names of `globalThis`, for all its copies. Without this plugin the
 * page's own zod and the widgets' would share settings, and Rollup kept the two lines in some builds of files that use
 * nothing of zod, and left them out in others.
 */
export function zodOfOurOwn() {
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

/**
 * Removes `patiently` where the stub's loader retries already, and in the single file, which loads nothing. Without
 * this plugin each try is made twice.
 */
export function withoutPatience() {
  return {
    name: 'without-patience',
    load: (id) =>
      id.endsWith('/src/client/patiently.ts') ? 'export const patiently = (load) => load();' : null,
  };
}
