import type { OutboxSummary } from '../outbox/summary.js';
import { formatSealedCode } from '../sealed/code.js';
import type { SealedReport } from './seal-report.js';
import type { SealedPage } from './sealed-page.js';
import { refusalOf, type SealedQueue } from './sealed-queue.js';
import { filled } from './sealed-words.js';

/** `Outcome` is what the form does once it is known what came of a report. */
interface Outcome {
  /** The endpoint has it; called again once its code is noted. */
  sent(): void;
  /** The endpoint doesn't take it as it is: it is no longer kept, and has to be sealed anew. */
  refused(sentence: string): void;
}

/**
 * Code and number of a report. The code is there before anything is sent, and nowhere else: who closes the page
 * without it has no way to the answer.
 */
export class SealedReceipt {
  #report: SealedReport | null = null;
  #id = '';
  #isKept = true;
  #isNoted = true;
  #isSent = false;

  constructor(
    private readonly page: SealedPage,
    private readonly queue: SealedQueue,
    private readonly outcome: Outcome,
  ) {
    const noted = page.part<HTMLInputElement>('noted');
    noted.addEventListener('change', () => this.#note(noted.checked));
    page.part('copy').addEventListener('click', () => void this.#copy());
    page.part('try-again').addEventListener('click', () => void queue.send(this.#id));
    queue.subscribe((items) => {
      if (this.#id !== '') this.#tell(items.find(({ id }) => id === this.#id));
    });
  }

  /** The report that this page shows, if any. */
  get id(): string {
    return this.#id;
  }

  /** Closing the page now would lose the code, or a report that is in memory alone. */
  get holdsOn(): boolean {
    return !this.#isNoted || !this.#isKept;
  }

  async show(report: SealedReport): Promise<void> {
    this.#report = report;
    this.#isNoted = this.page.part<HTMLInputElement>('noted').checked = false;
    this.page.say('copied', '');
    this.page.part('code').textContent = formatSealedCode(report.code);
    this.page.show('receipt');
    this.#id = await this.queue.keep(report.call, this.page.language);
  }

  /** Nothing of the report may be shown again by the browser's way back. */
  forget(): void {
    this.page.part('code').textContent = '';
    this.#report = null;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(formatSealedCode(this.#report!.code));
      this.page.say('copied', this.page.words.copied);
      this.#note((this.page.part<HTMLInputElement>('noted').checked = true));
    } catch {
      getSelection()?.selectAllChildren(this.page.part('code'));
    }
  }

  #note(isNoted: boolean): void {
    this.#isNoted = isNoted;
    if (this.#isSent) this.outcome.sent();
  }

  #tell(item: OutboxSummary | undefined): void {
    const { words } = this.page;
    this.#isSent = item === undefined;
    this.#isKept = item?.kept !== 'memory';
    const button = this.page.part('try-again');
    const isFocused = document.activeElement === button;
    button.hidden = item?.state !== 'waiting' && item?.state !== 'unknown';
    // Hidden, it would take the focus with it.
    if (isFocused && button.hidden) this.page.show('receipt');
    if (item === undefined) {
      const number = this.queue.numberOf(this.#report?.call.sid ?? '');
      this.#say(number === undefined ? words.goneElsewhere : filled(words.sent, { number }));
      this.outcome.sent();
    } else if (item.state === 'needs-fix') void this.#refuse(item);
    else if (item.state === 'sending')
      this.#say(filled(words.sending, { percent: Math.round((item.progress ?? 0) * 100) }));
    else this.#say(this.#waitingFor(item));
  }

  #say(sentence: string): void {
    this.page.say('state', sentence);
    this.page.say('in-memory', this.#isKept ? null : this.page.sentence('memory'));
  }

  #waitingFor({ problem, nextAttemptAt }: OutboxSummary): string {
    const seconds = problem?.retryAfterSeconds ?? Math.max(1, Math.ceil((nextAttemptAt - Date.now()) / 1000));
    if (problem?.code === 'rate-limited') return this.page.sentence('rate', { seconds });
    if (problem?.status !== undefined) return this.page.sentence('unavailable', { seconds });
    return this.page.words.waiting;
  }

  async #refuse({ id, problem }: OutboxSummary): Promise<void> {
    this.#id = '';
    this.#isNoted = this.#isKept = true;
    this.forget();
    await this.queue.remove(id);
    const { trouble, message } = refusalOf(problem);
    this.outcome.refused(this.page.sentence(trouble, { message }));
  }
}
