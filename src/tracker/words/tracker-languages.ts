import type { OwnWords } from '../../widget/language/own-words.js';
import type { WordLoaders } from '../../widget/language/widget-language.js';
import type { words } from './tracker-en.js';

/** Words of the tracker in one language, by part. English defines them; the other languages follow its type. */
export type TrackerWords = Readonly<typeof words>;

/** Loaders of the tracker's other languages. Indonesian is bundled with each part. */
export const TRACKER_WORDS: WordLoaders<TrackerWords> = {
  en: () => import('./tracker-en.js'),
  jv: () => import('./tracker-jv.js'),
  su: () => import('./tracker-su.js'),
  mui: () => import('./tracker-mui.js'),
};

/** The names of the parts, for the page's own words. */
export const TRACKER_PARTS: readonly (keyof TrackerWords)[] = [
  'aloud',
  'tracker',
  'report',
  'keep',
  'news',
  'objection',
  'outgoing',
  'reckoning',
  'reply',
  'withdraw',
  'wish',
];

/** The page's own sentences for the tracker. */
export type OwnTrackerWords = OwnWords<TrackerWords, 'tracker'>;
