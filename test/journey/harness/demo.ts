import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import {
  createEndpoint,
  openDesk,
  openMailbox,
  readConfig,
  type RunningEndpoint,
} from '../../../demo/endpoint/index.js';
import { createDemoSite } from '../../../demo/site.js';
import { seedTown } from '../../../demo/town/database/seed-town.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';

export interface Demo {
  origin: string;
  /** The endpoint behind it, for what no page can do. */
  endpoint: RunningEndpoint['endpoint'];
  /** Stops answering and removes its data. */
  stop(): Promise<void>;
}

export interface DemoOptions {
  /** Who signs in at the desk; default nobody. */
  administrator?: { name: string; password: string };
  /** Invented reports to begin with; default none. */
  reports?: number;
  /** Asks for proof of work, as an agency's endpoint does; default not. */
  challenge?: boolean;
}

/** The demo as `npm start` serves it, pages, desk, mailbox and policy included, in this process and on an empty database. */
export async function startDemo({
  administrator,
  reports = 0,
  challenge = false,
}: DemoOptions = {}): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-demo-'));
  const mailbox = await openMailbox();
  const running = await createEndpoint({
    ...(await readConfig({
      ...TOWN_ENVIRONMENT,
      CHALLENGE: challenge ? undefined : 'off',
      DATA_DIR: folder,
      DESK_ADMIN: administrator?.name,
      DESK_ADMIN_PASSWORD: administrator?.password,
    })),
    mail: { url: mailbox.url, from: 'aduan@contoh.invalid' },
    log: () => undefined,
  });
  if (reports > 0) await seedTown(running.endpoint, { seed: 7, count: reports });
  const { app } = createDemoSite(running, { mailbox });
  if (administrator !== undefined) await openDesk(running.endpoint);
  let server!: ServerType;
  const port = await new Promise<number>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address) => resolve(address.port));
  });
  return {
    origin: `http://localhost:${port}`,
    endpoint: running.endpoint,
    async stop() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await running.close();
      await mailbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
