import type { BuildOptions } from 'esbuild';

export const SOURCE_BUNDLE: BuildOptions;
export function bundlesFolder(): string;
export function scriptBundles(): string;
