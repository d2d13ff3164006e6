import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Folders of `dist` that browsers load from; neither files for bundlers nor maps. */
const FOLDERS = ['dist', 'dist/chunks', 'dist/themes'];
const TEXT = /\.(js|css|html|json|txt)$/;

/** Writes a `.br` (level 11) and a `.gz` (level 9) beside each text file, for servers that send them as they are. */
export function compressed() {
  return {
    name: 'compressed',
    closeBundle() {
      for (const folder of FOLDERS) {
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
