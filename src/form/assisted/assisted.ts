import type { ReactiveController } from 'lit';
import type { FormValues } from '../../form-logic/state.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { FormContext } from '../form-context.js';
import { readStored, writeStored } from '../../widget/stored-json.js';
import type { AssistedViews, FormModel } from '../model.js';
import { renderGivenBy, renderHelper, renderLead, type AssistedHandlers } from './assisted-view.js';
import { IdleClock, type Timing } from './idle-clock.js';
import { assistedWords } from './assisted-words.js';

/** What a reporter leaves behind, and its end. */
export interface ReporterTraces {
  /** Something of a reporter is in the form or on the screen, and can be let go. */
  isInUse: () => boolean;
  /** A report is being written, and none is on its way or has just arrived. */
  isWriting: () => boolean;
  /** Everything about this reporter goes: from the form, its screen and the draft on the device. */
  wipe: () => void;
}

type Helper = Pick<FormValues, 'helperName' | 'helperOrganisation'>;

/** In this tab's storage alone: it is gone when the tab is closed. */
const HELPER = 'aduan-helper';
const SENT = 'aduan-helper-sent';
const TOUCHES = ['input', 'keydown', 'pointerdown'] as const;

const today = (): string => new Date().toDateString();

/** Filing for others: the helper stays from one report to the next; of the reporter nothing does. */
export class Assisted implements ReactiveController, AssistedViews {
  private readonly messages;
  /** Soon everything about the reporter is wiped. */
  private isNear = false;
  /** Arrived from this tab on one day; a device may be left open overnight. */
  private counted: { day?: string; sent?: number };
  private helper: Helper;
  /** The helper wants to be remembered in this tab. */
  private isKept: boolean;
  /** Village and day of the report before: a helper sits in one village all day. */
  private stay: Partial<Pick<FormValues, 'location' | 'dateOfIncident' | 'isDayRough'>> = {};
  private readonly idle: IdleClock;
  private readonly handlers: AssistedHandlers;

  constructor(
    private readonly context: FormContext,
    private readonly traces: ReporterTraces,
    timing?: Timing,
  ) {
    this.messages = context.messages('assisted', assistedWords);
    const helper = readStored<Partial<Helper>>(HELPER);
    this.helper = {
      helperName: String(helper?.helperName ?? ''),
      helperOrganisation: String(helper?.helperOrganisation ?? ''),
    };
    this.isKept = helper !== null;
    this.counted = readStored(SENT) ?? {};
    this.idle = new IdleClock({ warn: (isNear) => this.warn(isNear), wipe: () => this.wipe() }, timing);
    this.handlers = {
      onStay: this.idle.touch,
      onKeep: (event) => this.keep((event.target as HTMLInputElement).checked),
    };
    context.element.addController(this);
  }

  hostConnected(): void {
    const { element } = this.context;
    for (const name of TOUCHES) element.addEventListener(name, this.idle.touch);
    element.addEventListener('aduan-submitted', this.count);
    document.addEventListener('visibilitychange', this.idle.check);
    this.idle.check();
  }

  hostDisconnected(): void {
    const { element } = this.context;
    for (const name of TOUCHES) element.removeEventListener(name, this.idle.touch);
    element.removeEventListener('aduan-submitted', this.count);
    document.removeEventListener('visibilitychange', this.idle.check);
    this.idle.stop();
  }

  hostUpdated(): void {
    const { entry } = this.context;
    const { helperName, helperOrganisation } = entry.values;
    if (entry.isUntouched) {
      // Everything was wiped: the helper's own name comes back.
      const again = { ...this.helper, ...this.stay };
      if (Object.values(again).some(Boolean)) entry.retype(again);
    } else if (
      helperName !== this.helper.helperName ||
      helperOrganisation !== this.helper.helperOrganisation
    ) {
      this.helper = { helperName, helperOrganisation };
      if (this.isKept) writeStored(HELPER, this.helper);
    }
  }

  /**
   * Above every screen: how many, and that time is running out.
   * @param items what waits on this device
   */
  renderLead(items: readonly OutboxSummary[]): unknown {
    const { messages, isNear, sentToday: sent } = this;
    const waiting = items.filter(({ kind, state }) => kind === 'report' && state !== 'sent').length;
    return renderLead({ messages, isNear, sent, waiting }, this.handlers);
  }

  /** With the reporter's own name: who helps. */
  renderHelper(form: FormModel): unknown {
    const { messages, isKept } = this;
    return renderHelper({ form, messages, isKept }, this.handlers);
  }

  /** Beside what pressing Kirim consents to: who consents. */
  renderGivenBy(form: FormModel): unknown {
    return renderGivenBy({ form, messages: this.messages });
  }

  private get sentToday(): number {
    const { day, sent } = this.counted;
    return day === today() ? Number(sent) || 0 : 0;
  }

  private keep(wanted: boolean): void {
    this.isKept = wanted;
    writeStored(HELPER, wanted ? this.helper : null);
    this.context.element.requestUpdate();
  }

  /** The endpoint has the report. Of the reporter only number and code are needed now, and they are on the screen. */
  private readonly count = (): void => {
    // One that waited, while the next reporter's is being written: nothing of that may go.
    if (!this.traces.isWriting()) {
      const { location, dateOfIncident, isDayRough } = this.context.entry.values;
      this.stay = { location, dateOfIncident, isDayRough };
      this.context.entry.reset();
    }
    this.counted = { day: today(), sent: this.sentToday + 1 };
    writeStored(SENT, this.counted);
    this.context.element.requestUpdate();
  };

  private warn(isNear: boolean): void {
    this.isNear = isNear && this.traces.isInUse();
    this.context.element.requestUpdate();
  }

  private wipe(): void {
    if (!this.traces.isInUse()) return;
    this.stay = {};
    this.traces.wipe();
    this.context.announcer.say(this.messages.wiped);
  }
}
