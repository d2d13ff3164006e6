/** The feed's numbers. Fetched when somebody looks at them. */
export { FeedNumbers } from './feed-numbers.js';
export { feedFiguresStyles } from './feed-figures-styles.js';
