// Every state of every widget, by name: the gallery shows them, the theme lab dresses them, the visual tests look at them.
// A new one is an entry in the file of its widget.
import { FEED_STATES } from './feed-states.js';
import { FORM_STATES } from './form-states.js';
import { TRACKER_STATES } from './tracker-states.js';

export const STATES = [...FORM_STATES, ...TRACKER_STATES, ...FEED_STATES];
export const WIDGETS = { form: 'Formulir', tracker: 'Pelacak', feed: 'Daftar laporan' };
