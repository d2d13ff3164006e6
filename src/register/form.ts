import { AduanForm } from '../form/aduan-form.js';
import { define } from '../registry.js';

/** Types of the tag and its events come with its registration. */
export type { AduanEventMap } from '../events.js';
export type { AduanTags } from '../registry.js';

define('aduan-form', AduanForm);
