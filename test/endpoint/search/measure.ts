import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { createEndpoint, readConfig } from '../../../demo/endpoint/index.js';
import { seedTown } from '../../../demo/town/database/seed-town.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { Citizen, type Reply } from '../harness/citizen.js';
import { measureSearch, QUERIED_TOWN } from './quality.js';

/**
 * How well the search finds what people look for, over the demo's town:
 *
 *     node --import tsx test/endpoint/search/measure.ts QUERIES.json
 *     node --import tsx test/endpoint/search/measure.ts --list
 *
 * The file is a list of `{"query": "…", "expected": "<the report's number>"}`. `--list` prints the reports there are to
 * look for, as everybody reads them.
 */
const NOW = new Date('2026-11-24T03:00:00Z');

const file = z.array(z.object({ query: z.string(), expected: z.string() }));

async function main(argument: string | undefined): Promise<void> {
  if (argument === undefined) throw new Error('Name a file of queries, or --list');
  const dataDir = mkdtempSync(join(tmpdir(), 'aduan-search-'));
  const config = await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off', DATA_DIR: dataDir });
  const running = await createEndpoint({ ...config, now: () => NOW, log: () => undefined });
  const citizen = new Citizen((request) => running.app.fetch(request));
  try {
    await running.upkept;
    await seedTown(running.endpoint, QUERIED_TOWN);
    if (argument === '--list') await list(citizen);
    else await measure(citizen, argument);
  } finally {
    await running.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function list(citizen: Citizen): Promise<void> {
  for (let path: string | null = 'complaints?page_size=100'; path !== null;) {
    const { results }: Reply['body'] = (await citizen.get(path)).body;
    for (const { tracking_id, title } of results.data) {
      const { body } = await citizen.get(`complaints/${tracking_id}/complaint`);
      console.log(`${tracking_id}  ${title}\n    ${body.results.data.content.replace(/\s+/g, ' ')}\n`);
    }
    path = results.next_page_url;
  }
}

async function measure(citizen: Citizen, path: string): Promise<void> {
  const queries = file.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { share, missed } = await measureSearch({ citizen }, queries);
  for (const { query, expected, place, total, found } of missed)
    console.log(
      `"${query}" → ${expected}: ${place === null ? 'not found' : `at ${place}`} of ${total}; first ${found.join(' | ')}`,
    );
  console.log(
    `${queries.length - missed.length} of ${queries.length} have their report among the first five: ${(share * 100).toFixed(1)} %`,
  );
}

await main(process.argv[2]);
