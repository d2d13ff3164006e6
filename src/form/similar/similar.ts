import type { ReactiveController } from 'lit';
import { lazy, whenIdle } from '../../widget/lazy.js';
import { loadAids } from '../aids/aid.js';
import type { FormContext } from '../form-context.js';
import type { SimilarReports } from './similar-reports.js';

const loadReports = lazy(() => import('./similar-reports.js'));

/** Characters of a text that has begun to say something. */
const ENOUGH = 20;

/** Looks for reports like the one that is written, as soon as it says something: what that takes is fetched then. */
export class Similar implements ReactiveController {
  private reports: SimilarReports | null = null;
  private isAsked = false;

  constructor(
    private readonly context: FormContext,
    /** Which part of the form is shown, from 0. */
    private readonly step: () => number,
  ) {
    context.element.addController(this);
  }

  hostUpdated(): void {
    const { entry, capabilities } = this.context;
    const { title, content } = entry.values;
    if (this.isAsked || !capabilities.features.has('feed')) return;
    if (!title.trim() && content.trim().length < ENOUGH) return;
    this.isAsked = true;
    whenIdle(() => void this.load());
  }

  /** Under the text; what was found only after its writer had gone on, before Kirim. */
  render(place: 'text' | 'kirim'): unknown {
    const isLate = this.reports?.isLate ?? false;
    return isLate === (place === 'kirim') ? this.reports?.render() : undefined;
  }

  private async load(): Promise<void> {
    try {
      const [{ SimilarReports }, { isDelicate }] = await Promise.all([loadReports(), loadAids()]);
      this.reports ??= new SimilarReports(this.context, this.step, isDelicate);
      this.context.element.requestUpdate();
    } catch {
      // Tried again when something changes.
      this.isAsked = false;
    }
  }
}
