import { lazy } from '../../widget/lazy.js';

export const loadRecognition = lazy(() => import('./recognition-parts.js'));
