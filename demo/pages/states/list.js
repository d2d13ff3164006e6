// States of all widgets: for the gallery, the theme lab and the visual tests. Add a state in the file of its widget.
import { FEED_STATES } from './feed-states.js';
import { FORM_STATES } from './form-states.js';
import { TRACKER_STATES } from './tracker-states.js';

export const STATES = [...FORM_STATES, ...TRACKER_STATES, ...FEED_STATES];
export const WIDGETS = { form: 'Formulir', tracker: 'Pelacak', feed: 'Daftar laporan' };
