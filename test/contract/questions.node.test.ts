import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerProblem, answerText, readSentAnswers } from '../../src/contract/questions/answers.js';
import { diallable, numberToCall } from '../../src/contract/questions/number-to-call.js';
import { readPattern } from '../../src/contract/questions/pattern.js';
import {
  isQuestionCode,
  QUESTION_LIMITS,
  type Answer,
  questionsWire,
} from '../../src/contract/questions/question.js';
import { asksSecret, readQuestions } from '../../src/contract/questions/read-questions.js';
import { readRawQuestions } from '../../src/contract/public/masters.js';
import { writeCreateBody, type Submission } from '../../src/contract/reporting/submission.js';
import fc from '../setup/property.js';

const NUMBER = {
  code: 'nomor_pelanggan',
  label: 'Nomor pelanggan PDAM',
  hint: 'Ada di rekening, 8 angka',
  type: 'text',
  required: true,
  pattern: '^[0-9]{8}$',
  max_length: 8,
  min: null,
  max: null,
  inputmode: 'numeric',
  values: [],
  sight: 'office',
  category_ids: ['45'],
  order: 1,
  shows: 'question',
};

function question(changes: Record<string, unknown>) {
  const [read] = readQuestions([{ ...NUMBER, pattern: null, max_length: null, ...changes }]);
  assert.ok(read, 'was dropped');
  return read;
}

const problem = (changes: Record<string, unknown>, answer: Answer | null) =>
  answerProblem(question(changes), answer);

