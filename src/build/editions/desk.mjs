import { cpSync, readdirSync, rmSync } from 'node:fs';
import { compressed, browser, compile, literals, minify, onwarn, output } from './common.mjs';

const PAGE = 'demo/endpoint/desk/page';

/** The officers' page, which the endpoint serves below `/desk/`. */
export const DESK = [
  {
    onwarn,
    input: { desk: `${PAGE}/desk.ts` },
    output: {
      ...output,
      dir: 'dist/desk',
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name]-[hash:6].js',
    },
    plugins: [browser(), literals(), compile(), minify(true), still()],
  },
  // By a name without a hash: its address is what a browser knows it by.
  {
    onwarn,
    input: { 'field-worker': `${PAGE}/field/field-worker.ts` },
    output: { ...output, dir: 'dist/desk', format: 'iife', entryFileNames: '[name].js' },
    plugins: [
      browser(),
      compile(),
      namingFiles(),
      minify(false),
      compressed(['dist/desk', 'dist/desk/parts', 'dist/desk/styles']),
    ],
  },
];

/** `still` copies what is served as it is written, and empties the folder first: without it old parts stay served. */
function still() {
  return {
    name: 'still',
    buildStart() {
      rmSync('dist/desk', { recursive: true, force: true });
    },
    writeBundle() {
      for (const name of ['index.html', 'icon.svg', 'styles'])
        cpSync(`${PAGE}/${name}`, `dist/desk/${name}`, { recursive: true });
    },
  };
}

/**
 * `namingFiles` writes into the worker which files the build before it has made. Without this plugin the worker keeps
 * none, and the desk doesn't open without a network.
 */
function namingFiles() {
  return {
    name: 'naming-files',
    renderChunk(code) {
      const files = readdirSync('dist/desk', { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(js|css|svg)$/.test(path) && path !== 'field-worker.js')
        .sort();
      return { code: code.replaceAll('__DESK_FILES__', JSON.stringify(files)), map: null };
    },
  };
}
