import type { ReactiveController } from 'lit';
import { lazy } from '../../widget/lazy.js';
import { FetchedPart } from '../../widget/fetched-part.js';
import type { FormContext } from '../form-context.js';
import { renderEmergencyLine } from './emergency-line-view.js';
import { dangerId } from './words/id.js';

const loadWatch = lazy(() => import('./danger-watch.js'));

/** Whom to call where a form takes too long. What hears danger in the text is fetched when something is written. */
export class Danger implements ReactiveController {
  private readonly messages;
  private readonly watch;

  /** @param forget lets go of all that is written, on the device too */
  constructor(
    private readonly context: FormContext,
    forget: () => Promise<void>,
  ) {
    this.messages = context.messages('danger', dangerId);
    this.watch = new FetchedPart(
      context.element,
      loadWatch,
      ({ DangerWatch }) => new DangerWatch(context, this.messages, forget),
    );
    context.element.addController(this);
  }

  hostUpdated(): void {
    const { entry, capabilities } = this.context;
    if (capabilities.urgent && !entry.isUntouched) this.watch.want();
  }

  /** Above all else. */
  render(): unknown {
    return this.watch.part?.render();
  }

  /** In the first step, whatever is written: the number for what nobody has somebody to fear for. */
  renderLine(): unknown {
    const tel = this.context.capabilities.urgent?.find(({ secret }) => !secret)?.tel;
    return tel && renderEmergencyLine(this.messages, tel);
  }
}
