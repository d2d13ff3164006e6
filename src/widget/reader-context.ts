import { inLanguage } from '../client/in-language.js';
import type { ReportingService } from '../client/service.js';
import { FocusController } from './focus-controller.js';
import { LanguageSwitch } from './language/language-switch.js';
import type { Words } from './language/messages-of.js';
import type { WordLoaders } from './language/widget-language.js';
import { WidgetContext, type WidgetElement } from './widget-context.js';

/** Time zone of an endpoint that doesn't name its own. */
const USUAL_ZONE = 'Asia/Jakarta';

/** State that all parts of one tracker or feed share, beside that of every widget. */
export abstract class ReaderContext<
  Host extends WidgetElement,
  Service extends Pick<ReportingService, 'capabilities'>,
  All extends Words,
> extends WidgetContext<Host, All> {
  readonly focus: FocusController;
  /** Service that speaks to the endpoint: the page's own, or the built-in client. Set before the first part uses it. */
  service!: Service;

  constructor(element: Host, words: WordLoaders<All>, parts: readonly (keyof All & string)[]) {
    super(element, words, parts);
    this.language.offer(LanguageSwitch);
    this.focus = new FocusController(element);
  }

  /** Switches to an endpoint, or to the page's own service. */
  protected use(service: Service): void {
    this.service = inLanguage(service, () => this.language.asked);
    this.connection.use(service);
  }

  /** IANA name of the endpoint's time zone. */
  get timezone(): string {
    return this.capabilities?.timezone ?? USUAL_ZONE;
  }
}
