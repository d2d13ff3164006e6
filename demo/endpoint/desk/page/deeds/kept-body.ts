import type { Deed, DeedBody, KeptBody, KeptValue } from './deed.js';

/** `packBody` makes of a deed's body what IndexedDB keeps in every browser. */
export async function packBody(body: DeedBody): Promise<KeptBody> {
  if (!(body instanceof FormData)) return { kind: 'json', fields: { ...body } };
  const fields: [string, KeptValue][] = [];
  for (const [name, value] of body)
    fields.push([
      name,
      typeof value === 'string'
        ? value
        : { name: value.name, type: value.type, data: await value.arrayBuffer() },
    ]);
  return { kind: 'form', fields };
}

/** `unpackBody` is the body as it is sent, with the version that the officer saw: the same bytes on every try. */
export function unpackBody({ body, version }: Pick<Deed, 'body' | 'version'>): DeedBody {
  if (body.kind === 'json') return { ...body.fields, version };
  const form = new FormData();
  for (const [name, value] of body.fields)
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new File([value.data], value.name, { type: value.type }));
  form.append('version', version);
  return form;
}

/** `wordsIn` is what the officer wrote in it, to be shown while it waits. */
export function wordsIn({ body }: Pick<Deed, 'body'>): string {
  const fields = body.kind === 'json' ? Object.entries(body.fields) : body.fields;
  const written = fields.find(([name, value]) => ['content', 'reason'].includes(name) && value !== '');
  return typeof written?.[1] === 'string' ? written[1] : '';
}
