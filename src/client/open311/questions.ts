import type { Answer, Answers, QuestionType } from '../../contract/questions/question.js';
import { isRecord, toFlag, toText } from '../../contract/read.js';
import type { AduanError } from '../../errors.js';
import type { CallOptions, MasterService } from '../service.js';
import { rowsIn, type Row } from './body.js';
import type { Pairs, Server } from './server.js';
import type { Services } from './services.js';

const TYPES: Readonly<Partial<Record<string, QuestionType>>> = {
  string: 'text',
  number: 'number',
  datetime: 'date',
  text: 'textarea',
  singlevaluelist: 'choice',
  multivaluelist: 'choices',
};

/** An attribute of a service's definition, and the code of the question that it becomes. */
interface Attribute {
  row: Row;
  code: string;
  /** Code by which the server knows it. */
  own: string;
}

export interface Definitions extends Required<Pick<MasterService, 'questions'>> {
  /** Fields of a POST with the answers, and those answers that the definition has no attribute for. */
  answered(
    serviceCode: string,
    answers: Answers,
    options: CallOptions,
  ): Promise<{ fields: Pairs; unknown: readonly (readonly [string, Answer])[] }>;
}

/** Definitions of services as a category's extra questions (contract §3a). */
export function createDefinitions(server: Server, services: Services): Definitions {
  async function attributesOf(code: string, options: CallOptions): Promise<Attribute[]> {
    try {
      return attributesIn(await server.get(['services', code], [], options));
    } catch (error) {
      if ((error as AduanError).status === 404) return [];
      throw error;
    }
  }

  return {
    async questions(categoryId, { isFresh: _, ...options } = {}) {
      const service = await services.find(categoryId, options);
      return service?.hasQuestions ? (await attributesOf(categoryId, options)).map(toQuestion) : [];
    },

    async answered(serviceCode, answers, options) {
      const attributes = await attributesOf(serviceCode, options);
      const given = Object.entries(answers);
      const own = (code: string) => attributes.find((one) => one.code === code)?.own;
      return {
        fields: given.flatMap(([code, answer]): Pairs => {
          const name = own(code);
          if (name === undefined) return [];
          return Array.isArray(answer)
            ? answer.map((one: string) => [`attribute[${name}][]`, one] as const)
            : [[`attribute[${name}]`, String(answer)]];
        }),
        unknown: given.filter(([code]) => own(code) === undefined),
      };
    },
  };
}

function attributesIn(definition: unknown): Attribute[] {
  const taken = new Set<string>();
  return (rowsIn(definition) ?? []).flatMap((row) => {
    const own = toText(row.code);
    if (!own) return [];
    const base = own
      .toLowerCase()
      .replace(/[^a-z0-9_]/g, '_')
      .slice(0, 36);
    let code = base;
    for (let count = 2; taken.has(code); count++) code = `${base}_${count}`;
    taken.add(code);
    return [{ row, code, own }];
  });
}

/** A question as `readQuestions` takes it, which cuts what is too long and drops what asks for a secret. */
const toQuestion = ({ row, code }: Attribute): Row => {
  const type = TYPES[toText(row.datatype)?.toLowerCase() ?? ''] ?? 'text';
  const isAsked = row.variable === undefined || toFlag(row.variable);
  return {
    code,
    label: toText(row.description) ?? toText(row.code),
    hint: row.datatype_description,
    type,
    required: isAsked && toFlag(row.required),
    values: valuesIn(row.values),
    order: row.order,
    shows: isAsked ? 'question' : 'notice',
  };
};

function valuesIn(values: unknown): Row[] {
  const inside = isRecord(values) && 'value' in values ? values.value : values;
  const rows = Array.isArray(inside) ? inside : [inside];
  return rows
    .filter(isRecord)
    .map(({ key, name }) => ({ id: toText(key), name: toText(name) ?? toText(key) }));
}
