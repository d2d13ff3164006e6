/** `Values` stand in a template's placeholders; null where the report has none, and the placeholder stays. */
export type Values = Readonly<Record<'nomor' | 'instansi' | 'tenggat' | 'desa', string | null>>;

/** `filled` puts a report's own words into a template; what is unknown stays in braces, for the officer to see. */
export const filled = (template: string, values: Values): string =>
  template.replace(
    /\{(nomor|instansi|tenggat|desa)\}/g,
    (braced, name: keyof Values) => values[name] ?? braced,
  );

/** `emptyPlaceholders` are what an officer has still to fill in, in their order. */
export const emptyPlaceholders = (text: string): string[] => [
  ...new Set(text.match(/\{(?:nomor|instansi|tenggat|desa)\}/g) ?? []),
];
