import type { FormContext } from '../form-context.js';
import { isTrueDay } from '../../form-logic/identity-and-place-rules.js';
import { CONTROL_NAMES } from '../../form-logic/state.js';

/** Days before today. */
const CHIPS = { today: 0, yesterday: 1, week: 3, long: 30 } as const;
export type DayChip = keyof typeof CHIPS;

const DAY_MS = 86_400_000;

const before = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);

/** Day of the incident by one press, approximate, since damage often has no exact day; a calendar takes exact ones. */
export class Day {
  /** True when the calendar was opened. */
  isPicking = false;

  constructor(
    private readonly context: FormContext,
    private readonly today: () => string,
  ) {}

  /** Chip that matches the day; null: another day, or the calendar is open. */
  get chosen(): DayChip | null {
    if (this.isPicking) return null;
    const { dateOfIncident } = this.context.entry.whole;
    return this.chips.find(({ day }) => day === dateOfIncident)?.chip ?? null;
  }

  get chips(): readonly { chip: DayChip; day: string }[] {
    const today = this.today();
    if (!isTrueDay(today)) return [];
    return (Object.keys(CHIPS) as DayChip[]).map((chip) => ({ chip, day: before(today, CHIPS[chip]) }));
  }

  readonly take = (day: string, isDayRough: boolean): void => {
    this.isPicking = false;
    this.context.entry.retype({ dateOfIncident: day, isDayRough });
    this.context.element.requestUpdate();
  };

  readonly pick = (): void => {
    this.isPicking = true;
    this.context.entry.retype({ isDayRough: false });
    this.context.focus.after(CONTROL_NAMES.dateOfIncident);
    this.context.element.requestUpdate();
  };

  reset(): void {
    this.isPicking = false;
  }
}
