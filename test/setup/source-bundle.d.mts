import type { BuildOptions } from 'esbuild';

export const SOURCE_BUNDLE: BuildOptions;
export const WITH_PACKAGES: BuildOptions;
export function bundlesFolder(): string;
export function scriptBundles(): string;
