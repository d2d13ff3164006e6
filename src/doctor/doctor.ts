/**
 * Tells a webmaster why the widgets don't work here: which directive, header, type, policy or script is wrong, and the
 * line to write. Loaded by `debug` on a widget, or by `?aduan-doctor` in the page's address. It tells nothing of
 * reports, and only reads from the endpoints that the page names.
 */
import { see } from './see.js';

if (typeof document !== 'undefined') void see();
