import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Capabilities } from '../../src/contract/capabilities.js';
import type { PickedFile } from '../../src/form-logic/files.js';
import { identityAndPlaceRules } from '../../src/form-logic/identity-and-place-rules.js';
import { findProblems, type Problem, type RuleContext } from '../../src/form-logic/rules.js';
import { CONTROL_NAMES, fieldOfControl, type FormValues } from '../../src/form-logic/state.js';
import { FULL, GOOD, NO_PRESETS } from './capabilities.js';

const context: RuleContext = {
  capabilities: FULL,
  presets: NO_PRESETS,
  isAssisted: false,
  files: [],
  identityAndPlaceRules: (values, known) => identityAndPlaceRules(values, known, () => '2026-11-24'),
};

const found = (values: Partial<FormValues>, more: Partial<RuleContext> = {}): Problem[] =>
  findProblems({ ...GOOD, ...values }, { ...context, ...more });
const codes = (values: Partial<FormValues>, more: Partial<RuleContext> = {}): string[] =>
  found(values, more).map(({ field, code }) => `${field} ${code}`);

const asking = (identity: Partial<Capabilities['identity']>): Partial<RuleContext> => ({
  capabilities: { ...FULL, identity: { ...FULL.identity, ...identity } },
});

/** An endpoint that knows nothing of complaints without a day. */
const DATED = { capabilities: { ...FULL, features: new Set(['anonymous', 'secret'] as const) } };

