import { officerActs } from '../../../demo/endpoint/index.js';
import { relayConfig, type RelayConfig } from '../../../demo/endpoint/relay/config.js';
import { readSettings } from '../../../demo/endpoint/index.js';
import { Gateway, type GatewayOptions } from '../../gateway/gateway.js';
import { aReport, type Filed } from '../harness/citizen.js';
import type { Databases, Opened } from '../harness/databases.js';
import { photo } from '../harness/files.js';

export const ADMIN = { id: '1', name: 'Admin Kabupaten' };

/** An endpoint that forwards to a simulated gateway. The endpoint's clock stands still until a test moves it. */
export interface Forwarding extends Opened {
  gateway: Gateway;
  /** Files a report, with a photo unless said otherwise, and has it verified. */
  verified(changes?: Record<string, unknown>, photos?: number): Promise<Filed>;
  /** Until nothing is due, at the time it is. */
  settled(): Promise<void>;
  /** Lets time pass, and everything that is due then be done. */
  pass(ms: number): Promise<void>;
  /** As its reporter reads it. */
  relayOf(
    filed: Filed,
  ): Promise<{ state: string; national_id: string | null; since: string | null; next_try_at?: string }>;
  nationalId(filed: Filed): string;
}

export const POLL_MS = 10_800_000;
export const RETRY_MS = 3_600_000;

export async function openForwarding(
  databases: Databases,
  gatewayOptions: Partial<GatewayOptions> = {},
  more: Partial<RelayConfig> = {},
  config: Parameters<Databases['open']>[0] = {},
): Promise<Forwarding> {
  const clock: { current: { now: Date } | null } = { current: null };
  const now = (): Date => new Date(clock.current?.now ?? '2026-11-24T03:00:00Z');
  const gateway = await Gateway.start({ seed: 1, now, ...gatewayOptions });
  const relay: RelayConfig = {
    ...relayConfig(readSettings(gateway.environment))!,
    readMs: 3_000,
    createMs: 3_000,
    // A whole pause, so that a test knows when the next try is.
    random: () => 0.5,
    ...more,
  };
  const one = await databases.open({ relay, ...config });
  clock.current = one.clock;
  const closeEndpoint = one.close;
  const settled = async (): Promise<void> => await one.endpoint.relay!.settled();
  return Object.assign(one, {
    gateway,
    settled,
    async verified(changes: Record<string, unknown> = {}, photos = 1) {
      const filed = await withPhotos(one, changes, photos);
      await officerActs.verify(one.endpoint, filed.trackingId, ADMIN);
      return filed;
    },
    async pass(ms: number) {
      one.clock.now = new Date(one.clock.now.getTime() + ms);
      await settled();
    },
    async relayOf({ trackingId, accessCode }: Filed) {
      const { body } = await one.citizen.get(`complaints/${trackingId}/complaint`, accessCode);
      return body.results.data.relay;
    },
    nationalId({ trackingId }: Filed) {
      const found = gateway.books.find(trackingId);
      if (found === null) throw new Error(`${trackingId} is not there`);
      return found;
    },
    close: async () => {
      await closeEndpoint();
      await gateway.close();
    },
  });
}

export async function withPhotos(
  { citizen }: Opened,
  changes: Record<string, unknown>,
  photos: number,
): Promise<Filed> {
  const attachments: string[] = [];
  for (let number = 0; number < photos; number += 1) {
    const name = `Rumah Sumarni ${number}.jpg`;
    const { body } = await citizen.upload([{ name, bytes: await photo(48 + number, 48) }]);
    attachments.push(body.results.images[0].id);
  }
  return await citizen.file({ ...aReport(), ...changes, attachments });
}
