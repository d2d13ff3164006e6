import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../database/postgres-server.js';

const BUCKET = 'aduan';

/** A store that speaks as Amazon's does, and keeps files as files. */
export interface Bucket {
  /** What an endpoint reads to use it. */
  env: Record<string, string>;
  /** Where the files lie. */
  folder: string;
  stop(): void;
}

/** @param folder for the store and its secret */
export async function startBucket(folder: string): Promise<Bucket> {
  const port = await freePort();
  const kept = join(folder, 'store');
  mkdirSync(kept, { recursive: true });
  const program = process.env['S3RVER'] ?? '';
  const options = ['-d', kept, '-a', '127.0.0.1', '-p', String(port), '--no-vhost-buckets'];
  const store = spawn(process.execPath, [program, ...options, '--configure-bucket', BUCKET], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface({ input: store.stdout }), 'line');
  const secret = join(folder, 'secret');
  writeFileSync(secret, 'S3RVER\n', { mode: 0o600 });
  return {
    env: {
      S3_BUCKET: BUCKET,
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY_FILE: secret,
    },
    folder: kept,
    stop: () => void store.kill(),
  };
}
