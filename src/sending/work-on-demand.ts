import { lazy } from '../widget/lazy.js';

/** What makes photos smaller and takes out where they were taken. */
export const loadShrinker = lazy(() => import('../images/shrink-image.js'));

/** What does the work that an endpoint asks of a sender. */
export const loadSolver = lazy(() => import('./solve-challenge.js'));