describe('extra questions', () => {
  it('are read as the contract writes them', () => {
    const body = { results: { data: [NUMBER], total: 1, next_page_url: null } };
    questionsWire.parse(body);
    assert.deepEqual(readQuestions(readRawQuestions(body)), [
      {
        code: 'nomor_pelanggan',
        label: 'Nomor pelanggan PDAM',
        hint: 'Ada di rekening, 8 angka',
        type: 'text',
        required: true,
        pattern: '^[0-9]{8}$',
        maxLength: 8,
        min: null,
        max: null,
        inputMode: 'numeric',
        values: [],
        sight: 'office',
        shows: 'question',
      },
    ]);
  });

  it('come in their order, each code once', () => {
    const read = readQuestions([
      { ...NUMBER, code: 'c', order: 3 },
      { ...NUMBER, code: 'a', order: 1 },
      { ...NUMBER, code: 'a', order: 2, label: 'Lain' },
      { ...NUMBER, code: 'z', order: undefined },
    ]);
    assert.deepEqual(
      read.map(({ code, label }) => [code, label === 'Lain']),
      [
        ['a', false],
        ['c', false],
        ['z', false],
      ],
    );
  });

  it('are cut where they are too much, and dropped where nothing can be asked', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...NUMBER, code: `q${index}` }));
    assert.equal(readQuestions(many).length, 12);
    const values = Array.from({ length: 50 }, (_, index) => ({ id: index + 1, name: 'x'.repeat(500) }));
    const long = question({ label: `a${'😀'.repeat(500)}`, hint: 'h'.repeat(5_000), type: 'choice', values });
    assert.equal([...long.label].length, 120);
    assert.equal(long.hint.length, 300);
    assert.equal(long.values.length, 30);
    assert.equal(long.values[0]!.name.length, 120);
    for (const changes of [
      { code: 'Nomor' },
      { code: '' },
      { code: 'a'.repeat(41) },
      { code: 'constructor' },
      { code: '__proto__' },
      { label: ' \u202e ' },
      { type: 'file' },
      { type: 'choice', values: [] },
      { shows: 'script' },
    ])
      assert.deepEqual(readQuestions([{ ...NUMBER, ...changes }]), [], JSON.stringify(changes));
  });

  it('are judged one after the other, and none when there are enough', () => {
    const looked = { label: 0, values: 0 };
    const list = Array.from({ length: 500 }, (_, index) => ({
      ...NUMBER,
      code: `q${index}`,
      get label() {
        looked.label += 1;
        return 'Nomor tiang';
      },
      get values() {
        looked.values += 1;
        return [];
      },
    }));
    assert.equal(readQuestions(list).length, 12);
    assert.deepEqual(looked, { label: 12, values: 0 });
    for (const one of list) one.type = 'file';
    looked.label = 0;
    assert.deepEqual(readQuestions(list), []);
    assert.deepEqual(looked, { label: 48, values: 0 });
  });

  it('hold, whatever an endpoint sends, to what a form can show', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 800 }), fc.constant(null));
    const definition = fc.record(
      {
        code: fc.oneof(fc.stringMatching(/^[a-z0-9_]{1,45}$/), fc.anything()),
        label: fc.oneof(text, fc.anything()),
        hint: fc.oneof(text, fc.anything()),
        type: fc.oneof(
          fc.constantFrom('text', 'textarea', 'number', 'date', 'choice', 'choices', 'yes_no'),
          fc.anything(),
        ),
        required: fc.anything(),
        pattern: fc.oneof(fc.string({ maxLength: 300 }), fc.anything()),
        max_length: fc.anything(),
        min: fc.anything(),
        max: fc.anything(),
        inputmode: fc.anything(),
        values: fc.oneof(
          fc.array(fc.record({ id: fc.anything(), name: text }), { maxLength: 60 }),
          fc.anything(),
        ),
        sight: fc.oneof(fc.constantFrom('office', 'endpoint', 'public'), fc.anything()),
        order: fc.anything(),
        shows: fc.oneof(fc.constantFrom('question', 'notice', 'stop', undefined), fc.anything()),
      },
      { requiredKeys: ['code', 'label', 'type'] },
    );
    const answers = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.array(definition, { maxLength: 30 }), fc.anything()),
        answers,
        (raw, answer) => {
          const read = readQuestions(raw);
          assert.ok(read.length <= QUESTION_LIMITS.perCategory);
          assert.equal(new Set(read.map(({ code }) => code)).size, read.length);
          for (const one of read) {
            assert.ok(isQuestionCode(one.code) && Object.hasOwn({ [one.code]: 1 }, one.code));
            assert.ok(one.label.length > 0 && [...one.label].length <= QUESTION_LIMITS.label);
            assert.ok([...one.hint].length <= QUESTION_LIMITS.hint);
            assert.ok(one.values.length <= QUESTION_LIMITS.values);
            assert.ok(one.maxLength >= 1 && one.maxLength <= QUESTION_LIMITS.textarea);
            assert.doesNotMatch(one.label + one.hint, /[\u202a-\u202e\u2066-\u2069\0]/);
            assert.ok(one.pattern === null || readPattern(one.pattern) !== null);
            answerProblem(one, answer);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a question for what opens an account', () => {
  it('is refused, however it is dressed up', () => {
    for (const label of [
      'Password',
      'Kata sandi email Anda',
      'KATA  SANDI',
      'PIN ATM',
      'P.I.N.',
      'p i n kartu',
      'PIN!',
      'P1N anda',
      'РІN', // Cyrillic
      'PIΝ', // Greek
      'ＰＩＮ', // full width
      'P\u200bI\u200bN',
      'pín',
      'Kode OTP yang dikirim',
      '0TP',
      'Kode verifikasi SMS',
      'CVV',
      'C V V di belakang kartu',
      'Nomor kartu kredit',
      'Nama ibu kandung',
      'Sandi wifi balai desa',
      'One-time code',
      'Passw0rd',
      'Pa$$word',
      'Tembung sandhi',
      // One character, read as eighteen.
      `${'\ufdfa'.repeat(100)} PIN`,
      'PI\u3164N',
      'P\u115fIN',
      'PlN',
      'ᴘɪɴ',
      '🅿🅸🅽',
      'p¡n',
      'pi n',
      'p in',
      'pi-n',
      'O-TP',
      'PINs',
      'PINku',
      'sandiku',
      'm-banking',
      'Kode login',
      'kode masuk',
      'kode konfirmasi',
      'Kode 6 angka dari SMS',
      'verifikasi kode',
      'nama gadis ibu',
      'angka di belakang kartu',
      'tembung wadi',
      'Passwort',
      'contraseña',
      'mot de passe',
      'пароль',
      '密码',
      'Kode sekali pakai',
    ])
      for (const part of ['label', 'hint'])
        assert.deepEqual(readQuestions([{ ...NUMBER, [part]: label }]), [], `${part}: ${label}`);
    const values = [{ id: '1', name: 'Ketik PIN di bawah' }];
    assert.deepEqual(readQuestions([{ ...NUMBER, type: 'choice', values }]), []);
    assert.deepEqual(readQuestions([{ ...NUMBER, shows: 'notice', label: 'Tulis PIN Anda' }]), []);
    assert.deepEqual(readQuestions([{ ...NUMBER, code: 'pin' }]), []);
    assert.deepEqual(readQuestions([{ ...NUMBER, label: 'Kata', hint: 'sandi' }]), []);
    assert.deepEqual(readQuestions([{ ...NUMBER, label: 'Kode', hint: 'verifikasi dari bank' }]), []);
  });

  it('is none where people ask for other things', () => {
    for (const label of [
      'Nomor pelanggan PDAM',
      'Kode pada tiang lampu',
      'Pinggir jalan sebelah mana?',
      'Berapa lapis aspalnya?',
      'Nama pintu air',
      'Nomor token listrik yang gagal',
      'Lampu di simpang mana?',
      'Kode pos',
      'Nama sandiwara desa',
      'Nomor KK (boleh kosong)',
      'Apakah hanya rumah Anda yang padam?',
      'Plastik sekali pakai',
      'PIN polio',
      'Geser pin di peta',
      'Nama Pak Sandi',
      'Nomor pelanggan PLN',
      'nomor meter pln',
    ])
      assert.equal(asksSecret([label]), false, label);
  });
});

