import type { Outbox } from '../outbox/outbox.js';
import type { OutboxSummary } from '../outbox/summary.js';
import { outboxOf } from '../sending/page-outbox.js';
import { lazy } from '../widget/lazy.js';
import { LazyPart } from '../widget/lazy-part.js';
import { several } from './screen/notices-view.js';
import type { Assisted, ReporterTraces } from './assisted/assisted.js';
import type { FormContext, FormTarget } from './form-context.js';
import type { Journey } from '../form-logic/state.js';

const loadAssisted = lazy(() => import('./assisted/assisted.js'));
const loadPractice = lazy(() => import('./practice/practice.js'));

/**
 * The attributes `assisted` (filing for others) and `practice` each load a mode. A form with such an attribute can't be
 * used until its mode is loaded: nothing may be sent by mistake, or without the helper's name.
 */
export class Modes {
  private readonly assistedPart;
  private readonly practicePart;

  constructor(
    private readonly context: FormContext,
    traces: ReporterTraces,
  ) {
    const { element } = context;
    this.assistedPart = new LazyPart(element, loadAssisted, ({ Assisted }) => new Assisted(context, traces));
    this.practicePart = new LazyPart(element, loadPractice, ({ Practice }) => new Practice(context));
  }

  /** True when every mode that the attributes ask for is loaded. */
  get isComplete(): boolean {
    return this.wanted.every(({ part }) => part !== null);
  }

  /** True when a mode that the attributes ask for could not be loaded. */
  get isMissing(): boolean {
    return this.wanted.some(({ error }) => error !== null);
  }

  /** Loads the modes that the attributes ask for. Never rejects. */
  async load(): Promise<void> {
    await Promise.all(this.wanted.map((part) => part.load()));
  }

  /** The queue for this form's reports: in practice one that sends nothing, or null until practice is loaded. */
  queueOf({ root, service }: FormTarget): Outbox | null {
    if (!this.context.isPractice) return outboxOf(root, service);
    return this.practicePart.part?.outboxOf(service) ?? null;
  }

  /** Questions for a helper who files for others; null without `assisted`. */
  get assisted(): Assisted | null {
    return this.context.isAssisted ? this.assistedPart.part : null;
  }

  /** Banners above every screen. */
  renderLead(items: readonly OutboxSummary[]): unknown {
    return several(this.practice?.renderBanner(), this.assisted?.renderLead(items));
  }

  /** Below every screen after Kirim. */
  renderFoot(journey: Journey): unknown {
    return this.practice?.renderTracker(journey);
  }

  private get practice() {
    return this.context.isPractice ? this.practicePart.part : null;
  }

  private get wanted(): Pick<LazyPart<unknown, unknown>, 'part' | 'error' | 'load'>[] {
    const { isAssisted, isPractice } = this.context;
    return [...(isAssisted ? [this.assistedPart] : []), ...(isPractice ? [this.practicePart] : [])];
  }
}

/** True when entries about a reporter exist; helper, village and day, which stay between reports, don't count. */
export function isBegun({ entry }: FormContext): boolean {
  const {
    helperName: _,
    helperOrganisation: __,
    location: ___,
    dateOfIncident: ____,
    ...values
  } = entry.values;
  return Object.entries(values).some(([field, value]) => value !== entry.blank[field as keyof typeof values]);
}
