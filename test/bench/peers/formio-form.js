import { CONSENT_LABEL, FIELDS, FILES_LABEL, KINDS } from './fields.js';

const TYPES = { text: 'textfield', area: 'textarea', date: 'textfield', tel: 'phoneNumber', email: 'email' };

const text = ({ name, label, type, isRequired }) => ({
  type: TYPES[type],
  key: name,
  label,
  rows: 6,
  // Form.io's own calendar comes from another site.
  ...(type === 'date' && { inputType: 'date' }),
  ...(type === 'tel' && { inputMask: '' }),
  validate: { required: isRequired },
});

// `formio.form.min.js` stands above and leaves a global.
globalThis.Formio.createForm(document.getElementById('form'), {
  display: 'form',
  components: [
    {
      type: 'radio',
      key: 'kind',
      label: 'Jenis laporan',
      values: KINDS.map((kind) => ({ label: kind, value: kind })),
      validate: { required: true },
    },
    ...FIELDS.map(text),
    { type: 'file', key: 'files', label: FILES_LABEL, storage: 'base64', multiple: true },
    { type: 'checkbox', key: 'consent', label: CONSENT_LABEL, validate: { required: true } },
    { type: 'button', key: 'send', label: 'Kirim', action: 'submit' },
  ],
});
