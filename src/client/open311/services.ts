import type { Capabilities } from '../../contract/capabilities.js';
import { MINIMAL_CAPABILITIES } from '../../contract/minimal-capabilities.js';
import type { Category } from '../../contract/public/masters.js';
import { toFlag, toText, isRecord } from '../../contract/read.js';
import type { CallOptions, MasterService, ReportingService } from '../service.js';
import { type Row, rowsIn } from './body.js';
import type { Server, Pairs } from './server.js';
import type { Answer, Answers, QuestionType } from '../../contract/questions/question.js';
import type { AduanError } from '../../errors.js';

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

/** Longest text of a report: GeoReport allows 4,000 characters, and title, day, kind and marker come to it. */
const CONTENT_MAX = 3_500;

/** A kind of request that the server takes. */
interface OfferedService {
  code: string;
  name: string;
  group: string | null;
  keywords: string[];
  /** True when its definition has more to ask. */
  hasQuestions: boolean;
}

/** The server's services, with their names as of the last time that they were asked for. */
export interface Services {
  find(code: string, options?: CallOptions): Promise<OfferedService | undefined>;
  nameOf(code: string): string | undefined;
  /** Codes of a service, or of all of a group, separated by commas. */
  codesOf(categoryId: string): string;
  capabilities: ReportingService['capabilities'];
  categories: MasterService['categories'];
}

/** Ids of groups, which are no services. */
const GROUP = 'group:';

export function createServices(server: Server): Services {
  let known: readonly OfferedService[] = [];

  async function list(options?: CallOptions): Promise<readonly OfferedService[]> {
    return (known = (await server.services(options)).flatMap(toService));
  }

  const knownOf = (code: string) => known.find((one) => one.code === code);

  return {
    find: async (code, options) => knownOf(code) ?? (await list(options)).find((one) => one.code === code),
    nameOf: (code) => knownOf(code)?.name,
    codesOf: (categoryId) =>
      known.flatMap(({ code, group }) => (GROUP + group === categoryId ? code : [])).join() || categoryId,
    capabilities: async (options) => capabilitiesOf(await list(options)),
    async categories(options) {
      const services = await list(options);
      const groups = [...new Set(services.flatMap(({ group }) => group ?? []))];
      const items: Category[] = [
        ...groups.map((name) => ({ id: GROUP + name, name, parentId: null, keywords: [] })),
        ...services.map(({ code: id, name, group, keywords }) => ({
          id,
          name,
          parentId: group && GROUP + group,
          keywords,
        })),
      ];
      return { items, total: items.length, nextPageUrl: null };
    },
  };
}

function toService(row: Row): OfferedService[] {
  const code = toText(row.service_code);
  if (!code) return [];
  const keywords = (toText(row.keywords) ?? '').split(/[,;]/).flatMap((word) => toText(word) ?? []);
  return [
    {
      code,
      name: toText(row.service_name) ?? toText(row.description) ?? code,
      group: toText(row.group),
      keywords,
      hasQuestions: toFlag(row.metadata),
    },
  ];
}

/**
 * Capabilities that any GeoReport server can honour, and none that only SP4N has: no secrecy, replies, ratings, access
 * codes, files, support or numbers.
 */
const capabilitiesOf = (services: readonly OfferedService[]): Capabilities => ({
  ...MINIMAL_CAPABILITIES,
  // The server's own isn't told.
  timezone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  features: new Set([
    'categories',
    'feed',
    'undated',
    ...(services.some(({ hasQuestions }) => hasQuestions) ? (['fields'] as const) : []),
  ]),
  limits: { ...MINIMAL_CAPABILITIES.limits, contentMin: 0, contentMax: CONTENT_MAX, attachmentsMax: 0 },
});
