import { AduanForm } from '../form/aduan-form.js';
import { define } from '../registry.js';

/** Whoever registers a tag has it typed, and its events. */
export type { AduanEventMap } from '../events.js';
export type { AduanTags } from '../registry.js';

define('aduan-form', AduanForm);
