import { cpSync } from 'node:fs';
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
    plugins: [browser(), literals(), compile(), minify(true), still()],
  },
];

/** `still` copies what is served as it is written. */
function still() {
  return {
    name: 'still',
    writeBundle() {
      for (const name of ['index.html', 'icon.svg', 'styles'])
        cpSync(`${PAGE}/${name}`, `dist/desk/${name}`, { recursive: true });
    },
  };
}
