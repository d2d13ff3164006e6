import type { ReactiveController } from 'lit';
import { LazyPart } from '../../widget/lazy-part.js';
import { lazy } from '../../widget/lazy.js';
import { whenIdle } from '../../widget/page-moments.js';
import { loadAids } from '../aids/aid.js';
import type { FormContext } from '../form-context.js';

const loadReports = lazy(() => import('./similar-reports.js'));

/** Loads `SimilarReports` once something is written, and draws what it finds. */
export class Similar implements ReactiveController {
  readonly reports;

  constructor(
    private readonly context: FormContext,
    /** Current part of the form, from 0. */
    step: () => number,
  ) {
    this.reports = new LazyPart(
      context.element,
      async () => {
        await new Promise<void>(whenIdle);
        return Promise.all([loadReports(), loadAids()]);
      },
      ([{ SimilarReports }, { isDelicate }]) => new SimilarReports(context, step, isDelicate),
    );
    context.element.addController(this);
  }

  hostUpdated(): void {
    if (!this.context.entry.isUntouched) void this.reports.want();
  }

  /** Similar reports below the text; before Kirim if they were found after the reporter had gone on. */
  render(place: 'text' | 'kirim'): unknown {
    const { part } = this.reports;
    return part?.isLate === (place === 'kirim') ? part.render() : undefined;
  }
}
