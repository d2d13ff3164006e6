import type { ReactiveControllerHost } from 'lit';
import { AduanError } from '../../errors.js';
import { randomKey } from '../../outbox/idempotency-key.js';
import type { TrackerService } from '../../report/report-lookup.js';

export type WithdrawalState =
  | { phase: 'closed' }
  /** The person reads the consequences, and may write a reason. */
  | { phase: 'asking' }
  | { phase: 'sending' }
  /** `isUnknown`: the endpoint may have withdrawn it nevertheless. */
  | { phase: 'failed'; error: AduanError; isUnknown: boolean }
  | { phase: 'done' };

export interface WithdrawalOptions {
  trackingId: string;
  accessCode: string;
  service: () => TrackerService;
  done: () => void;
  failed: (error: AduanError) => void;
}

/** The withdrawal of one report: confirmed by a second press, and done once. */
export class ReportWithdrawal {
  reason = '';
  state: WithdrawalState = { phase: 'closed' };
  /** The same for all attempts, so that another try after a timeout doesn't withdraw twice. */
  private readonly key = randomKey();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: WithdrawalOptions,
  ) {}

  ask(): void {
    if (this.state.phase === 'closed') this.set({ phase: 'asking' });
  }

  /** Closes the question without withdrawing; the typed reason stays. */
  keep(): void {
    if (this.state.phase !== 'sending' && this.state.phase !== 'done') this.set({ phase: 'closed' });
  }

  /** Withdraws once, however often the button is pressed. Never rejects. */
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
      // A mismatch: an earlier attempt, with another reason, did arrive. Closed: it is withdrawn already.
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
