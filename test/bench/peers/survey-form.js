import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { CONSENT_LABEL, FIELDS, FILES_LABEL, KINDS } from './fields.js';

const text = ({ name, label, type, isRequired }) =>
  type === 'area'
    ? { type: 'comment', name, title: label, isRequired, rows: 6 }
    : { type: 'text', name, title: label, isRequired, inputType: type };

const survey = new Model({
  showQuestionNumbers: 'off',
  completeText: 'Kirim',
  elements: [
    { type: 'radiogroup', name: 'kind', title: 'Jenis laporan', choices: KINDS, isRequired: true },
    ...FIELDS.map(text),
    { type: 'file', name: 'files', title: FILES_LABEL, allowMultiple: true },
    { type: 'boolean', name: 'consent', title: CONSENT_LABEL, renderAs: 'checkbox', isRequired: true },
  ],
});
renderSurvey(survey, document.getElementById('form'));
