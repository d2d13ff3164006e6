import type { ReactiveController } from 'lit';
import { LazyPart } from '../../widget/lazy-part.js';
import { lazy } from '../../widget/lazy.js';
import { whenIdle } from '../../widget/page-moments.js';
import { loadAids } from '../aids/aid.js';
import type { FormContext } from '../form-context.js';

const loadReports = lazy(() => import('./similar-reports.js'));

/** Characters from which a text says something about its subject. */
const ENOUGH = 20;

/** Loads `SimilarReports` once the text says something, and draws what it finds. */
export class Similar implements ReactiveController {
  private readonly reports;

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
    const { entry, capabilities } = this.context;
    const { title, content } = entry.values;
    if (!capabilities.features.has('feed')) return;
    if (title.trim() || content.trim().length >= ENOUGH) void this.reports.want();
  }

  /** Similar reports below the text; before Kirim if they were found after the reporter had gone on. */
  render(place: 'text' | 'kirim'): unknown {
    const { part } = this.reports;
    const isLate = part?.isLate ?? false;
    return isLate === (place === 'kirim') ? part?.render() : undefined;
  }
}
