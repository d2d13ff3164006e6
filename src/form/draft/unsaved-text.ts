import type { ReactiveController } from 'lit';
import type { FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';
import { readStored, writeStored } from '../../widget/stored-json.js';

const KEPT = ['classificationId', 'title', 'content'] as const;
type Written = Pick<FormValues, (typeof KEPT)[number]>;

/**
 * Carries what is written on the first screen over a reload as long as the parts that keep the draft aren't here: where they don't come,
 * a reload is what people try. It lies in this tab's session alone, and only until the page is back.
 */
export class UnsavedText implements ReactiveController {
  private isRead = false;

  constructor(
    private readonly context: FormContext,
    /** The draft keeps it. */
    private readonly isKept: () => boolean,
  ) {
    context.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.keep);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.keep);
  }

  hostUpdated(): void {
    if (this.isRead || !this.name) return;
    this.isRead = true;
    const words = this.take();
    if (!words || !isReturn()) return;
    const { entry } = this.context;
    // Somebody may have begun anew in the small form of the page: that goes on below.
    const content = [words.content, entry.values.content].filter(Boolean).join('\n');
    entry.retype({ ...words, content });
  }

  private readonly keep = (): void => {
    const words = writtenIn(this.context.entry.values);
    if (this.isKept() || !this.name || !(words.title + words.content).trim()) return;
    // Denied or full: then a reload loses it, as it would without us.
    writeStored(this.name, words);
  };

  private take(): Written | null {
    const found = readStored<Partial<Written>>(this.name);
    writeStored(this.name, null);
    return found && writtenIn(found);
  }

  /** Empty where nothing may be left behind, and as long as it isn't known where the form sends to. */
  private get name(): string {
    const { target, isPractice } = this.context;
    return target && !isPractice ? `aduan-unsaved-words:${target.root}` : '';
  }
}

const writtenIn = (values: Partial<Written>): Written =>
  Object.fromEntries(KEPT.map((field) => [field, String(values[field] ?? '')])) as Written;

/** True after a reload, a crash, and when a discarded tab is looked at again: then whoever is here was here before. */
export const isReturn = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
    'reload' || Boolean((document as Document & { wasDiscarded?: boolean }).wasDiscarded);
