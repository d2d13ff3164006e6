/** What the form's later parts look like and say, as one chunk: they wait for the endpoint's answer anyway. */
import { lazy } from '../../widget/chunks.js';

export const loadOutcome = lazy(() => import('../outcome/outcome-chunk.js'));
export const loadWaiting = lazy(() => import('../waiting/waiting-chunk.js'));
export { screenOf } from '../../form-logic/screen.js';
export { lateStyles } from '../sections/sections-styles.js';
export { lateId } from '../sections/words/id.js';
export { lateSections, outcomeScreen, whereSection } from '../sections/sections-view.js';
