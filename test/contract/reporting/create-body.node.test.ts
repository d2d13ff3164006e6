import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCreateBody } from '../../../src/contract/reporting/create-body.js';
import { MAXIMA } from '../../../src/contract/maxima.js';
import fc from '../../setup/property.js';

const good = {
  classification_id: '1',
  title: 'Jalan berlubang',
  content: 'Jalan di depan balai desa berlubang.',
  date_of_incident: '2026-11-20',
  location_text: 'Dusun II',
};

function bodyOf(changes: Record<string, unknown>) {
  const reading = readCreateBody({ ...good, ...changes });
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.body;
}

function problemsOf(changes: Record<string, unknown>) {
  const reading = readCreateBody({ ...good, ...changes });
  assert.ok(!reading.ok, 'was accepted');
  return reading.problems;
}

describe('a create request', () => {
  it('is read with every field present', () => {
    assert.deepEqual(bodyOf({}), {
      classification_id: '1',
      title: 'Jalan berlubang',
      content: 'Jalan di depan balai desa berlubang.',
      date_of_incident: '2026-11-20',
      undated: false,
      location_id: null,
      location_text: 'Dusun II',
      latitude: null,
      longitude: null,
      suggestion_institution_id: null,
      category_id: null,
      asset_ref: null,
      is_anonymous: false,
      is_secret: false,
      attachments: [],
      access_code: null,
      nameUser: null,
      emailUser: null,
      phoneUser: null,
      nik: null,
      notify: null,
      assisted_by: null,
      consent: null,
      fields: {},
      challenge: null,
    });
  });

  it('needs no title and no text beside a category and a file', () => {
    const wordless = { title: undefined, content: ' ', category_id: 'jalan', attachments: ['a'] };
    const { title, content } = bodyOf(wordless);
    assert.deepEqual([title, content], ['', '']);
    const needed = { title: ['required'], content: ['required'] };
    assert.deepEqual(problemsOf({ ...wordless, category_id: undefined }), needed);
    assert.deepEqual(problemsOf({ ...wordless, attachments: '[]' }), needed);
  });

  it('may come as the gateway’s own clients send it', () => {
    const body = bodyOf({
      channel: 13,
      is_new_user_slider: false,
      user_id: 0,
      is_disposisi_slider: true,
      disposition_id: 0,
      classification_id: 1,
      category_id: 0,
      location_id: 34,
      location_text: undefined,
      priority_program_id: null,
      tags_raw: '#tag',
      is_approval: false,
      is_anonymous: true,
      is_secret: true,
      is_priority: false,
      attachments: '[101,102].',
    });
    assert.equal(body.classification_id, '1');
    assert.equal(body.category_id, null);
    assert.equal(body.location_id, '34');
    assert.deepEqual(body.attachments, ['101', '102']);
    assert.deepEqual([body.is_anonymous, body.is_secret], [true, true]);
    assert.ok(!('channel' in body));
  });

  const attachments: [unknown, string[]][] = [
    ['[101,102]', ['101', '102']],
    ['[101,102].', ['101', '102']],
    ['["a"]', ['a']],
    ['[]', []],
    [false, []],
    [null, []],
    ['', []],
    [undefined, []],
    [
      [1, 'b'],
      ['1', 'b'],
    ],
    [['a', 'a'], ['a']],
  ];
  for (const [sent, ids] of attachments)
    it(`reads attachments ${JSON.stringify(sent)}`, () =>
      assert.deepEqual(bodyOf({ attachments: sent }).attachments, ids));

  for (const sent of ['101,102', '[101', '{}', '"x"', true, 7, {}, [null], [[1]], [''], ['0'], [{ id: 1 }]]) {
    it(`refuses attachments ${JSON.stringify(sent)}`, () =>
      assert.deepEqual(problemsOf({ attachments: sent }), { attachments: ['invalid'] }));
  }

  const wrong: [Record<string, unknown>, Record<string, string[]>][] = [
    [{ title: '' }, { title: ['required'] }],
    [{ title: '   \n' }, { title: ['required'] }],
    [{ title: ['x'] }, { title: ['invalid'] }],
    [{ title: true }, { title: ['invalid'] }],
    [{ title: 'x'.repeat(MAXIMA.title + 1) }, { title: ['too-long'] }],
    [{ content: 'x'.repeat(MAXIMA.content + 1) }, { content: ['too-long'] }],
    [{ classification_id: null }, { classification_id: ['required'] }],
    [{ classification_id: 0, date_of_incident: null }, { classification_id: ['required'] }],
    [{ date_of_incident: null }, { date_of_incident: ['required'] }],
    [{ classification_id: 1, date_of_incident: '' }, { date_of_incident: ['required'] }],
    [{ date_of_incident: '2026-02-30' }, { date_of_incident: ['invalid'] }],
    [{ date_of_incident: 20261120 }, { date_of_incident: ['invalid'] }],
    [{ location_text: null }, { location_text: ['required'] }],
    [{ location_text: '  ', latitude: '' }, { location_text: ['required'] }],
    [{ latitude: -4.1 }, { latitude: ['invalid'] }],
    [
      { location_text: null, latitude: -4.1 },
      { latitude: ['invalid'], location_text: ['required'] },
    ],
    [{ latitude: 91, longitude: 104 }, { latitude: ['invalid'] }],
    [{ latitude: -4, longitude: 'timur' }, { longitude: ['invalid'] }],
    [{ is_secret: 'ya' }, { is_secret: ['invalid'] }],
    [{ is_anonymous: [] }, { is_anonymous: ['invalid'] }],
    [{ access_code: 'terlalu pendek' }, { access_code: ['invalid'] }],
    [{ emailUser: 'warga@desa.example\r\nBcc: x@y.example' }, { emailUser: ['invalid'] }],
    [{ emailUser: 'bukan surel' }, { emailUser: ['invalid'] }],
    [{ phoneUser: 'telepon saya' }, { phoneUser: ['invalid'] }],
    [{ nik: '123' }, { nik: ['invalid'] }],
    [{ notify: { channel: 'email' } }, { notify: ['invalid'] }],
    [{ notify: 'email' }, { notify: ['invalid'] }],
    [{ consent: { version: '1', given_at: 'kemarin', given_by: 'reporter' } }, { consent: ['invalid'] }],
    [{ consent: { version: '1' } }, { consent: ['invalid'] }],
    [{ assisted_by: { organisation: 'PKK' } }, { assisted_by: ['invalid'] }],
    [{ challenge: 'x'.repeat(MAXIMA.challenge + 1) }, { challenge: ['too-long'] }],
    [
      { attachments: Array.from({ length: MAXIMA.attachments + 1 }, (_, index) => index + 1) },
      { attachments: ['too-long'] },
    ],
  ];
  for (const [changes, problems] of wrong) {
    it(`names ${Object.keys(problems).join(' and ')} for ${JSON.stringify(changes).slice(0, 60)}`, () =>
      assert.deepEqual(problemsOf(changes), problems));
  }

  it('hears of everything that is wrong at once', () => {
    const reading = readCreateBody({ is_secret: 'x' });
    assert.ok(!reading.ok);
    assert.deepEqual(Object.keys(reading.problems).sort(), [
      'classification_id',
      'content',
      'is_secret',
      'location_text',
      'title',
    ]);
  });

  for (const json of [null, undefined, '', 'x', 7, [], [good]]) {
    it(`is not ${JSON.stringify(json)?.slice(0, 20)}`, () =>
      assert.deepEqual(readCreateBody(json), { ok: false, problems: { '': ['invalid'] } }));
  }

  it('needs no date for a question or an aspiration, and no text for a place with coordinates', () => {
    assert.equal(bodyOf({ classification_id: 2, date_of_incident: null }).date_of_incident, null);
    assert.equal(bodyOf({ location_text: '', latitude: '-4.13', longitude: 104 }).latitude, -4.13);
    assert.equal(bodyOf({ latitude: 0, longitude: 0 }).longitude, 0);
  });

  it('needs no date for a complaint of which is said that nobody told it', () => {
    const { date_of_incident, undated } = bodyOf({ date_of_incident: null, undated: true });
    assert.deepEqual([date_of_incident, undated], [null, true]);
    assert.deepEqual(problemsOf({ date_of_incident: null, undated: false }), {
      date_of_incident: ['required'],
    });
    assert.deepEqual(problemsOf({ date_of_incident: null, undated: 'x' }), {
      date_of_incident: ['required'],
      undated: ['invalid'],
    });
  });

  it('loses what PostgreSQL can’t store, and keeps lines', () => {
    assert.equal(bodyOf({ content: 'Satu\u0000\r\nDua' }).content, 'Satu\nDua');
  });

  it('reads dates and codes leniently', () => {
    assert.equal(bodyOf({ date_of_incident: '20-11-2026' }).date_of_incident, '2026-11-20');
    assert.equal(bodyOf({ access_code: '7kq2m 9xd4f ooooo lllll' }).access_code, '7KQ2M9XD4F0000011111');
    assert.equal(bodyOf({ phoneUser: '+62 812-0000-0000' }).phoneUser, '+62 812-0000-0000');
    assert.deepEqual(bodyOf({ assisted_by: { name: 'Sari' } }).assisted_by, {
      name: 'Sari',
      organisation: null,
    });
  });

  it('survives any JSON in any field', () => {
    const fields = Object.keys(bodyOf({}));
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const reading = readCreateBody({ ...good, [field]: value });
        assert.ok(reading.ok || Object.keys(reading.problems).length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
