import { lazy } from '../widget/lazy.js';

/** Code that shrinks photos and removes their position. */
export const loadShrinker = lazy(() => import('../images/shrink-image.js'));

/** Code that solves the proof of work. */
export const loadSolver = lazy(() => import('./solve-challenge.js'));
