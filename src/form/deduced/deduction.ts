import { writeDate } from '../../contract/dates.js';
import { withDeduced } from '../../form-logic/deduced.js';
import type { FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

/** What the form sends in the place of what nobody was asked for, as things stand. */
export class Deduction {
  private latest: { values: Readonly<FormValues>; key: string; whole: Readonly<FormValues> } | null = null;

  constructor(private readonly context: FormContext) {}

  /** The day at the endpoint, `YYYY-MM-DD`. */
  get today(): string {
    return writeDate(new Date(), this.context.capabilities.timezone).slice(0, 10);
  }

  /** Once for the same words: it is asked for at each turn. */
  readonly of = (values: Readonly<FormValues>): Readonly<FormValues> => {
    const { context, latest, today } = this;
    const presets = context.presets();
    const { titleMax, contentMax } = context.capabilities.limits;
    const key = `${today} ${presets.classificationId} ${titleMax} ${contentMax}`;
    if (latest?.values === values && latest.key === key) return latest.whole;
    const whole = withDeduced(values, { presets, titleMax, contentMax, today });
    this.latest = { values, key, whole };
    return whole;
  };
}
