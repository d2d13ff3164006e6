import type { ReactiveController } from 'lit';
import type { FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';
import { readStored, writeStored } from '../../stored-json.js';

const KEPT = ['classificationId', 'title', 'content'] as const;
type Written = Pick<FormValues, (typeof KEPT)[number]>;

/**
 * Keeps the first screen's text over a reload until `FormDraft` is loaded: if loading fails, people try a reload. The
 * text is kept in this tab's `sessionStorage` alone, and only until the page is back.
 */
export class UnsavedText implements ReactiveController {
  private isRead = false;

  constructor(
    private readonly context: FormContext,
    /** True once the draft saves the text. */
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
    // Somebody may have begun anew in the page's small form: that text is appended.
    const content = [words.content, entry.values.content].filter(Boolean).join('\n');
    entry.retype({ ...words, content });
  }

  private readonly keep = (): void => {
    const words = writtenIn(this.context.entry.values);
    if (this.isKept() || !this.name || !(words.title + words.content).trim()) return;
    // If storage is denied or full, a reload loses the text, as it does in any form.
    writeStored(this.name, words);
  };

  private take(): Written | null {
    const found = readStored<Partial<Written>>(this.name);
    writeStored(this.name, null);
    return found && writtenIn(found);
  }

  /** Storage key; empty where nothing may be left on the device, and as long as the endpoint isn't known. */
  private get name(): string {
    const { target, isPractice, isSharedDevice } = this.context;
    return target && !isPractice && !isSharedDevice ? `aduan-unsaved-words:${target.root}` : '';
  }
}

const writtenIn = (values: Partial<Written>): Written =>
  Object.fromEntries(KEPT.map((field) => [field, String(values[field] ?? '')])) as Written;

/** True after a reload, a crash, or when a discarded tab is opened again: then the person is the same as before. */
export const isReturn = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
    'reload' || Boolean((document as Document & { wasDiscarded?: boolean }).wasDiscarded);
