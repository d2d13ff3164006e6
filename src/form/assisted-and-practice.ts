import type { Outbox } from '../outbox/outbox.js';
import type { OutboxSummary } from '../outbox/summary.js';
import { outboxOf } from '../sending/page-outbox.js';
import { lazy } from '../widget/lazy.js';
import { LazyPart } from '../widget/lazy-part.js';
import { several } from '../widget/several-view.js';
import type { Assisted, ReporterTraces } from './assisted/assisted.js';
import type { FormContext } from './form-context.js';
import type { FormTarget } from './form-target.js';
import type { Journey } from '../form-logic/state.js';

const loadAssisted = lazy(() => import('./assisted/assisted.js'));
const loadPractice = lazy(() => import('./practice/practice.js'));

/**
 * The two ways a page may have the form work otherwise: filing for others (`assisted`), and practice (`practice`). Each is fetched by a
 * form that has the attribute, and such a form can't be used without: nothing may be sent by mistake, or without its helper.
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

  /** What the attributes ask for is here. */
  get isComplete(): boolean {
    return this.wanted.every(({ part }) => part !== null);
  }

  /** Something that the attributes ask for could not be fetched. */
  get isMissing(): boolean {
    return this.wanted.some(({ error }) => error !== null);
  }

  /** Fetches what the attributes ask for. Never rejects. */
  async load(): Promise<void> {
    await Promise.all(this.wanted.map((part) => part.load()));
  }

  /** The queue for this form's reports: in practice one that leads nowhere, and none as long as that isn't here. */
  queueOf({ root, service }: FormTarget): Outbox | null {
    if (!this.context.isPractice) return outboxOf(root, service);
    return this.practicePart.part?.outboxOf(service) ?? null;
  }

  /** What somebody who files for others is asked; null where nobody does. */
  get assisted(): Assisted | null {
    return this.context.isAssisted ? this.assistedPart.part : null;
  }

  /** Above every screen. */
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

/** Something of a reporter's is written: whoever helps, the village and the day stay from one report to the next. */
export function isBegun({ entry }: FormContext): boolean {
  const {
    helperName: _,
    helperOrganisation: __,
    location: ___,
    dateOfIncident: ____,
    isDayRough: _____,
    ...values
  } = entry.values;
  return Object.entries(values).some(([field, value]) => value !== entry.blank[field as keyof typeof values]);
}