describe('a sentence that takes no answer', () => {
  it('may warn of those who ask for secrets', () => {
    for (const shows of ['notice', 'stop'])
      for (const [part, text] of [
        ['label', 'Petugas tidak pernah meminta PIN atau OTP.'],
        ['hint', 'petugas tidak pernah meminta PIN atau OTP'],
      ] as const)
        assert.equal(readQuestions([{ ...NUMBER, hint: '', shows, [part]: text }]).length, 1, text);
    for (const label of [
      'Tulis PIN',
      'Ketik OTP',
      'Isi sandi',
      'Masukkan PIN',
      'Enter PIN',
      'Kirim kode OTP',
    ])
      assert.deepEqual(readQuestions([{ ...NUMBER, shows: 'stop', label }]), [], label);
  });
});

describe('the number to be called at a stop', () => {
  it('is the one that is said to be called, and no date, hour or year', () => {
    for (const [label, hint, dialled] of [
      ['Ini darurat: hubungi 112', '', '112'],
      ['Sejak 24-11-2026 telepon (0735) 320-112', '', '0735320112'],
      ['Mulai 24 November 2026 pukul 08.00-16.00', 'Telp. 0812.3456.7890', '081234567890'],
      ['Pasal 351, hubungi polisi di 110', '', '110'],
      ['Ini darurat', 'Call +62 (735) 320 112, 24 hours', '+62735320112'],
      ['112 (24 jam)', '', '112'],
      ['PLN 123, buka 2026-11-24', 'hubungi 1500-046', '1500046'],
      ['Nomor 129', '', '129'],
      ['Kantor buka 08.00 sejak 2026', 'Lantai 2', null],
    ] as const) {
      const number = numberToCall(label, hint);
      assert.equal(number && diallable(number), dialled, `${label} ${hint}`);
    }
  });
});

