import { readFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { banner } from '../notices.mjs';

export const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
/** True for a package that stays an import in ours: without this an app has two copies of Lit. */
export const isDependency = (id) =>
  Object.keys(pkg.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

export const ELEMENTS = ['form', 'tracker', 'feed'];
/** First line of the files that people copy one by one. */
export const BANNER = banner(pkg.version);

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
