import { openDesk, openMailbox, type RunningEndpoint } from '../../../demo/endpoint/index.js';
import { createDemoSite } from '../../../demo/site.js';
import { seedTown } from '../../../demo/town/database/seed-town.js';
import type { Kind } from '../../endpoint/harness/databases.js';
import { prepareEndpoint, startService } from './endpoint.js';

export interface Demo {
  origin: string;
  /** What a widget's `endpoint` attribute takes. */
  url: string;
  /** The endpoint behind it, for what no page can do. */
  endpoint: RunningEndpoint['endpoint'];
  /** Whoever asks is refused, until it is switched on again at the same address. */
  off(): Promise<void>;
  on(): Promise<void>;
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
  /** More of what `readConfig` reads. */
  env?: NodeJS.ProcessEnv;
  /** The database (default: `KIND` of `endpoint.ts`). */
  kind?: Kind;
}

/**
 * The demo as `npm start` serves it, pages, desk, mailbox and policy included, in this process and on an empty
 * database.
 */
export async function startDemo({
  administrator,
  reports = 0,
  challenge = false,
  env = {},
  kind,
}: DemoOptions = {}): Promise<Demo> {
  const mailbox = await openMailbox();
  const { running, close } = await prepareEndpoint(
    {
      CHALLENGE: challenge ? undefined : 'off',
      DESK_ADMIN: administrator?.name,
      DESK_ADMIN_PASSWORD: administrator?.password,
      ...env,
    },
    { mail: { url: mailbox.url, from: 'aduan@contoh.invalid' } },
    kind,
  );
  if (reports > 0) await seedTown(running.endpoint, { seed: 7, count: reports });
  const { app } = createDemoSite(running, { mailbox });
  if (administrator !== undefined) await openDesk(running.endpoint);
  const service = await startService(app.fetch);
  return {
    origin: service.origin,
    url: `${service.origin}/sp4n`,
    endpoint: running.endpoint,
    off: () => service.off(),
    on: () => service.on(),
    async stop() {
      await service.off();
      await close();
      await mailbox.close();
    },
  };
}
