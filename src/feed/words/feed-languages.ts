import type { OwnWords } from '../../widget/language/own-words.js';
import type { WordLoaders } from '../../widget/language/widget-language.js';
import type { words } from './feed-en.js';

/** Words of the feed in one language, by part. English defines them; the other languages follow its type. */
export type FeedWords = Readonly<typeof words>;

/** Loaders of the feed's other languages. Indonesian is bundled with each part. */
export const FEED_WORDS: WordLoaders<FeedWords> = {
  en: () => import('./feed-en.js'),
  jv: () => import('./feed-jv.js'),
  su: () => import('./feed-su.js'),
  mui: () => import('./feed-mui.js'),
};

/** The names of the parts, for the page's own words. */
export const FEED_PARTS: readonly (keyof FeedWords)[] = [
  'aloud',
  'feed',
  'detail',
  'follow',
  'find',
  'figures',
  'report',
  'map',
  'feedMap',
  'wish',
  'lateness',
];

/** The page's own sentences for the feed. */
export type OwnFeedWords = OwnWords<FeedWords, 'feed'>;
