import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `readIntegrity` is `integrity.json` of the build, by file: what a page's `integrity` says of a script.
 * @returns empty where nothing is built
 */
export async function readIntegrity(widgetsDir: string): Promise<Readonly<Record<string, string>>> {
  try {
    return JSON.parse(await readFile(join(widgetsDir, 'integrity.json'), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
