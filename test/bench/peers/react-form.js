import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { CONSENT_LABEL, FIELDS, FILES_LABEL, KINDS } from './fields.js';

const text = ({ type, isRequired }) => {
  const kept = type === 'email' ? z.email('Email ini belum benar') : z.string();
  return isRequired ? kept.min(1, 'Wajib diisi') : kept.or(z.literal(''));
};
const schema = z.object({
  kind: z.enum(KINDS, 'Pilih salah satu'),
  ...Object.fromEntries(FIELDS.map((field) => [field.name, text(field)])),
  files: z.any(),
  consent: z.literal(true, 'Wajib disetujui'),
});

/** As react-hook-form asks for it. */
async function check(values) {
  const { success, data, error } = schema.safeParse(values);
  if (success) return { values: data, errors: {} };
  const errors = Object.fromEntries(
    error.issues.map(({ path, message }) => [path[0], { type: 'zod', message }]),
  );
  return { values: {}, errors };
}

function Form() {
  const { register, handleSubmit, formState } = useForm({ resolver: check });
  const problem = (name) => formState.errors[name]?.message;
  const control = (name, tag, more) =>
    h(tag, { id: name, ...more, ...register(name), 'aria-invalid': problem(name) ? 'true' : undefined });
  const told = (name) => problem(name) && h('p', { role: 'alert' }, problem(name));
  return h(
    'form',
    { onSubmit: handleSubmit(() => {}), noValidate: true },
    h(
      'fieldset',
      null,
      KINDS.map((kind) =>
        h(
          'label',
          { key: kind },
          h('input', { type: 'radio', value: kind, ...register('kind') }),
          ` ${kind}`,
        ),
      ),
      told('kind'),
    ),
    FIELDS.map(({ name, label, type }) =>
      h(
        'p',
        { key: name },
        h('label', { htmlFor: name }, label),
        type === 'area' ? control(name, 'textarea', { rows: 6 }) : control(name, 'input', { type }),
        told(name),
      ),
    ),
    h(
      'p',
      null,
      h('label', { htmlFor: 'files' }, FILES_LABEL),
      control('files', 'input', { type: 'file', multiple: true }),
    ),
    h('label', null, h('input', { type: 'checkbox', ...register('consent') }), ` ${CONSENT_LABEL}`),
    told('consent'),
    h('p', null, h('button', { type: 'submit' }, 'Kirim')),
  );
}

createRoot(document.getElementById('form')).render(h(Form));
