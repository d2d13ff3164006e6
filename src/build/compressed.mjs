import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

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
