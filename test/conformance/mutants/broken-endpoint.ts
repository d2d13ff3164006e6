import { Hono } from 'hono';
import { mountOpen311, mountOrigin, openMailbox } from '../../../demo/endpoint/index.js';
import { DEFAULT_LIMITS } from '../../../demo/endpoint/limits/limits.js';
import { seedTown } from '../../../demo/town/database/seed-town.js';
import { CannotRun } from '../../../src/conformance/check.js';
import {
  runConformance,
  type ConformanceOptions,
  type ConformanceRun,
} from '../../../src/conformance/run.js';
import { giveKeys } from '../../endpoint/harness/sealed.js';
import { prepareEndpoint } from '../../journey/harness/endpoint.js';
import type { Mutant } from './mutant.js';
import { startMutantProxy } from './proxy.js';

export interface BrokenEndpoint {
  /** Judges it as this mutant; null for none. */
  judge(
    mutant: Mutant | null,
    which?: Pick<ConformanceOptions, 'levels' | 'checks'>,
  ): Promise<ConformanceRun>;
  /** Ids of the checks that fail, each with what it found; where there is no endpoint at all, `D-01`. */
  faults(
    mutant: Mutant | null,
    which?: Pick<ConformanceOptions, 'levels' | 'checks'>,
  ): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

/** Public reports to judge by, so that filters, pages and statuses have something to go wrong with. */
const REPORTS = 60;

/**
 * The real endpoint with every feature but the challenge, on one database for all mutants. It doesn't slow down who
 * guesses codes: the judge does so in every run.
 */
export async function startBrokenEndpoint(): Promise<BrokenEndpoint> {
  const mailbox = await openMailbox();
  const { running, close } = await prepareEndpoint(
    { CHALLENGE: 'off' },
    {
      mail: { url: mailbox.url, from: 'aduan@contoh.invalid' },
      limits: { ...DEFAULT_LIMITS, guessDelayMaxMs: 0, unpaidFileBytesPerHour: Infinity },
    },
    'PostgreSQL',
  );
  await seedTown(running.endpoint, { seed: 7, count: REPORTS });
  await giveKeys(running);
  const site = new Hono();
  mountOrigin(site, running);
  mountOpen311(site, running);
  site.route('/sp4n', running.app);
  const proxy = await startMutantProxy({ fetch: async (request) => await site.fetch(request) });
  const judge: BrokenEndpoint['judge'] = async (mutant, which = {}) => {
    proxy.becomes(mutant);
    const url = `${proxy.origin}/sp4n`;
    return await runConformance({ url, write: true, pauseMs: 0, ...which });
  };
  return {
    judge,
    async faults(mutant, which) {
      try {
        return failedIn(await judge(mutant, which));
      } catch (error) {
        if (error instanceof CannotRun && error.code === 'no-endpoint') return { 'D-01': error.message };
        throw error;
      }
    },
    async stop() {
      await proxy.stop();
      await close();
      await mailbox.close();
    },
  };
}

/** Ids of the checks that failed, each with what it found. */
export const failedIn = ({ results }: ConformanceRun): Record<string, string> =>
  Object.fromEntries(
    results.flatMap(({ check, outcome }) =>
      outcome.state === 'failed' ? [[check.id, outcome.findings.map(({ en }) => en).join('; ')]] : [],
    ),
  );
