/** What the form's later parts look like and say, as one chunk: they wait for the endpoint's answer anyway. */
import { lazy } from '../controllers/chunks.js';

export const loadOutcome = lazy(() => import('./outcome-chunk.js'));
export const loadChoices = lazy(() => import('./choices-chunk.js'));
export const loadEvidence = lazy(() => import('./evidence-chunk.js'));
export const loadReceipt = lazy(() => import('./receipt-chunk.js'));
export const loadSimilar = lazy(() => import('./similar-chunk.js'));
export const loadGuide = lazy(() => import('./guide-chunk.js'));
export const loadWaiting = lazy(() => import('./waiting-chunk.js'));
export { screenOf } from '../form/screen.js';
export { lateStyles } from './late-styles.js';
export { lateId } from '../i18n/form/late-id.js';
export { evidenceMissing, lateSections, outcomeScreen, whereSection } from '../views/form/late.js';
