import { writeDate } from '../../contract/dates.js';
import { withDeduced } from '../../form-logic/deduced.js';
import type { FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

/** Values that the form sends for fields left empty, from the current entries. */
export class Deduction {
  private latest: { values: Readonly<FormValues>; key: string; whole: Readonly<FormValues> } | null = null;

  private known = { minute: '', day: '' };

  constructor(private readonly context: FormContext) {}

  /** Today at the endpoint, `YYYY-MM-DD`. Read often per render; computed once a minute, since formatting is slow. */
  get today(): string {
    const { timezone } = this.context.capabilities;
    const now = new Date();
    const minute = `${Math.floor(now.getTime() / 60_000)} ${timezone}`;
    if (minute !== this.known.minute) this.known = { minute, day: writeDate(now, timezone).slice(0, 10) };
    return this.known.day;
  }

  /** Cached for the same values, because it is called on every update. */
  readonly of = (values: Readonly<FormValues>): Readonly<FormValues> => {
    const { context, latest } = this;
    const presets = context.presets();
    const { titleMax } = context.capabilities.limits;
    const key = `${presets.classificationId} ${titleMax}`;
    if (latest?.values === values && latest.key === key) return latest.whole;
    const whole = withDeduced(values, { presets, titleMax });
    this.latest = { values, key, whole };
    return whole;
  };
}
