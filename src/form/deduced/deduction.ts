import { writeDate } from '../../contract/dates.js';
import { withDeduced } from '../../form-logic/deduced.js';
import type { FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

/** What the form sends in the place of what nobody was asked for, as things stand. */
export class Deduction {
  private latest: { values: Readonly<FormValues>; key: string; whole: Readonly<FormValues> } | null = null;

  private known = { minute: '', day: '' };

  constructor(private readonly context: FormContext) {}

  /** The day at the endpoint, `YYYY-MM-DD`. Asked for many times a drawing, and told anew once a minute: a day's writer takes its time. */
  get today(): string {
    const { timezone } = this.context.capabilities;
    const now = new Date();
    const minute = `${Math.floor(now.getTime() / 60_000)} ${timezone}`;
    if (minute !== this.known.minute) this.known = { minute, day: writeDate(now, timezone).slice(0, 10) };
    return this.known.day;
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
