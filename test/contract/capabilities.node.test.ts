import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { readDangers } from '../../src/contract/public/danger.js';
import { EXAMPLE as full } from './example.js';
import { MINIMAL_CAPABILITIES, readCapabilities } from '../../src/contract/capabilities.js';
import { emergencyNumber } from '../../src/contract/public/emergency.js';
import { capabilitiesWire } from '../../src/contract/capabilities-wire.js';

describe('capabilities', () => {
  it('of the contract’s example are read whole', () => {
    assert.ok(z.safeParse(capabilitiesWire, { results: full }).success);
    const capabilities = readCapabilities({ results: full });
    assert.equal(capabilities.features.size, 14);
    assert.deepEqual(capabilities.limits, {
      titleMax: 150,
      contentMin: 20,
      contentMax: 5000,
      attachmentsMax: 5,
      attachmentBytesMax: 2097152,
      attachmentTypes: full.limits.attachment_types,
    });
    assert.deepEqual(capabilities.identity, {
      required: ['name', 'phone_or_email'],
      nik: 'never',
      anonymous: 'hidden-from-public',
      publicName: 'hidden',
    });
    assert.deepEqual(capabilities.consent, full.consent);
    assert.deepEqual(capabilities.deadlines, {
      verifyWorkingDays: 3,
      followupWorkingDays: 5,
      autocloseWorkingDays: 10,
      resolveWorkingDays: { '1': 14, '2': 5, '3': 5 },
      holidays: ['2026-12-25'],
      holidaysKnownUntil: '2027-12-31',
    });
    assert.deepEqual(capabilities.map, {
      bounds: [103.6, -4.9, 104.6, -3.7],
      tilesUrl: null,
      attribution: null,
      outlineUrl: null,
      layers: [],
    });
    assert.deepEqual(capabilities.fallback, {
      web: 'https://www.lapor.go.id',
      sms: '1708',
      urgentUrl: 'urgent',
    });
    assert.equal(emergencyNumber(capabilities.urgent), '112');
    assert.deepEqual(readDangers(capabilities.urgent), full.urgent);
    assert.equal(capabilities.trackingCheck, 'damm');
    assert.deepEqual(capabilities.escalation, { ombudsmanUrl: 'https://ombudsman.example/lapor' });
  });

  it('say that a photo is enough in one word, beside any they may have later', () => {
    const said = (enough: unknown) => readCapabilities({ results: { features: [], enough } }).enough;
    assert.deepEqual([['voice', 'photo'], ['voice'], 'photo', null].map(said), [true, false, false, false]);
  });

  it('may be nothing but a list of features', () => {
    const capabilities = readCapabilities({ results: { features: ['feed', 'telepathy', 7, 'feed'] } });
    const fallback = { ...MINIMAL_CAPABILITIES.fallback, urgentUrl: null };
    assert.deepEqual(
      { ...capabilities, features: null },
      { ...MINIMAL_CAPABILITIES, fallback, urgent: undefined, features: null },
    );
    assert.deepEqual([...capabilities.features], ['feed', 'telepathy']);
  });

  for (const json of [
    null,
    '',
    'ok',
    {},
    [],
    { results: {} },
    { results: [] },
    { status: 'ok', login: true },
    { results: { name: 'x' } },
  ]) {
    it(`are not made out of ${JSON.stringify(json)}`, () =>
      assert.throws(() => readCapabilities(json), z.core.$ZodError));
  }

  it('that are missing promise nothing', () => {
    assert.equal(MINIMAL_CAPABILITIES.features.size, 0);
    assert.deepEqual(MINIMAL_CAPABILITIES.identity.required, []);
    assert.equal(MINIMAL_CAPABILITIES.consent, null);
  });
});
