import { AduanForm } from '../form/aduan-form.js';
import { define } from '../registry.js';

/** Whoever registers a tag has it typed, and its events. */
export type { AduanEventMap } from '../events.js';
export type { AduanTags } from '../registry.js';

/** For the stub: a chunk of its own would split the form's, and cost every first load more than it spares here. */
export { sendWaiting } from '../sending/send-waiting.js';

define('aduan-form', AduanForm);
