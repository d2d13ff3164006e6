import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEndpoint, readConfig } from '../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../demo/town/environment.js';

let made: Promise<string> | undefined;

/**
 * Puts an empty embedded database into an endpoint's data folder, as the endpoint itself makes it at its first start.
 * Making one takes five seconds of a processor, a copy a tenth of one: made once, migrated, closed, copied.
 */
export async function putEmptyDatabase(dataFolder: string): Promise<void> {
  cpSync(await emptyDatabase(), dataFolder, { recursive: true });
}

/** The data folder that is copied: the run's own, which EMPTY_DATABASE names, or else one of this process. */
export function emptyDatabase(): Promise<string> {
  made ??= Promise.resolve(process.env['EMPTY_DATABASE'] ?? makeInTemporaryFolder());
  return made;
}

async function makeInTemporaryFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-empty-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await makeEmptyDatabase(folder);
  return folder;
}

export async function makeEmptyDatabase(folder: string): Promise<void> {
  const { close } = await createEndpoint({
    ...(await readConfig({ ...TOWN_ENVIRONMENT, DATA_DIR: folder })),
    log: () => undefined,
  });
  await close();
}
