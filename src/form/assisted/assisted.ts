import { type ReactiveController, html, nothing, type TemplateResult } from 'lit';
import type { FormValues } from '../../form-logic/state.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { FormContext } from '../form-context.js';
import { readStored, writeStored } from '../../stored-json.js';
import type { AssistedViews, FormModel } from '../model.js';
import { IdleClock, type Timing } from './idle-clock.js';
import { assistedWords, type AssistedMessages } from './assisted-words.js';
import { renderChoice } from '../../widget/choice-view.js';
import { errorText } from '../screen/field.js';
import { choice, textField } from '../screen/controls-view.js';

/** Entries of one reporter in this form, and how to wipe them. */
export interface ReporterTraces {
  /** True when entries of a reporter are in the form or on the screen and may be wiped. */
  isInUse: () => boolean;
  /** True while a report is being written: none is being sent or has just been received. */
  isWriting: () => boolean;
  /** Wipes everything about this reporter: in the form, on its screen, and the draft on the device. */
  wipe: () => void;
}

type Helper = Pick<FormValues, 'helperName' | 'helperOrganisation'>;

/** Key in this tab's `sessionStorage`: the helper is forgotten when the tab is closed. */
const HELPER = 'aduan-helper';
const SENT = 'aduan-helper-sent';
const TOUCHES = ['input', 'keydown', 'pointerdown'] as const;

const today = (): string => new Date().toDateString();

/** Filing for others: the helper's entries stay from one report to the next, the reporter's are wiped. */
export class Assisted implements ReactiveController, AssistedViews {
  private readonly messages;
  /** True shortly before everything about the reporter is wiped. */
  private isNear = false;
  /** Number of reports sent from this tab on one day; a device may be left open overnight. */
  private counted: { day?: string; sent?: number };
  private helper: Helper;
  /** True when the helper wants to be remembered in this tab. */
  private isKept: boolean;
  /** Village and day of the report before: a helper sits in one village all day. */
  private stay: Partial<Pick<FormValues, 'location' | 'dateOfIncident'>> = {};
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
      // After everything was wiped, the helper's own name is filled in again.
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
   * Counts of sent and waiting reports, and the warning before wiping, above every screen.
   * @param items the reports that wait on this device
   */
  renderLead(items: readonly OutboxSummary[]): unknown {
    const { messages, isNear, sentToday: sent } = this;
    const waiting = items.filter(({ kind, state }) => kind === 'report' && state !== 'sent').length;
    return renderLead({ messages, isNear, sent, waiting }, this.handlers);
  }

  /** Fields for the helper, beside the reporter's name. */
  renderHelper(form: FormModel): unknown {
    const { messages, isKept } = this;
    return renderHelper({ form, messages, isKept }, this.handlers);
  }

  /** Field for who gives consent, beside the consent text. */
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

  /** Counts a received report and wipes the entries: only number and code, which the screen shows, are needed now. */
  private readonly count = (): void => {
    // The received report had waited, and the next one is being written: that one's entries stay.
    if (!this.traces.isWriting()) {
      const { location, dateOfIncident } = this.context.entry.values;
      this.stay = { location, dateOfIncident };
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

export interface LeadView {
  messages: AssistedMessages;
  /** True shortly before everything about the reporter is wiped. */
  isNear: boolean;
  /** Reports that arrived from this tab today. */
  sent: number;
  /** Reports that wait on this device. */
  waiting: number;
}

export interface HelperView {
  form: FormModel;
  messages: AssistedMessages;
  /** True when the helper is remembered in this tab. */
  isKept: boolean;
}

interface AssistedHandlers {
  /** Called when the reporter says they are still here. */
  onStay: () => void;
  /** Turns remembering the helper on or off. */
  onKeep: (event: Event) => void;
}

/** Counts of reports, and the warning before wiping, above every screen. The live region is always in the DOM. */
function renderLead(
  { messages: m, isNear, sent, waiting }: LeadView,
  { onStay }: AssistedHandlers,
): TemplateResult {
  return html`<div class="stack assisted">
    ${sent + waiting > 0 ? html`<p class="hint" id="tally">${m.tally(sent, waiting)}</p>` : nothing}
    <div role="alert">
      ${
        isNear
          ? html`<div class="notice warning" id="idle">
              <h3>${m.near.heading}</h3>
              <p>${m.near.why}</p>
              <p><button type="button" class="button" @click=${onStay}>${m.near.stay}</button></p>
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

/** Fields for the helper, beside the reporter's name. */
function renderHelper(
  { form, messages: m, isKept }: HelperView,
  { onKeep }: AssistedHandlers,
): TemplateResult {
  return html`<div class="stack helper" role="group" aria-labelledby="helper-heading">
    <h3 id="helper-heading">${m.heading}</h3>
    <p class="hint">${m.why}</p>
    ${textField(form, 'helperName', { label: m.name })}
    ${textField(form, 'helperOrganisation', { ...m.organisation, isOptional: true })}
    ${renderChoice({ id: 'keep-helper', ...m.keep, isChosen: isKept }, onKeep)}
  </div>`;
}

/** Field for who gives consent, beside the consent text. */
function renderGivenBy({
  form,
  messages: { givenBy: m },
}: Pick<HelperView, 'form' | 'messages'>): TemplateResult {
  const name = form.names.consentGivenBy;
  return html`<div
    class="field"
    role="radiogroup"
    aria-labelledby="${name}-label"
    aria-required="true"
    aria-describedby=${form.errors.has('consentGivenBy') ? `${name}-error` : nothing}
  >
    <span class="label" part="label" id="${name}-label">${m.heading}</span>
    ${errorText(form, 'consentGivenBy')}
    ${choice(form, 'consentGivenBy', { ...m.reporter, value: 'reporter' })}
    ${choice(form, 'consentGivenBy', { ...m.helper, value: 'helper' })}
  </div>`;
}
