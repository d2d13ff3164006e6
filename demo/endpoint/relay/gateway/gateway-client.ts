import { PausedError, type Breaker } from './breaker.js';
import { GatewayError, type Gateway, type OutgoingReport } from './gateway.js';
import { isToTheSender } from '../forwarding/steps.js';

/** What became of a call; for what is counted. */
export type Outcome = 'ok' | GatewayError['kind'];

/** `GatewayClient` takes all calls to the gateway, so that one breaker counts all their failures. */
export interface GatewayClient {
  /** What only reads, or may be done twice. @throws GatewayError, PausedError */
  harmless<Result>(call: (gateway: Gateway) => Promise<Result>): Promise<Result>;
  /**
   * Sees to it that the gateway answers at all, where the last thing heard of it was a failure: a create must not be what finds out, because
   * it can end in uncertainty, and each of those costs an officer's time. @throws GatewayError, PausedError
   */
  assertOpen(): Promise<void>;
  /** @throws GatewayError, PausedError */
  create(report: OutgoingReport): Promise<{ nationalId: string }>;
  reply(nationalId: string, reply: Parameters<Gateway['reply']>[1]): Promise<void>;
  /**
   * A file. That one can't be had says nothing of the gateway, which has just named it: some lie for ever where nobody finds them.
   * @throws GatewayError, PausedError
   */
  download(path: string): Promise<Uint8Array>;
  readonly canFind: boolean;
}

export function createGatewayClient(
  gateway: Gateway,
  breaker: Breaker,
  /** Is told how each call ended. */
  seen: (outcome: Outcome) => void,
  /** A harmless question whose answer is of use all the same. */
  probe: (gateway: Gateway) => Promise<void>,
): GatewayClient {
  let isTrusted = false;
  async function ask<Result>(call: (gateway: Gateway) => Promise<Result>): Promise<Result> {
    return await breaker.run(async () => {
      try {
        const result = await call(gateway);
        isTrusted = true;
        seen('ok');
        return result;
      } catch (error) {
        const kind = error instanceof GatewayError ? error.kind : 'unreadable';
        // A no that is meant comes from a gateway that is there.
        isTrusted = kind === 'refused' && isThere(error);
        seen(kind);
        throw error;
      }
    });
  }
  return {
    harmless: ask,
    async assertOpen() {
      if (isTrusted) return;
      // What it answers is of no matter: one that lacks a call takes reports all the same.
      await ask((one) =>
        probe(one).catch((error: unknown) => {
          if (!isThere(error)) throw error;
        }),
      );
    },
    create: (report) => ask((one) => one.create(report)),
    reply: (nationalId, reply) => ask((one) => one.reply(nationalId, reply)),
    async download(path) {
      if (breaker.isOpen) throw new PausedError();
      try {
        const bytes = await gateway.download(path);
        seen('ok');
        return bytes;
      } catch (error) {
        seen(error instanceof GatewayError ? error.kind : 'unreadable');
        throw error;
      }
    },
    canFind: gateway.find !== undefined,
  };
}

/** It answered, and not that we may not come in, or not now. */
function isThere(error: unknown): boolean {
  if (!(error instanceof GatewayError)) return false;
  const { status } = error;
  return status !== undefined && status < 500 && !isToTheSender(status);
}
