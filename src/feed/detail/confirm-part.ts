import type { TemplateResult } from 'lit';
import { toConfirmations, type Confirmations } from '../../contract/public/confirm.js';
import type { Report } from '../../contract/reporting/report.js';
import { asAduanError } from '../../errors.js';
import type { FilesView } from '../../report/files-view.js';
import type { Thread } from '../../report/report-lookup.js';
import { loadSolver } from '../../sending/work-on-demand.js';
import { readStored, writeStored } from '../../stored-json.js';
import { canSupport, supportKey } from '../../support/support-queue.js';
import type { FeedContext } from '../feed-context.js';
import { confirmStyles, renderConfirm } from './confirm-view.js';
import type { DetailMessages } from './detail-words.js';

const STORAGE_KEY = 'aduan-confirm';
/** Most answers remembered, the newest. For older reports the question looks new again; the endpoint knows better. */
const MOST = 200;

type Answers = Record<string, boolean>;

/** `Pressed` is a report's answer on this page. */
interface Pressed {
  mine: boolean | null;
  counts: Confirmations;
  note: string;
  hasFailed: boolean;
}

/**
 * `ConfirmPart` asks "Sudah baik?" below a closed report. The device remembers its answer by the report's number; the
 * endpoint counts it by the key of "Dukung", and knows nobody.
 */
export class ConfirmPart {
  private readonly pressed = new Map<string, Pressed>();
  private readonly answers: Answers = readStored<Answers>(STORAGE_KEY, 'localStorage') ?? {};

  constructor(
    private readonly context: FeedContext,
    private readonly words: () => DetailMessages['confirm'],
  ) {
    context.adopt(confirmStyles);
  }

  /** Null where the endpoint asks nobody. */
  render(report: Report, thread: Thread, files: FilesView): TemplateResult | null {
    const before = toConfirmations(report.confirmations);
    if (before === null) return null;
    const { mine, counts, note, hasFailed } = this.stateOf(report.trackingId, before);
    const pairs = thread.items.flatMap(({ pairs = [] }) => (pairs.length ? [pairs] : [])).at(-1);
    const { features } = this.context.capabilities ?? {};
    const isAsked = canSupport() && (features?.has('confirm') ?? false);
    return renderConfirm(
      { words: this.words(), counts, isAsked, mine, note, hasFailed, pairs: pairs ?? [] },
      files,
      (isFixed) => void this.press(report.trackingId, isFixed, counts),
    );
  }

  private stateOf(trackingId: string, counts: Confirmations): Pressed {
    const pressed = this.pressed.get(trackingId);
    if (pressed) return pressed;
    const stored = this.answers[trackingId];
    // After another answer of the office all begin anew: an answer that isn't among those counted is an old one.
    const isCounted = stored !== undefined && (stored ? counts.fixed : counts.notFixed) > 0;
    return { mine: isCounted ? stored : null, counts, note: '', hasFailed: false };
  }

  private async press(trackingId: string, isFixed: boolean, counts: Confirmations): Promise<void> {
    const { context } = this;
    const before = this.stateOf(trackingId, counts);
    const words = this.words();
    this.show(trackingId, { ...before, note: words.sending, hasFailed: false });
    context.announcer.say(words.sending);
    try {
      const after = await this.send(trackingId, isFixed);
      this.remember(trackingId, isFixed);
      this.show(trackingId, { mine: isFixed, counts: after, note: words.sent, hasFailed: false });
      context.announcer.say(words.sent);
    } catch (cause) {
      const error = asAduanError(cause, 'server-error');
      const note = error.code === 'refused' || error.code === 'not-found' ? words.over : words.failed;
      this.show(trackingId, { ...before, note, hasFailed: true });
      context.fail(error, note);
    }
  }

  /** @throws {AduanError} */
  private async send(trackingId: string, isFixed: boolean): Promise<Confirmations> {
    const { service, capabilities } = this.context;
    const idempotencyKey = await supportKey(trackingId);
    const send = (challenge?: string) =>
      service.confirm!({ trackingId, fixed: isFixed }, { idempotencyKey, challenge });
    if (!service.challenge || !capabilities?.features.has('challenge')) return await send();
    const { withSolution } = await loadSolver();
    return await withSolution(() => service.challenge!(), send);
  }

  private remember(trackingId: string, isFixed: boolean): void {
    delete this.answers[trackingId];
    this.answers[trackingId] = isFixed;
    const kept = Object.fromEntries(Object.entries(this.answers).slice(-MOST));
    writeStored(STORAGE_KEY, kept, 'localStorage');
  }

  private show(trackingId: string, pressed: Pressed): void {
    this.pressed.set(trackingId, pressed);
    this.context.element.requestUpdate();
  }
}
