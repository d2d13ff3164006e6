import { readFileSync } from 'node:fs';

/** A secret of the environment, or of the file that its `…_FILE` twin names; null where neither is set. @throws when the file can't be read */
export function secretFrom(env: Record<string, string | undefined>, name: string): string | null {
  const file = env[`${name}_FILE`];
  if (file) return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  return env[name] || null;
}
