import { lazy } from '../../widget/lazy.js';

export const loadTold = lazy(() => import('./told-parts.js'));
