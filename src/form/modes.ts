import type { Outbox } from '../outbox/outbox.js';
import type { OutboxSummary } from '../outbox/summary.js';
import { outboxOf } from '../sending/page-outbox.js';
import { lazy } from '../widget/lazy.js';
import { several } from '../widget/several-view.js';
import type { Assisted, ReporterTraces } from './assisted/assisted.js';
import type { FormContext } from './form-context.js';
import type { FormTarget } from './form-target.js';
import type { Practice } from './practice/practice.js';
import type { Journey } from '../form-logic/state.js';

const loadAssisted = lazy(() => import('./assisted/assisted.js'));
const loadPractice = lazy(() => import('./practice/practice.js'));

/**
 * The two ways a page may have the form work otherwise: filing for others (`assisted`), and practice (`practice`). Each is fetched by a
 * form that has the attribute, and such a form can't be used without: nothing may be sent by mistake, or without its helper.
 */
export class Modes {
  private assistedPart: Assisted | null = null;
  private practicePart: Practice | null = null;

  constructor(
    private readonly context: FormContext,
    private readonly traces: ReporterTraces,
  ) {}

  /** What the attributes ask for is here. */
  get isComplete(): boolean {
    const { isAssisted, isPractice } = this.context;
    return (!isAssisted || this.assistedPart !== null) && (!isPractice || this.practicePart !== null);
  }

  /** @throws {AduanError} `chunk-failed` when something can't be fetched */
  async load(): Promise<void> {
    const { context } = this;
    if (context.isAssisted && !this.assistedPart) {
      const { Assisted } = await loadAssisted();
      this.assistedPart ??= new Assisted(context, this.traces);
    }
    if (context.isPractice && !this.practicePart) {
      const { Practice } = await loadPractice();
      this.practicePart ??= new Practice(context);
    }
  }

  /** The queue for this form's reports: in practice one that leads nowhere, and none as long as that isn't here. */
  queueOf({ root, service }: FormTarget): Outbox | null {
    if (!this.context.isPractice) return outboxOf(root, service);
    return this.practicePart?.outboxOf(service) ?? null;
  }

  /** What somebody who files for others is asked; null where nobody does. */
  get assisted(): Assisted | null {
    return this.context.isAssisted ? this.assistedPart : null;
  }

  /** Above every screen. */
  renderLead(items: readonly OutboxSummary[]): unknown {
    return several(this.practice?.renderBanner(), this.assisted?.renderLead(items));
  }

  /** Below every screen after Kirim. */
  renderFoot(journey: Journey): unknown {
    return this.practice?.renderTracker(journey);
  }

  private get practice(): Practice | null {
    return this.context.isPractice ? this.practicePart : null;
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
