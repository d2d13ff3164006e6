import type { FormContext } from '../form-context.js';
import type { Steps } from './steps.js';

/** The step that asks for the place, from 0. */
const WHERE = 1;

/** Who goes on to where the place is asked for can type it at once. */
export function askPlace(context: FormContext, steps: Steps): void {
  steps.arrived = (step) => {
    const { location, point, locationText } = context.entry.values;
    const isKnown = location ?? point ?? context.presets().locationId;
    if (step === WHERE && !isKnown && !locationText) context.focus.field('locationText');
  };
}