describe('rules of the form', () => {
  it('lets a complete complaint through', () => assert.deepEqual(found({}), []));

  it('names everything that is missing, in the order of the form', () => {
    const empty = Object.fromEntries(Object.keys(GOOD).map((field) => [field, '']));
    assert.deepEqual(codes({ ...empty, classificationId: '1' }), [
      'title missing',
      'content missing',
      'locationText missing',
      'name missing',
      'phone no-contact',
    ]);
    assert.deepEqual(codes({ classificationId: '' }), ['classificationId missing']);
  });

  it('demands no text beside a topic and a photo, where the endpoint says that they are enough', () => {
    const file = (kind: PickedFile['kind']): PickedFile => {
      const state = { phase: 'shrinking', data: new Blob() } as const;
      return { id: 1, name: 'a', size: 1, kind, state };
    };
    const enough: Capabilities = { ...FULL, enough: true };
    const category = { id: 'jalan', name: 'Jalan rusak', detail: '' };
    const codesWith = (values: Partial<FormValues>, more: Partial<RuleContext> = {}) =>
      codes(
        { title: '', content: '', category, ...values },
        { capabilities: enough, files: [file('photo')], ...more },
      );
    const asked = ['title missing', 'content missing'];
    assert.deepEqual(codesWith({}), []);
    assert.deepEqual(codesWith({ content: 'rusak' }), []);
    assert.deepEqual(codesWith({ content: 'a'.repeat(5001) }), ['content too-long']);
    assert.deepEqual(codesWith({ category: null }, { presets: { ...NO_PRESETS, categoryId: 'jalan' } }), []);
    assert.deepEqual(codesWith({ category: null }), asked);
    assert.deepEqual(codesWith({}, { capabilities: FULL }), asked);
    assert.deepEqual(codesWith({}, { files: [] }), asked);
    assert.deepEqual(codesWith({}, { files: [file('document')] }), asked);
    assert.deepEqual(codesWith({ content: 'rusak', title: 'x' }, { files: [] }), ['content too-short']);
  });

  it('counts text as the endpoint does: without surrounding blanks', () => {
    assert.deepEqual(codes({ title: ' \n ' }), ['title missing']);
    assert.deepEqual(codes({ title: `  ${'a'.repeat(150)}  ` }), []);
    assert.deepEqual(found({ title: 'a'.repeat(151) }), [
      { field: 'title', code: 'too-long', max: 150, length: 151 },
    ]);
    assert.deepEqual(found({ content: 'a'.repeat(19) }), [
      { field: 'content', code: 'too-short', min: 20, length: 19 },
    ]);
    assert.deepEqual(codes({ content: 'a'.repeat(20) }), []);
    assert.deepEqual(codes({ content: 'a'.repeat(5001) }), ['content too-long']);
  });

  it('counts an emoji once against what is too long, and as the two units it is for what is too short', () => {
    assert.deepEqual(codes({ title: '🌉'.repeat(150), content: '🌉'.repeat(5000) }), []);
    assert.deepEqual(found({ title: '🌉'.repeat(151) }), [
      { field: 'title', code: 'too-long', max: 150, length: 151 },
    ]);
    assert.deepEqual(codes({ content: '🌉'.repeat(10) }), []);
    assert.deepEqual(codes({ content: '🌉'.repeat(9) }), ['content too-short']);
  });

  it('wants a day only of a complaint, and none of the future', () => {
    assert.deepEqual(codes({ classificationId: '2', dateOfIncident: '' }), []);
    assert.deepEqual(codes({ classificationId: '3', dateOfIncident: '2030-01-01' }), []);
    assert.deepEqual(codes({ dateOfIncident: '2026-11-24' }), []);
    assert.deepEqual(codes({ dateOfIncident: '2026-11-25' }), ['dateOfIncident in-future']);
    assert.deepEqual(codes({ dateOfIncident: '0202-01-01' }), ['dateOfIncident malformed']);
  });

  it('asks nobody for a day, except where the endpoint takes no complaint without one', () => {
    assert.deepEqual(codes({ dateOfIncident: '' }), []);
    assert.deepEqual(codes({ dateOfIncident: '' }, DATED), ['dateOfIncident missing']);
  });

  it('refuses no day by a clock that stands before this was written', () => {
    const years = (clock: string, dateOfIncident: string): string[] =>
      codes(
        { dateOfIncident },
        { identityAndPlaceRules: (values, known) => identityAndPlaceRules(values, known, () => clock) },
      );
    assert.deepEqual(years('2007-01-01', '2026-11-24'), []);
    assert.deepEqual(years('2007-01-01', '1900-01-01'), ['dateOfIncident malformed']);
    assert.deepEqual(years('2026-11-01', '2026-11-02'), ['dateOfIncident in-future']);
  });

  it('reckon today only where a day is judged', () => {
    let asked = 0;
    const today = (): string => (asked++, '2026-11-24');
    const rules = (dateOfIncident: string): string[] =>
      codes(
        { dateOfIncident },
        { identityAndPlaceRules: (...given) => identityAndPlaceRules(...given, today) },
      );
    assert.deepEqual(rules(''), []);
    assert.equal(asked, 0);
    assert.deepEqual(rules('2026-11-25'), ['dateOfIncident in-future']);
    assert.equal(asked, 1);
  });

  it('is content with what the page fixed', () => {
    const presets = { ...NO_PRESETS, classificationId: '2', locationId: '8123' };
    assert.deepEqual(codes({ classificationId: '', locationText: '', dateOfIncident: '' }, { presets }), []);
    assert.deepEqual(
      codes(
        { classificationId: '2', dateOfIncident: '' },
        { ...DATED, presets: { ...presets, classificationId: '1' } },
      ),
      ['dateOfIncident missing'],
    );
  });

  it('takes a chosen village for a place, as long as the endpoint takes it', () => {
    const location = { id: 'r-1', name: 'Kurup', detail: 'Lubuk Batang' };
    const offering = { capabilities: { ...FULL, features: new Set(['locations'] as const) } };
    assert.deepEqual(codes({ location, locationText: '' }, offering), []);
    assert.deepEqual(codes({ location, locationText: '' }), ['locationText missing']);
    assert.deepEqual(codes({ location: null, locationText: '' }, offering), ['locationText missing']);
  });

  it('wants an address for news by e-mail, once, and only where there is mail', () => {
    const capabilities = { ...FULL, notify: ['email'] };
    assert.deepEqual(codes({ notify: true }, { capabilities }), ['email missing']);
    assert.deepEqual(codes({ notify: true, phone: '' }, { capabilities }), ['email missing']);
    assert.deepEqual(codes({ notify: true, email: 'a@b' }, { capabilities }), ['email malformed']);
    assert.deepEqual(codes({ notify: true, email: 'a@b.id', phone: '' }, { capabilities }), []);
    assert.deepEqual(codes({ notify: true }), []);
    const promising = {
      ...capabilities,
      identity: { ...FULL.identity, anonymous: 'not-collected' as const },
    };
    assert.deepEqual(codes({ notify: true, isAnonymous: true }, { capabilities: promising }), []);
  });

  it('takes a phone or an e-mail, and refuses only what could never arrive', () => {
    for (const phone of ['0812 3456 7890', '+62 (812) 3456-7890', '0735.321.654']) {
      assert.deepEqual(codes({ phone }), [], phone);
    }
    for (const phone of ['1234567', 'nol delapan satu', '0812x345678', '1'.repeat(16)]) {
      assert.deepEqual(codes({ phone }), ['phone malformed'], phone);
    }
    for (const email of ['a@b.id', 'nama.panjang+lapor@sub.desa.id']) {
      assert.deepEqual(codes({ phone: '', email }), [], email);
    }
    for (const email of ['a@b', 'a b@c.id', '@c.id', 'a@c..id', 'a@c.i']) {
      assert.deepEqual(codes({ phone: '', email }), ['email malformed'], email);
    }
  });

  it('demands what the endpoint demands, and no more', () => {
    const nobody = { name: '', phone: '', email: '' };
    assert.deepEqual(codes(nobody, asking({ required: [] })), []);
    assert.deepEqual(codes(nobody, asking({ required: ['phone', 'email'] })), [
      'phone missing',
      'email missing',
    ]);
    assert.deepEqual(codes({ nik: '' }, asking({ nik: 'optional' })), []);
    assert.deepEqual(codes({ nik: '123' }, asking({ nik: 'optional' })), ['nik malformed']);
    assert.deepEqual(codes({ nik: '16 0101 010101 0001' }, asking({ nik: 'required' })), []);
    assert.deepEqual(codes({ nik: '' }, asking({ nik: 'required' })), ['nik missing']);
    assert.deepEqual(codes({ nik: '123' }, asking({ nik: 'never' })), []);
  });

  it('asks nothing of an anonymous reporter where identity is not collected, and demands nothing where it is', () => {
    const nobody = { name: '', phone: 'x', email: '', isAnonymous: true };
    assert.deepEqual(codes(nobody, asking({ anonymous: 'not-collected' })), []);
    assert.deepEqual(codes(nobody), ['phone malformed']);
    assert.deepEqual(
      codes({ ...nobody, phone: '' }, asking({ required: ['name', 'phone', 'email'], nik: 'required' })),
      [],
    );
    const without = {
      ...FULL,
      features: new Set([]),
      identity: { ...FULL.identity, anonymous: 'not-collected' as const },
    };
    assert.deepEqual(codes(nobody, { capabilities: without }), ['name missing', 'phone malformed']);
  });

  it('holds back for refused files, and not for those being shrunk', () => {
    const file = (name: string, state: PickedFile['state']): PickedFile => ({
      id: 1,
      name,
      size: 9,
      kind: 'photo',
      state,
    });
    const files = [
      file('a.jpg', { phase: 'shrinking', data: new Blob() }),
      file('b.mp4', { phase: 'refused', problem: 'unsupported' }),
    ];
    assert.deepEqual(found({}, { files }), [
      { field: 'attachments', code: 'refused-files', names: ['b.mp4'] },
    ]);
    assert.deepEqual(found({}, { files: files.slice(0, 1) }), []);
  });
});

describe('names of controls', () => {
  it('are unique and lead back to their field', () => {
    for (const [field, name] of Object.entries(CONTROL_NAMES)) assert.equal(fieldOfControl(name), field);
    assert.equal(new Set(Object.values(CONTROL_NAMES)).size, Object.keys(CONTROL_NAMES).length);
  });

  it('take in a server’s nested and stand-in keys, and no others', () => {
    assert.equal(fieldOfControl('attachments.0'), 'attachments');
    assert.equal(fieldOfControl('attachments[1]'), 'attachments');
    assert.equal(fieldOfControl('consent.version'), 'consent');
    assert.equal(fieldOfControl('latitude'), 'locationText');
    assert.equal(fieldOfControl('notify.to'), 'notify');
    for (const name of ['', 'access_code', '__proto__', 'constructor', 'toString']) {
      assert.equal(fieldOfControl(name), undefined, name);
    }
  });
});
