/** What the relay takes for a gateway that is there, before it sends what may end in uncertainty; and for a no. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBreaker } from '../../../demo/endpoint/relay/gateway/breaker.js';
import { GatewayError, type Gateway } from '../../../demo/endpoint/relay/gateway/gateway.js';
import { hasMessage } from '../../../demo/endpoint/relay/lapor-v3/reading.js';
import { createGatewayClient } from '../../../demo/endpoint/relay/gateway/gateway-client.js';

const clientThat = (probe: () => Promise<void>) =>
  createGatewayClient({} as Gateway, createBreaker({ retryMs: 3_600_000 }), () => undefined, probe);
const fails = (error: GatewayError) => () => Promise.reject(error);

describe('a gateway is there', () => {
  for (const error of [
    new GatewayError('unreachable', 404),
    new GatewayError('refused', 422),
    new GatewayError('unreadable', 200),
  ])
    it(`where it answers ${error.message}: creates go, and nothing counts against it`, async () => {
      const client = clientThat(fails(error));
      for (let time = 0; time < 9; time += 1) await client.assertOpen();
    });

  for (const error of [
    new GatewayError('refused', 401),
    new GatewayError('refused', 403),
    new GatewayError('refused', 429),
    new GatewayError('unreachable', 503),
    new GatewayError('unreachable'),
  ])
    it(`not where it answers ${error.message}`, async () => {
      const client = clientThat(fails(error));
      for (let time = 0; time < 2; time += 1) await assert.rejects(client.assertOpen(), error);
    });
});

describe('a no that somebody meant', () => {
  it('has words for a person, wherever they stand', () => {
    for (const json of [
      { message: 'Unauthenticated.' },
      { fault: { code: 900_901, message: 'Invalid Credentials' } },
      { fault: { code: 900_901, description: 'Access failure' } },
      { error: { message: 'Throttled' } },
      { code: '900902', description: 'Missing credentials' },
      { error: 'invalid_token', error_description: 'The token has expired' },
    ])
      assert.equal(hasMessage(json), true, JSON.stringify(json));
    for (const json of [null, [], {}, { message: '' }, { fault: 'x' }, { error: {} }, 'message'])
      assert.equal(hasMessage(json), false, JSON.stringify(json));
  });
});
