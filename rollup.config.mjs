import { BROWSER } from './src/build/editions/browser.mjs';
import { NPM } from './src/build/editions/npm.mjs';
import { DESK } from './src/build/editions/desk.mjs';
import { SCRIPTS } from './src/build/editions/scripts.mjs';

/** In this order: the browser's edition empties `dist` first, and npm's writes at the end what is said of all files. */
export default [...BROWSER, ...SCRIPTS, ...DESK, ...NPM];
