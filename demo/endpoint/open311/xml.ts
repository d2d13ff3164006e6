import { escapeXml } from '../http/escape-text.js';

/** `Value` is what a document holds, as JSON has it. An object's undefined entries are left out. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** The element of each of an array's values, by the array's own. */
const ITEMS: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  endpoints: 'endpoint',
  formats: 'format',
  errors: 'error',
};

/**
 * `writeXml` writes a document as GeoReport v2 maps XML to JSON (wiki.open311.org, "Spark convention"): an array is an
 * element around its items, null an empty element.
 */
export function writeXml(root: string, value: Value): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root, value)}\n`;
}

function element(name: string, value: Value): string {
  const inner = content(name, value);
  return inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`;
}

function content(name: string, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map((one) => element(ITEMS[name] ?? 'item', one)).join('');
  return Object.entries(value)
    .map(([key, one]) => element(key, one))
    .join('');
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);
