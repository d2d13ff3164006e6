import type { ReactiveController } from 'lit';
import type { FormContext } from '../form-context.js';
import { daysBefore, isTrueDay } from '../../form-logic/identity-and-place-rules.js';
import { CONTROL_NAMES } from '../../form-logic/state.js';
import { LazyPart } from '../../widget/lazy-part.js';
import { loadRecognition } from '../aid.js';

/** `said`: the day that the text tells. */
export type DayChip = 'today' | 'yesterday' | 'said' | 'pick';

/** Day of the incident by one press, or by a calendar; nothing is chosen before somebody does. */
export class Day implements ReactiveController {
  /** True when the calendar was opened. */
  private isPicking = false;
  private readonly told;

  constructor(
    private readonly context: FormContext,
    private readonly today: () => string,
  ) {
    this.told = new LazyPart(context.element, loadRecognition, ({ saidDay }) => saidDay);
    context.element.addController(this);
  }

  hostUpdated(): void {
    if (/\d|hari /.test(this.context.entry.values.content)) void this.told.want();
  }

  /** Chip that matches the day; null for no day. */
  get chosen(): DayChip | null {
    const { dateOfIncident } = this.context.entry.values;
    const known = this.chips.find(({ day }) => day && day === dateOfIncident);
    return this.isPicking || (dateOfIncident && !known) ? 'pick' : (known?.chip ?? null);
  }

  /** Days to choose from; only the calendar where the phone's clock can't be right. */
  get chips(): readonly { chip: DayChip; day: string }[] {
    const today = this.today();
    const chips: { chip: DayChip; day: string }[] = [{ chip: 'pick', day: '' }];
    if (!isTrueDay(today)) return chips;
    const said = this.told.part?.(this.context.entry.values.content, today);
    const yesterday = daysBefore(today, 1);
    if (said && said < yesterday) chips.unshift({ chip: 'said', day: said });
    return [{ chip: 'today', day: today }, { chip: 'yesterday', day: yesterday }, ...chips];
  }

  /** Takes a chip's day; pressed again, a chip takes it back. */
  readonly press = (chip: DayChip, day: string): void => {
    const isChosen = chip === this.chosen;
    this.isPicking = chip === 'pick' && !isChosen;
    if (isChosen || day) this.context.entry.retype({ dateOfIncident: isChosen ? '' : day });
    if (this.isPicking) this.context.focus.after(CONTROL_NAMES.dateOfIncident);
    this.context.element.requestUpdate();
  };

  reset(): void {
    this.isPicking = false;
  }
}
