/** Registers every element: `import 'aduan/define'`. */
import './register/form.js';
import './register/tracker.js';
import './register/feed.js';
