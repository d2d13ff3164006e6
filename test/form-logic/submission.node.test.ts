import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeCreateBody, type Submission } from '../../src/contract/reporting/submission.js';
import { readPresets, type FormValues, type Presets } from '../../src/form-logic/state.js';
import { buildSubmission } from '../../src/form-logic/submission.js';
import { FULL, GOOD, NO_PRESETS } from './capabilities.js';

const ACCESS_CODE = '7KQ2M9XD4F7KQ2M9XD4F';
const GIVEN_AT = '2026-11-24T10:00:00+07:00';

const build = (
  values: Partial<FormValues>,
  capabilities = FULL,
  presets: Presets = NO_PRESETS,
  isAssisted = false,
) =>
  buildSubmission(
    { ...GOOD, ...values },
    { capabilities, presets, isAssisted, accessCode: ACCESS_CODE, consentGivenAt: GIVEN_AT },
  );

describe('building the submission', () => {
  it('carries what was typed, trimmed, and the person’s proof of consent', () => {
    const submission = build({ title: '  Jembatan  ', locationText: ' Dusun II ' });
    assert.equal(submission.title, 'Jembatan');
    assert.equal(submission.locationText, 'Dusun II');
    assert.equal(submission.dateOfIncident, '2026-11-20');
    assert.equal(submission.accessCode, ACCESS_CODE);
    assert.deepEqual(submission.reporter, { name: 'Siti Aminah', email: '', phone: '0812-0000-0000' });
    assert.deepEqual(submission.consent, { version: '2026-01', givenAt: GIVEN_AT, givenBy: 'reporter' });
  });

  it('says who helped and who agreed, where somebody files for others', () => {
    const helper = { helperName: ' Rini ', helperOrganisation: 'Karang Taruna', consentGivenBy: 'helper' };
    const { assistedBy, consent } = build(helper, FULL, NO_PRESETS, true);
    assert.deepEqual(assistedBy, { name: 'Rini', organisation: 'Karang Taruna' });
    assert.equal(consent?.givenBy, 'helper');
    const own = build(helper);
    assert.equal(own.assistedBy, null);
    assert.equal(own.consent?.givenBy, 'reporter');
  });

  it('is what the strict wire accepts', () => {
    const body = writeCreateBody(build({ isSecret: true }), { attachments: ['upload-1'] });
    assert.equal(body.classification_id, '1');
    assert.equal(body.is_secret, true);
    assert.equal(body.nameUser, 'Siti Aminah');
    assert.deepEqual(body.attachments, ['upload-1']);
  });

  it('says of a complaint that nobody told its day, and makes none up', () => {
    const { undated, date_of_incident } = writeCreateBody(build({ dateOfIncident: '' }), { attachments: [] });
    assert.deepEqual([undated, date_of_incident], [true, undefined]);
    assert.equal(writeCreateBody(build({}), { attachments: [] }).undated, undefined);
    const wish = build({ classificationId: '3', dateOfIncident: '' });
    assert.equal(writeCreateBody(wish, { attachments: [] }).undated, undefined);
  });

  it('leaves out a day that was typed before the kind was changed', () => {
    assert.equal(build({ classificationId: '3' }).dateOfIncident, null);
  });

  it('leaves out identity typed before Anonim was ticked, where it is not collected', () => {
    const capabilities = { ...FULL, identity: { ...FULL.identity, anonymous: 'not-collected' as const } };
    const submission = build({ isAnonymous: true }, capabilities);
    assert.equal(submission.reporter, null);
    assert.doesNotMatch(JSON.stringify(submission), /Siti|0812/);
    assert.equal(build({ isAnonymous: false }, capabilities).reporter?.name, 'Siti Aminah');
  });

  it('never sends a tick, a NIK or a consent the endpoint has no use for', () => {
    const bare = { ...FULL, features: new Set([]), consent: null };
    const submission = build({ isAnonymous: true, isSecret: true, nik: '1601010101010001' }, bare);
    assert.equal(submission.isAnonymous, false);
    assert.equal(submission.isSecret, false);
    assert.equal(submission.consent, null);
    assert.equal(submission.reporter?.nik, undefined);
    const asking = { ...FULL, identity: { ...FULL.identity, nik: 'optional' as const } };
    assert.equal(build({ nik: '1601 0101 0101 0001' }, asking).reporter?.nik, '1601010101010001');
  });

  it('is nobody’s report when nothing was given', () => {
    assert.equal(build({ name: ' ', phone: '', email: '' }).reporter, null);
  });

  it('carries what was chosen, where the endpoint offers it', () => {
    const choice = (id: string) => ({ id, name: `Nama ${id}`, detail: 'Rincian' });
    const chosen = { category: choice('c'), institution: choice('i'), location: choice('l') };
    const ids = ({ categoryId, institutionId, locationId }: Submission) => [
      categoryId,
      institutionId,
      locationId,
    ];
    const features = new Set(['categories', 'institutions', 'locations'] as const);
    const submission = build(chosen, { ...FULL, features });
    assert.deepEqual(ids(submission), ['c', 'i', 'l']);
    assert.doesNotMatch(JSON.stringify(submission), /Nama|Rincian/);
    assert.deepEqual(ids(build(chosen)), [null, null, null]);
    const presets = { ...NO_PRESETS, categoryId: '436' };
    assert.deepEqual(ids(build(chosen, { ...FULL, features }, presets)), ['436', 'i', 'l']);
  });

  it('asks for news at the typed address, and never keeps one beside a report that is nobody’s', () => {
    const mailing = { ...FULL, notify: ['email'] };
    const wish = { notify: true, email: ' siti@contoh.id ' };
    const news = { channel: 'email', to: 'siti@contoh.id' };
    assert.deepEqual(build(wish, mailing).notify, news);
    assert.deepEqual(build({ ...wish, isAnonymous: true, isSecret: true }, mailing).notify, news);
    assert.equal(build({ ...wish, notify: false }, mailing).notify, null);
    assert.equal(build(wish).notify, null);
    const promising = {
      ...mailing,
      identity: { ...FULL.identity, anonymous: 'not-collected' as const },
    };
    const silent = build({ ...wish, isAnonymous: true }, promising);
    assert.equal(silent.notify, null);
    assert.doesNotMatch(JSON.stringify(silent), /siti/i);
  });

  it('lets the page’s presets win', () => {
    const submission = build({ classificationId: '1' }, FULL, {
      classificationId: '2',
      categoryId: '436',
      institutionId: '9',
      locationId: '8123',
    });
    assert.equal(submission.classificationId, '2');
    assert.equal(submission.categoryId, '436');
    assert.equal(submission.institutionId, '9');
    assert.equal(submission.locationId, '8123');
  });
});

describe('presets', () => {
  const none = { classification: null, category: null, institution: null, location: null };

  it('are nothing where the page says nothing, or blanks', () => {
    const fail = (message: string) => assert.fail(message);
    assert.deepEqual(readPresets(none, fail), NO_PRESETS);
    assert.deepEqual(readPresets({ ...none, category: '  ', location: '' }, fail), NO_PRESETS);
    assert.equal(readPresets({ ...none, category: ' 436 ' }, fail).categoryId, '436');
  });

  it('warn of a kind of report that does not exist, and fix nothing', () => {
    const warnings: string[] = [];
    for (const [written, id] of [
      ['complaint', '1'],
      [' information ', '2'],
      ['3', '3'],
    ] as const)
      assert.equal(readPresets({ ...none, classification: written }, assert.fail).classificationId, id);
    const presets = readPresets({ ...none, classification: 'pengaduan' }, (message) =>
      warnings.push(message),
    );
    assert.equal(presets.classificationId, null);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /classification="pengaduan"/);
  });
});
