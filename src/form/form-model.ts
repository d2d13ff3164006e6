import { CONTROL_NAMES } from '../form-logic/state.js';
import type { FormContext } from './form-context.js';
import type { FormParts } from './form-parts.js';
import type { FormModel } from './model.js';

/**
 * State of the form for one render.
 *
 * @param parts all but the first screen; null until loaded
 * @param hasFetchFailed true when `parts` could not be loaded
 */
export function formModel(
  context: FormContext,
  parts: FormParts | null,
  messages: FormModel['messages'],
  hasFetchFailed: boolean,
): FormModel {
  const { entry, element } = context;
  const rules = context.rules();
  const errors = [...entry.shown(rules)].map(([field, found]) => [field, messages.problem(found)] as const);
  const { state } = context.connection;
  return {
    messages,
    names: CONTROL_NAMES,
    values: entry.values,
    whole: entry.whole,
    shownTitle: entry.shownTitle,
    hasOwnHead: element.querySelector(':scope > :is([slot=heading], [slot=intro])') !== null,
    isWaiting: state.phase !== 'failed' && !hasFetchFailed,
    presets: rules.presets,
    limits: rules.capabilities.limits,
    parts: parts?.views ?? null,
    assisted: parts?.modes.assisted ?? null,
    capabilities: state.phase === 'ready' ? state.capabilities : null,
    errors: new Map(errors),
    otherErrors: entry.otherErrors,
    isSharedDevice: context.isSharedDevice,
  };
}
