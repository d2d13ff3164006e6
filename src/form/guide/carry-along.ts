import { safePage } from '../../client/safe-page.js';
import {
  questionField,
  CONTROL_NAMES,
  EMPTY_VALUES,
  type FieldName,
  type FormValues,
} from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

export { renderSealedOffer } from './sealed-offer.js';

/** Message keys that the script `carry.js` of the endpoint's page `bawa` uses, too. */
const CARRIED = 'aduan-tulisan';
const READY = 'aduan-siap';

/** Milliseconds for the page `bawa` to load, also on a slow line. */
const PATIENCE_MS = 20_000;

/** Fields that aren't carried along: they are about the person at the device, not about the report. */
const STAYS: readonly string[] = ['consentGivenBy', 'helperName', 'helperOrganisation'];

/**
 * Opens the safe page in a new tab and posts the entries to it: past every server, and never in a URL. Photos can't be
 * posted.
 *
 * @param fragment `#segel` for the page on which reports are sealed
 * @param carried called when the entries have arrived
 * @returns URL to open in this tab, because nothing is written, the draft is shared, or no tab could be opened (the
 * page then says so); else null
 */
export function carryAlong(context: FormContext, fragment: string, carried: () => void): string | null {
  const url = new URL(safePage(context.target!.root, 'lapor')!);
  const { entry } = context;
  // Drafts on this device are the form's: a page that seals has none, and takes the text as from any other site.
  if (entry.isUntouched || (!fragment && isSameDraft(context, url.origin))) return url.href + fragment;
  const opened = open(new URL(`bawa?lang=${context.language.language}${fragment}`, url), '_blank');
  const bare = url.href + (fragment || `#${CARRIED}`);
  if (!opened) return bare;
  // Endpoints of earlier releases have no page `bawa`: there the form is opened, and says that nothing was carried
  // along.
  const late = setTimeout(() => (opened.location.href = bare), PATIENCE_MS);
  addEventListener('message', function answer({ source, origin, data }: MessageEvent) {
    if (source !== opened || origin !== url.origin || data !== READY) return;
    removeEventListener('message', answer);
    clearTimeout(late);
    opened.postMessage({ [CARRIED]: written(entry.values) }, url.origin);
    carried();
  });
  return null;
}

/** True when the safe page finds this draft by itself, photos included. */
function isSameDraft(context: FormContext, origin: string): boolean {
  const isFixed = Object.values(context.presets()).some((preset) => preset !== null);
  return origin === location.origin && !isFixed && !context.isSharedDevice;
}

/** Entries by the wire's names; empty ones are left out, so that they replace nothing. */
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
