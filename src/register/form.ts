import { AduanForm } from '../elements/aduan-form.js';
import { define } from '../registry.js';

define('aduan-form', AduanForm);
