import { cpSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { BANNER, compile, isDependency, onwarn, output } from './common.mjs';

/** The judge of endpoints, a program of the package; no page loads it. */
export const NODE = [
  {
    onwarn,
    input: { conformance: 'src/conformance/cli.ts' },
    external: (id) => id.startsWith('node:') || isDependency(id),
    output: {
      ...output,
      format: 'es',
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
      banner: `#!/usr/bin/env node\n${BANNER}`,
    },
    plugins: [nodeResolve(), compile(), contract()],
  },
];

/** `contract` lays the sentences that reports name beside the program. */
function contract() {
  return {
    name: 'contract',
    writeBundle: () => cpSync('src/conformance/contract.md', 'dist/contract.md'),
  };
}
