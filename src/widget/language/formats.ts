/** Formats numbers or days, as `Intl` does. */
export interface Format<Value> {
  format(value: Value): string;
}

/** {@link Intl.NumberFormat}, created at its first use: loading its tables takes a cheap phone tens of milliseconds. */
export const numberFormat = (...how: Parameters<typeof Intl.NumberFormat>): Format<number> =>
  onceUsed(() => new Intl.NumberFormat(...how));

/** {@link Intl.DateTimeFormat}, created at its first use. */
export const dateFormat = (...how: Parameters<typeof Intl.DateTimeFormat>): Format<Date | number> =>
  onceUsed(() => new Intl.DateTimeFormat(...how));

function onceUsed<Value>(make: () => Format<Value>): Format<Value> {
  let made: Format<Value> | undefined;
  return { format: (value) => (made ??= make()).format(value) };
}
