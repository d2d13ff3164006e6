import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod/mini';
import type { FaultDetails, Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { detailsOf, exactIssues } from './issues.js';

type Path = readonly PropertyKey[];

/** `Yaml` is a file's content; `refuse` adds a fault that the schema can't find. */
export interface Yaml<T> {
  is: T;
  refuse(path: Path, say: string, details?: Partial<FaultDetails>): void;
}

/** @returns null where the file is invalid; the faults say why */
export function readYaml<Schema extends z.ZodMiniType>(
  file: TownFile,
  schema: Schema,
  faults: Faults,
): Yaml<z.output<Schema>> | null {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  for (const error of document.errors)
    faults.add(file.name, lines.linePos(error.pos[0]).line, error.message.split('\n')[0]!);
  if (document.errors.length > 0) return null;
  const refuse: Yaml<unknown>['refuse'] = (path, say, details) =>
    faults.add(file.name, lineOf(document, lines, path), `${placeOf(path)}: ${say}`, { path, ...details });
  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // The YAML's aliases expand without end, or lead nowhere.
    faults.add(file.name, 1, error instanceof Error ? error.message : String(error));
    return null;
  }
  const result = z.safeParse(schema, content ?? {}, { error: z.locales.en().localeError });
  if (result.success) return { is: result.data, refuse };
  for (const issue of result.error.issues.flatMap(exactIssues)) {
    const { path, message } = issue;
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) refuse([...path, key], 'there is nothing of this name');
    else if (issue.code === 'invalid_key')
      refuse(path, issue.issues[0]?.message ?? message, { code: 'format' });
    else if (issue.code === 'invalid_type' && document.getIn(path) === undefined)
      refuse(path, message, { code: 'missing' });
    else refuse(path, message, detailsOf(issue));
  }
  return null;
}

/** `placeOf`: `['classifications', 1, 'name']` → `classifications[1].name` */
function placeOf(path: Path): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return place.replace(/^\./, '') || 'the file';
}

/** `lineOf` is the line of a path, or of its nearest existing parent. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const above = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const node = isMap(above)
      ? above.items.find(({ key }) => String(key) === String(path[depth - 1]))?.key
      : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