describe('a pattern', () => {
  const piece = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\d', '[0-9]', '1', '-');
  const times = fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,3}', '{2,}', '*?');
  const row = fc.array(
    fc.tuple(piece, times).map(([one, many]) => one + many),
    { minLength: 1, maxLength: 4 },
  );
  const group = fc.tuple(row, row, times).map(([a, b, many]) => `(${a.join('')}|${b.join('')})${many}`);
  const source = fc.array(
    fc.oneof(
      row.map((parts) => parts.join('')),
      group,
    ),
    { minLength: 1, maxLength: 3 },
  );

  it('says of every text what a browser’s own engine says of the whole of it', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '1', '2', '-', 'z'), { maxLength: 8 });
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 3, maxLength: 6 }), (parts, texts) => {
        const written = parts.join('');
        const ours = readPattern(written);
        assert.ok(ours, written);
        const theirs = new RegExp(`^(?:${written})$`, 'su');
        for (const letters of texts)
          assert.equal(
            ours(letters.join('')),
            theirs.test(letters.join('')),
            `${written} ${letters.join('')}`,
          );
      }),
      { numRuns: 1_000 },
    );
  });

  it('is matched whole, with or without its anchors', () => {
    for (const written of ['^[0-9]{8}$', '[0-9]{8}', '^[0-9]{8}', '\\d{8}', '(\\d{4}){2}', '(?:\\d\\d)*']) {
      assert.equal(readPattern(written)?.('12345678'), true, written);
      assert.equal(readPattern(written)?.('x12345678'), false, written);
      assert.equal(readPattern(written)?.('12345678\n1'), false, written);
    }
    assert.equal(readPattern('\\d{4}\\-\\d{2}')?.('1234-56'), true);
    assert.equal(readPattern('[\\p{L} ]+')?.('Ogan Ulu'), true);
  });

  it('is none with lookaround, backreferences, anchors within, or what no engine reads', () => {
    for (const written of [
      ...[
        '(?=a)b',
        '(?!a)b',
        '(?<=a)b',
        '(?<n>a)',
        '(a)\\1',
        '\\k<n>',
        'a^b',
        'a$b',
        '\\bword',
        '(',
        ')',
        '[a',
      ],
      ...['a{3,1}', '*a', 'a**', '[z-a]', '\\u0061', '(a{999}){999}', `${'('.repeat(50)}a${')'.repeat(50)}`],
    ])
      assert.equal(readPattern(written), null, written);
  });

  it('costs little on the longest answer, also where a browser’s own engine would never end', () => {
    const text = `${'a'.repeat(QUESTION_LIMITS.textarea - 1)}b`;
    for (const written of ['(a+)+', '(a|a)*', '(a|aa)+', '(.*a){20}', '(a?){50}a{50}', '([a-z]+)*\\d'])
      assert.equal(readPattern(written)?.(text), false, written);
  });
});

