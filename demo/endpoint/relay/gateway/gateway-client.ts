import { PausedError, type Breaker } from './breaker.js';
import { GatewayError, type Gateway, type OutgoingReport } from './gateway.js';
import { isToTheSender } from '../forwarding/steps.js';

/** `Outcome` is how a call ended, for the metrics. */
export type Outcome = 'ok' | GatewayError['kind'];

/** `GatewayClient` takes all calls to the gateway, so that one breaker counts all their failures. */
export interface GatewayClient {
  /** Makes a call that only reads, or may be repeated. @throws GatewayError, PausedError */
  harmless<Result>(call: (gateway: Gateway) => Promise<Result>): Promise<Result>;
  /**
   * Makes sure that the gateway answers, where its last call failed: a create must not be the call that finds out,
   * because it can end in uncertainty, which costs an officer's time. @throws GatewayError, PausedError
   */
  assertOpen(): Promise<void>;
  /** @throws GatewayError, PausedError */
  create(report: OutgoingReport): Promise<{ nationalId: string }>;
  reply(nationalId: string, reply: Parameters<Gateway['reply']>[1]): Promise<void>;
  /**
   * A file from the gateway. A missing file doesn't count as a failure of the gateway, which has just named it: some
   * stay missing for ever.
   * @throws GatewayError, PausedError
   */
  download(path: string): Promise<Uint8Array>;
  readonly canFind: boolean;
}

export function createGatewayClient(
  gateway: Gateway,
  breaker: Breaker,
  /** Hears how each call ended. */
  seen: (outcome: Outcome) => void,
  /** A harmless call whose answer is of use in any case. */
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
        // A refusal in the gateway's own words proves that the gateway is there.
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
      // Any answer will do: a gateway that lacks this call takes reports all the same.
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

/** Whether the error is an answer of the gateway, other than that we may not come in or come too often. */
function isThere(error: unknown): boolean {
  if (!(error instanceof GatewayError)) return false;
  const { status } = error;
  return status !== undefined && status < 500 && !isToTheSender(status);
}
