import { html, type ReactiveController } from 'lit';
import { LazyPart } from '../../widget/lazy-part.js';
import { lazy } from '../../widget/lazy.js';
import { whenIdle } from '../../widget/page-moments.js';
import { loadAids } from '../aid.js';
import type { FormContext } from '../form-context.js';
import type { FormModel } from '../model.js';

const loadParts = lazy(() => import('./written-parts.js'));

/** Loads what reads along once something is written, and draws what it finds: danger, and similar reports. */
export class Written implements ReactiveController {
  private readonly parts;

  constructor(
    private readonly context: FormContext,
    /** Current part of the form, from 0. */
    step: () => number,
  ) {
    this.parts = new LazyPart(
      context.element,
      async () => {
        await new Promise<void>(whenIdle);
        return Promise.all([loadParts(), loadAids()]);
      },
      ([{ DangerWatch, SimilarReports }, { isDelicate, guideWords }]) => ({
        danger: new DangerWatch(context, context.messages('guide', guideWords)),
        similar: new SimilarReports(context, step, isDelicate),
      }),
    );
    context.element.addController(this);
  }

  hostUpdated(): void {
    if (!this.context.entry.isUntouched) void this.parts.want();
  }

  /** Whom to call, where what is written tells of danger. */
  renderDanger(): unknown {
    return this.parts.part?.danger.render();
  }

  /** Similar reports below the text; before Kirim if they were found after the reporter had gone on. */
  renderSimilar(place: 'text' | 'kirim'): unknown {
    const similar = this.parts.part?.similar;
    return similar?.isLate === (place === 'kirim') ? similar.render() : undefined;
  }
}

/** In the first step, whatever is written: the number, as large to press as a button. */
export const renderEmergencyLine = ({ messages }: Pick<FormModel, 'messages'>, tel: string | null): unknown =>
  tel && html`<a class="button quiet" href="tel:${tel}">${messages.emergency} ${tel}</a>`;