describe('an answer', () => {
  it('is judged by type and limits', () => {
    const values = [
      { id: '1', name: 'Satu' },
      { id: '2', name: 'Dua' },
      { id: '3', name: 'Tiga' },
    ];
    const pattern = '^[0-9]{8}$';
    for (const [changes, answer, code] of [
      [{ pattern }, '12345678', undefined],
      [{ pattern }, ' 12345678 ', undefined],
      [{ pattern }, '1234', 'unlike'],
      [{}, '', 'missing'],
      [{}, '  ', 'missing'],
      [{ required: false }, '', undefined],
      [{ max_length: 3 }, '😀😀😀', undefined],
      [{ max_length: 3 }, 'abcd', 'too-long'],
      [{}, 5, 'malformed'],
      [{ type: 'number', min: 1, max: 9 }, 5, undefined],
      [{ type: 'number', min: 1, max: 9 }, 0, 'too-small'],
      [{ type: 'number', min: 1, max: 9 }, 10, 'too-large'],
      [{ type: 'number' }, NaN, 'malformed'],
      [{ type: 'number' }, '5', 'malformed'],
      [{ type: 'date', min: '2026-01-01' }, '2026-02-03', undefined],
      [{ type: 'date', min: '2026-01-01' }, '2025-02-03', 'too-small'],
      [{ type: 'date', max: '2026-01-01' }, '2026-02-03', 'too-large'],
      [{ type: 'date' }, '2026-02-30', 'malformed'],
      [{ type: 'date' }, '20-11-2026', 'malformed'],
      [{ type: 'choice', values }, '2', undefined],
      [{ type: 'choice', values }, '4', 'malformed'],
      [{ type: 'choices', values }, ['1', '3'], undefined],
      [{ type: 'choices', values }, ['1', '1'], 'malformed'],
      [{ type: 'choices', values }, '1', 'malformed'],
      [{ type: 'choices', values, min: 2 }, ['1'], 'too-few'],
      [{ type: 'choices', values, max: 2 }, ['1', '2', '3'], 'too-many'],
      [{ type: 'choices', values }, [], 'missing'],
      [{ type: 'yes_no' }, false, undefined],
      [{ type: 'yes_no' }, 'true', 'malformed'],
      [{ type: 'yes_no' }, null, 'missing'],
      [{ shows: 'notice' }, null, undefined],
      [{ shows: 'notice' }, 'x', 'malformed'],
    ] as const)
      assert.equal(problem(changes, answer)?.code, code, JSON.stringify([changes, answer]));
  });

  it('is held to nothing that no answer could be', () => {
    const values = [{ id: '1', name: 'Satu' }];
    for (const [asked, answer, isWrong] of [
      [{ type: 'number', min: 9, max: 1 }, 100, false],
      [{ type: 'number', min: 9, max: 9 }, 8, true],
      [{ type: 'date', min: '2026-02-01', max: '2026-01-01' }, '2027-01-01', false],
      [{ type: 'choices', values, min: 2 }, ['1'], false],
      [{ type: 'choices', values, max: 0 }, ['1'], false],
      [{ pattern: '[0-9]{12}', max_length: 8 }, '123456789012', false],
      [{ pattern: '[0-9]{8,12}', max_length: 8 }, '123456789012', true],
    ] as const)
      assert.equal(problem(asked, answer) !== null, isWrong, JSON.stringify(asked));
  });

  it('is asked for by a question that has something to be read', () => {
    const [asked] = [{ code: 'a', type: 'text', label: '\u200b\u3164\u2800 …' }].flatMap((one) =>
      readQuestions([one]),
    );
    assert.equal(asked, undefined);
  });

  it('is told in words', () => {
    const words = { yes: 'Ya', no: 'Tidak' };
    const values = [
      { id: '1', name: 'Satu' },
      { id: '2', name: 'Dua' },
    ];
    assert.equal(answerText(question({ type: 'choices', values }), ['2', '1'], words), 'Dua, Satu');
    assert.equal(answerText(question({ type: 'choice', values }), '1', words), 'Satu');
    assert.equal(answerText(question({ type: 'yes_no' }), false, words), 'Tidak');
    assert.equal(answerText(question({ type: 'number' }), 1500.5, words), '1.500,5');
    assert.equal(answerText(question({ type: 'number' }), 1500.5, words, 'en'), '1,500.5');
    assert.equal(answerText(question({ type: 'yes_no' }), 'entah', words), 'entah');
  });

  it('travels by its code, and an unreadable one is named', () => {
    const fields = { nomor_pelanggan: '12345678', padam: false, apa: ['1', '2'], banyak: 3 };
    const body = writeCreateBody({ title: 'a', content: 'b', fields } as unknown as Submission, {
      attachments: [],
    });
    assert.deepEqual(readSentAnswers(body.fields), { answers: fields, unreadable: [] });
    assert.deepEqual(readSentAnswers({ a: '', b: null, c: [] }), { answers: {}, unreadable: [] });
    assert.deepEqual(readSentAnswers({ a: {}, b: [[]], c: 'x'.repeat(5_000) })?.unreadable, ['a', 'b', 'c']);
    for (const wild of [
      [],
      'x',
      7,
      { 'A b': 1 },
      { __proto__x: 1, constructor: 'x' },
      JSON.parse('{"__proto__": "x"}'),
    ])
      assert.equal(readSentAnswers(wild), null, JSON.stringify(wild));
    const crowd = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`q${index}`, 'x']));
    assert.equal(readSentAnswers(crowd), null);
  });
});
