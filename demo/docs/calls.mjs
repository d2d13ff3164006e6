/**
 * `readCalls` prepares the OpenAPI document for templates: references resolved, each type as one phrase.
 *
 * @param {any} document `dist/openapi.json`
 */
export function readCalls(document) {
  const { schemas, parameters } = document.components;
  const follow = (value) => (value?.$ref ? parameters[value.$ref.split('/').at(-1)] : value);
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      tag: operation.tags[0],
      summary: operation.summary,
      description: operation.description,
      isOurs: operation['x-extension'] === true,
      takesCode: operation.security !== undefined,
      parameters: (operation.parameters ?? []).map(follow).map(readParameter),
      body: readContent(operation.requestBody?.content),
      answers: Object.entries(operation.responses).map(([status, answer]) => ({
        status,
        description: answer.description,
        ...readContent(answer.content),
      })),
    })),
  );
  return {
    tags: document.tags.map(({ name }) => ({ name, calls: calls.filter(({ tag }) => tag === name) })),
    shapes: Object.entries(schemas).map(([name, schema]) => ({
      name,
      description: schema.description,
      type: typeOf(schema),
      fields: fieldsOf(schema),
    })),
  };
}

const readParameter = ({ name, in: place, required, description, schema }) => ({
  name,
  place,
  isRequired: required === true,
  description,
  type: typeOf(schema),
});

function readContent(content) {
  if (content === undefined) return undefined;
  const [[mime, { schema }]] = Object.entries(content);
  return { mime, type: typeOf(schema ?? {}), fields: fieldsOf(schema ?? {}) };
}

/** `fieldsOf` lists an object's fields, one level deep; names of deeper ones have a dot. */
function fieldsOf(schema, prefix = '') {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, field]) => [
    {
      name: prefix + name,
      type: typeOf(field),
      isRequired: required.includes(name),
      description: field.description,
    },
    ...fieldsOf(field, `${prefix}${name}.`),
    ...(field.items ? fieldsOf(field.items, `${prefix}${name}[].`) : []),
  ]);
}

/** `typeOf` writes `text`, `list of FeedItem`, `"1" or "2"`; names of shapes are in backticks, which become links. */
function typeOf(schema) {
  if (schema.$ref) return `\`${schema.$ref.split('/').at(-1)}\``;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(', ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(' or ');
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  return [schema.type ?? 'anything', schema.format && `(${schema.format})`, limits(schema)]
    .filter(Boolean)
    .join(' ');
}

function limits({ minimum, maximum, minLength, maxLength }) {
  const [least, most] = [minimum ?? minLength, maximum ?? maxLength].map((value) =>
    value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value,
  );
  if (least === undefined && most === undefined) return undefined;
  return `${least ?? ''}…${most ?? ''}`;
}
