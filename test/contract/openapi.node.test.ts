import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { buildOpenApi } from '../../src/contract/openapi/document.js';

type Operation = {
  operationId: string;
  parameters: ({ $ref: string } | { name: string; in: string })[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { content?: Record<string, { examples?: Record<string, unknown> }> }>;
  security?: Record<string, unknown>[];
};
type Document = {
  openapi: string;
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Record<string, unknown>> };
};

const document = buildOpenApi('1.2.3') as unknown as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1 by an independent judge, every reference resolved', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(buildOpenApi('1.2.3')));
    assert.ok(valid, JSON.stringify(errors));
    assert.equal(validator.version, '3.1');
    assert.equal(document.info.version, '1.2.3');
    assert.ok(JSON.stringify(validator.resolveRefs()).length > 10_000);
    const names = new Set(Object.keys(document.components.schemas));
    for (const [, name] of JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g))
      assert.ok(names.has(name!), name);
  });

  it('has every call of the contract', () => {
    assert.deepEqual(operations.map(({ method, path }) => `${method} ${path}`).sort(), [
      'delete /complaints/{tracking_id}/support',
      'delete /follows/{token}',
      'get /capabilities',
      'get /challenge',
      'get /complaints',
      'get /complaints.atom',
      'get /complaints.csv',
      'get /complaints.geojson',
      'get /complaints.json',
      'get /complaints/counts',
      'get /complaints/map',
      'get /complaints/mine',
      'get /complaints/promises',
      'get /complaints/statistics',
      'get /complaints/{tracking_id}/clocks/{kind}',
      'get /complaints/{tracking_id}/complaint',
      'get /complaints/{tracking_id}/files/{file_id}',
      'get /complaints/{tracking_id}/followups',
      'get /complaints/{tracking_id}/notify',
      'get /masters/categories',
      'get /masters/classifications',
      'get /masters/fields',
      'get /masters/institutions/external',
      'get /masters/layers/river',
      'get /masters/layers/road',
      'get /masters/layers/village',
      'get /masters/locations',
      'get /masters/outline',
      'get /urgent',
      'post /complaints/complaint',
      'post /complaints/complaint/file',
      'post /complaints/followup/add',
      'post /complaints/sealed',
      'post /complaints/{tracking_id}/confirm',
      'post /complaints/{tracking_id}/notify',
      'post /complaints/{tracking_id}/objection',
      'post /complaints/{tracking_id}/sealed',
      'post /complaints/{tracking_id}/support',
      'post /complaints/{tracking_id}/withdraw',
      'post /follows',
    ]);
    assert.equal(new Set(operations.map(({ operation }) => operation.operationId)).size, operations.length);
  });

  it('demands a key for every write, and names every parameter of a path', () => {
    for (const { path, method, operation } of operations) {
      const refs = JSON.stringify(operation.parameters);
      // Whoever has left has left: the token alone says who.
      const needsKey = method !== 'get' && path !== '/follows/{token}';
      assert.equal(refs.includes('IdempotencyKey'), needsKey, `${method} ${path}`);
      for (const [, name] of path.matchAll(/\{(\w+)\}/g))
        assert.ok(
          operation.parameters.some((item) => 'name' in item && item.name === name && item.in === 'path'),
        );
    }
  });

  it('tells each refusal by its codes', () => {
    const create = document.paths['/complaints/complaint']?.post;
    const codes = (status: string) =>
      Object.keys(create?.responses[status]?.content?.['application/json']?.examples ?? {});
    assert.deepEqual(codes('422').sort(), [
      'challenge-expired',
      'challenge-required',
      'idempotency-mismatch',
      'invalid',
    ]);
    assert.deepEqual(codes('409'), ['in-progress']);
    for (const { operation } of operations)
      assert.ok(operation.responses['429'] && operation.responses['503']);
  });

  it('has the field names of the contract', () => {
    const { CreateBody, FeedItem } = document.components.schemas;
    assert.deepEqual(Object.keys(CreateBody?.properties as object).sort(), [
      'access_code',
      'asset_ref',
      'assisted_by',
      'attachments',
      'category_id',
      'challenge',
      'classification_id',
      'consent',
      'content',
      'date_of_incident',
      'emailUser',
      'fields',
      'is_anonymous',
      'is_secret',
      'latitude',
      'location_id',
      'location_text',
      'longitude',
      'nameUser',
      'nik',
      'notify',
      'phoneUser',
      'suggestion_institution_id',
      'title',
      'undated',
    ]);
    // Title and text may be empty where topic and photo are enough.
    assert.deepEqual(CreateBody?.required, ['classification_id']);
    assert.equal(Object.keys(FeedItem?.properties as object).length, 21);
    assert.ok(
      !JSON.stringify(document).includes('"additionalProperties":false'),
      'a client must survive new fields',
    );
  });

  it('sends codes in a header only', () => {
    assert.ok(
      !operations.some(({ operation }) =>
        operation.parameters.some(
          (item) =>
            'in' in item && item.in === 'query' && /code/.test(item.name) && item.name !== 'parent_code',
        ),
      ),
    );
    assert.deepEqual(document.paths['/complaints/mine']?.get?.security, [{ accessCode: [] }]);
    assert.deepEqual(document.paths['/complaints/{tracking_id}/complaint']?.get?.security, [
      {},
      { accessCode: [] },
    ]);
  });
});
