/**
 * Tells a webmaster why the widgets don't work here: which directive, header, type, policy or script is wrong, and the line
 * to write. Asked for by `debug` on a widget, or by `?aduan-doctor` in the page's address. It says nothing of reports and
 * sends nothing but questions to the endpoints the page names.
 */
import { see } from './see.js';

if (typeof document !== 'undefined') void see();
