import { questionField } from '../../form-logic/questions/question-field.js';
import { CONTROL_NAMES, EMPTY_VALUES, type FieldName, type FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

/** Both as the endpoint's page `bawa` has them, in its script `carry.js`. */
const CARRIED = 'aduan-tulisan';
const READY = 'aduan-siap';

/** For the page that takes it over to come, also on a slow line. */
const PATIENCE_MS = 20_000;

/** Given there by whoever is there then, and of no report. */
const STAYS: readonly string[] = ['consentGivenBy', 'helperName', 'helperOrganisation'];

/**
 * Opens the safe page in a tab of its own and hands it what was written: from tab to tab, past every server and never in an address. A photo
 * can't go along.
 *
 * @param carried it has arrived
 * @returns where to go in this tab: nothing is written, its draft is the very same one, or the browser opens no other, which is said there
 */
export function carryAlong(context: FormContext, carried: () => void): string | null {
  const url = new URL(context.target!.safePageUrl!);
  const { entry } = context;
  if (entry.isUntouched || isSameDraft(context, url.origin)) return url.href;
  const opened = open(new URL(`bawa?lang=${context.language.language}`, url), '_blank');
  if (!opened) return `${url.href}#${CARRIED}`;
  // An endpoint of an earlier release has no such page: there the form comes, and says that nothing was brought.
  const late = setTimeout(() => (opened.location.href = `${url.href}#${CARRIED}`), PATIENCE_MS);
  addEventListener('message', function answer({ source, origin, data }: MessageEvent) {
    if (source !== opened || origin !== url.origin || data !== READY) return;
    removeEventListener('message', answer);
    clearTimeout(late);
    opened.postMessage({ [CARRIED]: written(entry.values) }, url.origin);
    carried();
  });
  return null;
}

/** In this tab the page finds the draft by itself, photos too. */
function isSameDraft(context: FormContext, origin: string): boolean {
  const isFixed = Object.values(context.presets()).some((preset) => preset !== null);
  return origin === location.origin && !isFixed && !context.isSharedDevice;
}

/** By the wire's names; what is empty replaces nothing. */
function written(values: Readonly<FormValues>): Record<string, unknown> {
  const { point, answers } = values;
  const fields = (Object.keys(CONTROL_NAMES) as FieldName[]).flatMap((field) => {
    const value = field === 'attachments' || field === 'consent' ? '' : values[field];
    const isOwn = value && value !== EMPTY_VALUES[field as keyof FormValues] && !STAYS.includes(field);
    return isOwn ? [[CONTROL_NAMES[field], value]] : [];
  });
  const answered = Object.entries(answers ?? {}).flatMap(([code, { entered }]) => {
    const name = questionField(code);
    return typeof entered === 'string'
      ? [[name, entered]]
      : entered.map((id, index) => [`${name}.${index}`, id]);
  });
  return {
    ...(Object.fromEntries([...fields, ...answered]) as Record<string, unknown>),
    ...(point && { latitude: point.latitude, longitude: point.longitude }),
  };
}
