/** `[text, background, least ratio, use]`, by tokens without `--aduan-color-`. */
export const PAIRS: readonly (readonly [text: string, on: string, least: number, use: string])[];
export function painted(color: string): [number, number, number];
export function ratio(one: string, other: string): number;
export function colorsOf(element: HTMLElement, names: Iterable<string>): Record<string, string>;
