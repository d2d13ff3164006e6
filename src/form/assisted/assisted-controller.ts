import type { LitElement, ReactiveController } from 'lit';
import type { RuleContext } from '../../form-logic/rules.js';
import { EMPTY_VALUES, type FormValues } from '../../form-logic/state.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { EntryController } from '../entry-controller.js';
import type { FormFocus } from '../form-focus.js';
import { IdleClock, type Timing } from './idle-clock.js';

/** What the form lends to whoever helps others with it. */
export interface AssistedHost {
  element: LitElement;
  entry: EntryController;
  focusing: FormFocus;
  rules: () => RuleContext;
  announce: (text: string) => void;
  /** Everything about this reporter goes: from the form, its screen and the draft on the device. */
  wipe: () => void;
  /** Something of a reporter is in the form or on the screen. */
  isInUse: () => boolean;
}

type Helper = Pick<FormValues, 'helperName' | 'helperOrganisation'>;

/** In this tab's storage alone: it is gone when the tab is closed. */
const HELPER = 'aduan-helper';
const SENT = 'aduan-helper-sent';
const TOUCHES = ['input', 'keydown', 'pointerdown'] as const;

function read(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Denied: then it lasts as long as the page.
  }
}

/** The helper stays from one report to the next; of the reporter nothing does. */
export class AssistedController implements ReactiveController {
  /** Soon everything about the reporter is wiped. */
  isNear = false;
  /** Arrived from this tab today. */
  sent: number;
  private helper: Helper;
  private readonly idle: IdleClock;
  private readonly day = new Date().toDateString();

  constructor(
    private readonly host: AssistedHost,
    private readonly wiped: string,
    timing?: Timing,
  ) {
    const kept = read(HELPER) as Partial<Helper> | null;
    this.helper = {
      helperName: String(kept?.helperName ?? ''),
      helperOrganisation: String(kept?.helperOrganisation ?? ''),
    };
    this.isKept = kept !== null;
    const counted = read(SENT) as { day?: string; sent?: number } | null;
    this.sent = counted?.day === this.day ? Number(counted.sent) || 0 : 0;
    this.idle = new IdleClock({ warn: (isNear) => this.warn(isNear), wipe: () => this.wipe() }, timing);
    host.element.addController(this);
  }

  /** The helper's own choice. */
  isKept: boolean;

  keep(wanted: boolean): void {
    this.isKept = wanted;
    write(HELPER, wanted ? this.helper : null);
    this.host.element.requestUpdate();
  }

  readonly stay = (): void => this.idle.touch();

  waiting(items: readonly OutboxSummary[]): number {
    return items.filter(({ kind, state }) => kind === 'report' && state !== 'sent').length;
  }

  hostConnected(): void {
    const { element } = this.host;
    for (const name of TOUCHES) element.addEventListener(name, this.idle.touch);
    element.addEventListener('aduan-submitted', this.count);
    document.addEventListener('visibilitychange', this.idle.look);
    this.idle.look();
  }

  hostDisconnected(): void {
    const { element } = this.host;
    for (const name of TOUCHES) element.removeEventListener(name, this.idle.touch);
    element.removeEventListener('aduan-submitted', this.count);
    document.removeEventListener('visibilitychange', this.idle.look);
    this.idle.stop();
  }

  hostUpdated(): void {
    const { entry } = this.host;
    const { helperName, helperOrganisation } = entry.values;
    if (entry.values === EMPTY_VALUES) {
      // A clean sheet, but for the one who holds the phone.
      if (this.helper.helperName || this.helper.helperOrganisation) entry.restore(this.helper);
    } else if (
      helperName !== this.helper.helperName ||
      helperOrganisation !== this.helper.helperOrganisation
    ) {
      this.helper = { helperName, helperOrganisation };
      if (this.isKept) write(HELPER, this.helper);
    }
  }

  /** The endpoint has it: of the reporter nothing is needed any more but number and code, which are on the screen. */
  private readonly count = (): void => {
    this.host.entry.reset();
    this.sent += 1;
    write(SENT, { day: this.day, sent: this.sent });
    this.host.element.requestUpdate();
  };

  private warn(isNear: boolean): void {
    this.isNear = isNear && this.host.isInUse();
    this.host.element.requestUpdate();
  }

  private wipe(): void {
    if (!this.host.isInUse()) return;
    this.host.wipe();
    this.host.announce(this.wiped);
  }
}
