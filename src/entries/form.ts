/** `aduan/form`: the form's class, not registered. `import 'aduan/form/define'` registers the tag. */
export { AduanForm } from '../form/aduan-form.js';
export type { ReportingService } from '../client/service.js';
export type { PrefillValues } from '../contract/reporting/prefill.js';
export type { AduanEventDetails, AduanEventMap, BeforeSubmitEvent } from '../events.js';
export type { OwnFormWords } from '../form/words/form-languages.js';
export { define, type AduanTag, type AduanTags } from '../registry.js';
