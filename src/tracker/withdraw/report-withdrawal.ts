import type { ReactiveControllerHost } from 'lit';
import { AduanError } from '../../errors.js';
import { randomKey } from '../../outbox/idempotency-key.js';
import type { TrackerService } from '../../report/report-lookup.js';

export type WithdrawalState =
  | { phase: 'closed' }
  /** What it means is read, and why may be said. */
  | { phase: 'asking' }
  | { phase: 'sending' }
  /** `isUnknown`: the endpoint may have done it all the same. */
  | { phase: 'failed'; error: AduanError; isUnknown: boolean }
  | { phase: 'done' };

export interface WithdrawalOptions {
  trackingId: string;
  accessCode: string;
  service: () => TrackerService;
  done: () => void;
  failed: (error: AduanError) => void;
}

/** Taking a report back, asked for twice and done once. */
export class ReportWithdrawal {
  reason = '';
  state: WithdrawalState = { phase: 'closed' };
  /** For the life of the withdrawal: a second try after a silence is the same one. */
  private readonly key = randomKey();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: WithdrawalOptions,
  ) {}

  ask(): void {
    if (this.state.phase === 'closed') this.set({ phase: 'asking' });
  }

  /** Keeps the report, and what was written as the reason. */
  keep(): void {
    if (this.state.phase !== 'sending' && this.state.phase !== 'done') this.set({ phase: 'closed' });
  }

  /** Once, however often it is pressed. Never rejects. */
  async confirm(): Promise<void> {
    if (this.state.phase !== 'asking' && this.state.phase !== 'failed') return;
    this.set({ phase: 'sending' });
    const { trackingId, accessCode, service, done, failed } = this.options;
    const reason = this.reason.trim() || undefined;
    try {
      await service().withdraw!(trackingId, { accessCode, reason, idempotencyKey: this.key });
    } catch (cause) {
      const error =
        cause instanceof AduanError ? cause : new AduanError('server-error', { cause, bodyLeft: true });
      // The reason was another one the first time, and that time it was done.
      if (error.code !== 'idempotency-mismatch' && error.serverCode !== 'closed') {
        this.set({ phase: 'failed', error, isUnknown: error.bodyLeft || error.code === 'in-progress' });
        failed(error);
        return;
      }
    }
    this.reason = '';
    this.set({ phase: 'done' });
    done();
  }

  private set(state: WithdrawalState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
