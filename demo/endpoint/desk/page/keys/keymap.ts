import { nothing } from 'lit';
import { areKeysOn } from './keys-setting.js';

/** `KEYS` is the one list of keys: what is pressed, what buttons say of it, and the sheet are made of it. */
export const KEYS = {
  next: 'j',
  previous: 'k',
  open: 'Enter',
  verify: 'v',
  forward: 't',
  'verify-and-forward': 'm',
  answer: 'b',
  'internal-note': 'c',
  close: 's',
  select: 'x',
  undo: 'z',
  search: '/',
  sheet: '?',
} as const;

export type KeyName = keyof typeof KEYS;

/** Templates of the office, at the cursor of the answer. */
export const TEMPLATE_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** `pressed` is a key's name in the map, or a template's digit; null where the key means nothing. */
export function pressed(key: string): KeyName | (typeof TEMPLATE_KEYS)[number] | null {
  const template = TEMPLATE_KEYS.find((digit) => digit === key);
  if (template !== undefined) return template;
  const names = Object.keys(KEYS) as KeyName[];
  return names.find((name) => KEYS[name] === key) ?? null;
}

type Pressed = NonNullable<ReturnType<typeof pressed>>;

/** Milliseconds within which a digit belongs to the key before it. */
const TOGETHER_MS = 1_000;

/**
 * `isTogether`: the digit of a template right behind the key of the answer. That key has moved the focus into a field
 * meanwhile, or is about to: the digit means the template all the same.
 */
export const isTogether = (
  before: { name: Pressed; at: number } | null,
  { name, at }: { name: Pressed; at: number },
): boolean => before?.name === 'answer' && at - before.at < TOGETHER_MS && !(name in KEYS);

/** `ariaKey` is a button's `aria-keyshortcuts`; no attribute while keys are switched off. */
export const ariaKey = (name: KeyName): string | typeof nothing => (areKeysOn() ? KEYS[name] : nothing);

/** `Stroke` is what of an event decides whether it is meant for the desk. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat' | 'isComposing'>;

/**
 * `isForDesk` leaves alone what browsers, input methods and screen readers mean: a letter with a modifier, of which
 * AltGr is one, and every letter while a field has the focus.
 */
export function isForDesk(
  stroke: Stroke,
  { isAltGraph, inField }: Record<'isAltGraph' | 'inField', boolean>,
) {
  if (inField || isAltGraph || stroke.isComposing) return false;
  return !stroke.altKey && !stroke.ctrlKey && !stroke.metaKey;
}
