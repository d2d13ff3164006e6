import type { ReactiveController } from 'lit';
import { LazyPart } from '../../widget/lazy-part.js';
import { lazy, whenIdle } from '../../widget/lazy.js';
import { loadAids } from '../aids/aid.js';
import type { FormContext } from '../form-context.js';

const loadReports = lazy(() => import('./similar-reports.js'));

/** Characters of a text that has begun to say something. */
const ENOUGH = 20;

/** Looks for reports like the one that is written, as soon as it says something: what that takes is fetched then. */
export class Similar implements ReactiveController {
  private readonly reports;

  constructor(
    private readonly context: FormContext,
    /** Which part of the form is shown, from 0. */
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

  /** Under the text; what was found only after its writer had gone on, before Kirim. */
  render(place: 'text' | 'kirim'): unknown {
    const { part } = this.reports;
    const isLate = part?.isLate ?? false;
    return isLate === (place === 'kirim') ? part?.render() : undefined;
  }
}
