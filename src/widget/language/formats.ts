/** Writes numbers or days, as `Intl` does. */
export interface Format<Value> {
  format(value: Value): string;
}

/** {@link Intl.NumberFormat}, made when a number is first written: its tables take a cheap phone tens of milliseconds, for which no field is to wait. */
export const numberFormat = (...how: Parameters<typeof Intl.NumberFormat>): Format<number> =>
  onceUsed(() => new Intl.NumberFormat(...how));

/** {@link Intl.DateTimeFormat}, made when a day is first written. */
export const dateFormat = (...how: Parameters<typeof Intl.DateTimeFormat>): Format<Date | number> =>
  onceUsed(() => new Intl.DateTimeFormat(...how));

function onceUsed<Value>(make: () => Format<Value>): Format<Value> {
  let made: Format<Value> | undefined;
  return { format: (value) => (made ??= make()).format(value) };
}
