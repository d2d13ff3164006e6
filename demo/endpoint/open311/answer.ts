import { taggedText, type Freshness, type Text } from '../http/tagged-answer.js';
import type { RequestContext } from '../http/request-context.js';
import type { Open311Deps } from './deps.js';
import { writeXml, type Value } from './xml.js';

export const FORMATS = ['xml', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** `Document` is an answer's content, and the element around it in XML; JSON has none. */
export interface Document {
  root: string;
  value: Value;
}

/** `textOf` writes a document in a format, in UTF-8 as GeoReport v2 demands. */
export function textOf({ root, value }: Document, format: Format): Text {
  return format === 'json'
    ? { text: JSON.stringify(value), type: 'application/json; charset=utf-8' }
    : { text: writeXml(root, value), type: 'text/xml; charset=utf-8' };
}

/** `documentAnswer` is what anybody may read. */
export function documentAnswer(
  context: RequestContext,
  { hashing }: Pick<Open311Deps, 'hashing'>,
  document: Document,
  freshness: Freshness,
): Response {
  return taggedText(context, hashing, textOf(document, formatOf(context)), freshness);
}

/** `ownAnswer` is what its asker alone may read. */
export function ownAnswer(context: RequestContext, document: Document): Response {
  const { text, type } = textOf(document, formatOf(context));
  context.header('Content-Type', type);
  return context.body(text);
}

/** `formatOf` is the format that the path's end names; XML, which the specification demands, where it names none. */
export function formatOf({ req: { path } }: RequestContext): Format {
  return path.endsWith('.json') ? 'json' : 'xml';
}

/** `partWithoutFormat` is the last part of the path, without the format's name. */
export function partWithoutFormat({ req }: RequestContext): string {
  return (req.param('id') ?? '').replace(/\.(xml|json)$/, '');
}
