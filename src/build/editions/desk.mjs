import { cpSync, rmSync } from 'node:fs';
import { compressed } from '../compressed.mjs';
import { browser, compile, literals, minify, onwarn, output } from './common.mjs';

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
    plugins: [
      browser(),
      literals(),
      compile(),
      minify(true),
      still(),
      compressed(['dist/desk', 'dist/desk/parts', 'dist/desk/styles']),
    ],
  },
];

/** `still` copies what is served as it is written, into a folder without parts of an earlier build. */
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
