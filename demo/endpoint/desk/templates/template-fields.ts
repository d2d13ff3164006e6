import type { EndpointConfig } from '../../config.js';
import { ApiError, invalid, type FieldProblems } from '../../words/errors.js';
import { readOneOf, readText } from '../fields.js';
import type { TemplateWire } from '../wire.js';

type Body = Record<string, unknown>;

const ACTS: readonly TemplateWire['act'][] = ['respond', 'note', 'reject', 'archive', 'hold'];
const PLACEHOLDERS: readonly string[] = ['{nomor}', '{instansi}', '{tenggat}', '{desa}'];

/** `TemplateFields` are what a template consists of, as the table has them. */
export interface TemplateFields {
  name: string;
  act: TemplateWire['act'];
  category_id: string | null;
  content: string;
  key: string | null;
}

/** @throws ApiError 422 with every wrong field */
export function readTemplate(body: Body, config: EndpointConfig): TemplateFields {
  const problems: FieldProblems = {};
  const read = <T>(reading: () => T): T => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof ApiError) || error.fields === undefined) throw error;
      Object.assign(problems, error.fields);
      return undefined as T;
    }
  };
  const fields = {
    name: read(() => readText(body, 'name', 'label-template', { min: 2, max: 80 })),
    act: read(() => readOneOf(body, 'act', ACTS, 'desk-template-act')),
    category_id: read(() => readCategory(body['category_id'], config)),
    content: read(() => readWords(body, config)),
    key: read(() => readKey(body['key'])),
  };
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return fields;
}

function readCategory(value: unknown, { masters }: Pick<EndpointConfig, 'masters'>): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' || masters.category(value) === undefined)
    throw invalid({ category_id: [{ key: 'category-unknown' }] });
  return value;
}

/** An unknown placeholder would stand in an answer as it is. */
function readWords(body: Body, { limits }: Pick<EndpointConfig, 'limits'>): string {
  const text = readText(body, 'text', 'label-template-text', { max: limits.contentMax });
  const [unknown] = (text.match(/\{[^{}\n]{0,40}\}/g) ?? []).filter((one) => !PLACEHOLDERS.includes(one));
  if (unknown !== undefined)
    throw invalid({
      text: [{ key: 'desk-template-placeholder', values: { word: unknown, words: PLACEHOLDERS.join(' ') } }],
    });
  return text;
}

function readKey(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' || !/^[1-9]$/.test(value))
    throw invalid({ key: [{ key: 'desk-template-key' }] });
  return value;
}
