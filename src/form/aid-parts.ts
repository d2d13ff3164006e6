/** Parts behind the form's `Aid`s, and what others need of them; one file of the browser build. */
export { isDelicate } from '../form-logic/writing-hints.js';
export { Guide } from './guide/guide.js';
export { guideWords } from './guide/guide-words.js';
export { Lists } from './choices/lists.js';
export { PointChoice } from './place/point-choice.js';
export { Waiting } from './waiting/waiting.js';
