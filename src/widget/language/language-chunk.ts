/** The choice of language, as one chunk: fetched right after the first paint, whatever the person does. */
export { LanguageSwitch } from './language-switch.js';
