import type { ReactiveController } from 'lit';
import { lazy } from '../../widget/lazy.js';
import type { FormContext } from '../form-context.js';
import type { SimilarReports } from './similar-reports.js';

const loadReports = lazy(() => import('./similar-reports.js'));

/**
 * Looks for reports like the one being written when Kirim comes into sight, and not before something is written: then it is worth
 * asking who wrote the same. Where that can't be fetched, nothing is missing from the form.
 */
export class Similar implements ReactiveController {
  private reports: SimilarReports | null = null;
  private kirim: Element | null = null;
  private watcher: IntersectionObserver | undefined;

  constructor(private readonly context: FormContext) {
    context.element.addController(this);
  }

  hostUpdated(): void {
    const { entry, capabilities, element } = this.context;
    if (this.reports || !entry.values.title || !capabilities.features.has('feed')) return;
    const kirim = element.renderRoot.querySelector('[type=submit]');
    if (kirim !== this.kirim) this.watch(kirim);
  }

  hostDisconnected(): void {
    this.watch(null);
  }

  /** Before Kirim. */
  render(): unknown {
    return this.reports?.render();
  }

  private watch(kirim: Element | null): void {
    this.kirim = kirim;
    this.watcher?.disconnect();
    if (!kirim) return;
    this.watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.watcher?.disconnect();
      void this.load();
    });
    this.watcher.observe(kirim);
  }

  private async load(): Promise<void> {
    const part = await loadReports().catch(() => null);
    if (!part) return;
    this.reports ??= new part.SimilarReports(this.context);
    this.context.element.requestUpdate();
  }
}
