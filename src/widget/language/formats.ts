/** Formats numbers or days, as `Intl` does. */
export interface Format<Value> {
  format(value: Value): string;
}

/**
 * {@link Intl.NumberFormat} for what is not below zero, created at its first use: loading its tables takes a cheap
 * phone tens of milliseconds.
 */
export const numberFormat = (...how: Parameters<typeof Intl.NumberFormat>): Format<number> => {
  const { format } = onceUsed(() => new Intl.NumberFormat(...how));
  // Every language here writes small whole numbers with the same digits: they need no tables.
  return { format: (value) => (value % 1 || value > 999 ? format(value) : `${value}`) };
};

/** {@link Intl.DateTimeFormat}, created at its first use. */
export const dateFormat = (...how: Parameters<typeof Intl.DateTimeFormat>): Format<Date | number> =>
  onceUsed(() => new Intl.DateTimeFormat(...how));

function onceUsed<Value>(make: () => Format<Value>): Format<Value> {
  let made: Format<Value> | undefined;
  return { format: (value) => (made ??= make()).format(value) };
}
