import { inLanguage } from '../client/in-language.js';
import type { ReportingService } from '../client/service.js';
import { FocusController } from './focus-controller.js';
import { LanguageSwitch } from './language/language-switch.js';
import type { Words } from './language/messages-of.js';
import type { WordLoaders } from './language/widget-language.js';
import { WidgetContext, type WidgetElement } from './widget-context.js';

/** Where an endpoint doesn't say in which time zone it lives. */
const USUAL_ZONE = 'Asia/Jakarta';

/** What every part of one tracker or feed has in common, beside what every widget has. */
export abstract class ReaderContext<
  Host extends WidgetElement,
  Service extends Pick<ReportingService, 'capabilities'>,
  All extends Words,
> extends WidgetContext<Host, All> {
  readonly focus: FocusController;
  /** Speaks to the endpoint: the page's own service, or the built-in client. Set before the first part asks. */
  service!: Service;

  constructor(element: Host, words: WordLoaders<All>, parts: readonly (keyof All & string)[]) {
    super(element, words, parts);
    this.language.offer(LanguageSwitch);
    this.focus = new FocusController(element);
  }

  /** Turns to an endpoint, or to the page's own service. */
  protected use(service: Service): void {
    this.service = inLanguage(service, () => this.language.asked);
    this.connection.use(service);
  }

  /** IANA name of the endpoint's time zone. */
  get timezone(): string {
    return this.capabilities?.timezone ?? USUAL_ZONE;
  }
}
