import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { emergencyNumber } from '../../src/contract/public/emergency.js';
import { readCapabilities } from '../../src/contract/capabilities.js';
import fc from '../setup/property.js';
import { EXAMPLE as full } from './example.js';

const read = (changes: Record<string, unknown>) => readCapabilities({ results: { ...full, ...changes } });

describe('capabilities that lie', () => {
  it('are never wilder than the endpoint may be', () => {
    const { limits } = read({
      limits: {
        title_max: 1e9,
        content_min: 9000,
        content_max: 100,
        attachments_max: 1e6,
        attachment_bytes_max: Infinity,
        attachment_types: ['text/html;x', 'IMAGE', 'image/png', 5],
      },
    });
    assert.deepEqual(limits, {
      titleMax: 1000,
      contentMin: 100,
      contentMax: 100,
      attachmentsMax: 50,
      attachmentBytesMax: 2097152,
      attachmentTypes: ['image/png'],
    });
    const odd = read({
      limits: {
        title_max: -5,
        content_min: 'x',
        content_max: '3000',
        attachments_max: 0,
        attachment_bytes_max: 1,
        attachment_types: [],
      },
    }).limits;
    assert.deepEqual(odd, {
      titleMax: 150,
      contentMin: 20,
      contentMax: 3000,
      attachmentsMax: 0,
      attachmentBytesMax: 2097152,
      attachmentTypes: ['image/jpeg', 'image/png', 'application/pdf'],
    });
    assert.equal(read({ limits: { content_min: 4000, content_max: 100 } }).limits.contentMin, 100);
  });

  it('name no number for emergencies but one to call, and none of somebody to be feared', () => {
    const said = (urgent: unknown) => emergencyNumber(read({ urgent }).urgent);
    assert.equal(said([{ tel: '129', secret: true }, { tel: '112' }, { tel: '113' }]), '112');
    assert.equal(said([{ tel: '129', secret: true }]), null);
    for (const tel of ['112;ext=1', 'javascript:alert(1)', '1'.repeat(16), '11', null, {}])
      assert.equal(said([{ tel }]), null, String(tel));
    for (const urgent of [undefined, null, 'x', 7, {}, [], [null], ['112']]) assert.equal(said(urgent), null);
  });

  it('never carry another scheme than http(s), nor anything but digits to text to', () => {
    for (const url of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'http:',
      'https://',
      'ftp://x.example',
      7,
      {},
      null,
    ]) {
      const capabilities = read({
        escalation: { ombudsman_url: url },
        fallback: { web: url, sms: '1708;ext=1', urgent_url: url },
        map: { ...full.map, tiles_url: url, outline_url: url, layers: [{ kind: 'road', url }, url] },
      });
      assert.equal(capabilities.escalation.ombudsmanUrl, null, JSON.stringify(url));
      const none = { web: null, sms: null, urgentUrl: null };
      assert.deepEqual(capabilities.fallback, none);
      assert.equal(capabilities.map?.tilesUrl, null);
      assert.equal(capabilities.map?.outlineUrl, null);
      assert.deepEqual(capabilities.map?.layers, []);
    }
    const map = read({
      map: { ...full.map, tiles_url: 'https://tiles.example/{z}/{x}/{y}.png', outline_url: 'outline.json' },
    }).map;
    assert.equal(map?.tilesUrl, 'https://tiles.example/{z}/{x}/{y}.png');
    assert.equal(map?.outlineUrl, 'outline.json');
    const layers = ['village', 'forest', 'river', 'river'].map((kind, index) => ({
      kind,
      url: `${index}.json`,
    }));
    assert.deepEqual(read({ map: { ...full.map, layers } }).map?.layers, [
      { kind: 'river', url: '2.json' },
      { kind: 'village', url: '0.json' },
    ]);
  });

  it('lose a map without sane bounds, a consent without words, a zone nobody knows', () => {
    for (const bounds of [null, [1, 2, 3], [5, 0, 4, 1], [0, 5, 1, 4], [-200, 0, 0, 1], ['a', 0, 1, 1]]) {
      assert.equal(read({ map: { bounds } }).map, null, JSON.stringify(bounds));
    }
    assert.equal(read({ consent: { version: '1' } }).consent, null);
    assert.equal(read({ consent: 'ya' }).consent, null);
    assert.equal(read({ timezone: 'Asia/Baturaja' }).timezone, 'Asia/Jakarta');
    assert.equal(read({ timezone: 'Asia/Makassar' }).timezone, 'Asia/Makassar');
  });

  it('keep deadlines countable', () => {
    const deadlines = read({
      deadlines: {
        verify_working_days: 0,
        followup_working_days: '7',
        autoclose_working_days: 1e9,
        resolve_working_days: { '1': 14, '2': -1, '3': 'x' },
        holidays: ['2026-12-25', '2026-02-30', '<b>', 7],
        holidays_known_until: 'selalu',
      },
    }).deadlines;
    assert.deepEqual(deadlines, {
      verifyWorkingDays: 3,
      followupWorkingDays: 7,
      autocloseWorkingDays: 366,
      resolveWorkingDays: { '1': 14 },
      holidays: ['2026-12-25'],
      holidaysKnownUntil: null,
    });
    assert.equal(read({ deadlines: null }).deadlines, null);
  });

  it('ask for no NIK that must never be asked for', () => {
    assert.deepEqual(
      read({ identity: { required: ['nik', 'name', 'shoe-size'], nik: 'never' } }).identity.required,
      ['name'],
    );
    assert.deepEqual(
      read({
        identity: { required: ['nik'], nik: 'required', anonymous: 'not-collected', public_name: 'initials' },
      }).identity,
      { required: ['nik'], nik: 'required', anonymous: 'not-collected', publicName: 'initials' },
    );
  });

  it('survive any JSON inside', () => {
    const keys = Object.keys(full);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const results = { ...full, [key]: value };
        try {
          const { limits, timezone } = readCapabilities({ results });
          assert.ok(
            limits.titleMax > 0 &&
              limits.contentMin <= limits.contentMax &&
              limits.attachmentBytesMax >= 1024,
          );
          new Intl.DateTimeFormat('id', { timeZone: timezone });
        } catch (error) {
          assert.ok(error instanceof z.core.$ZodError, String(error));
        }
      }),
    );
  });
});
