import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { followUpWire, readFollowUps } from '../../../src/contract/reporting/followups.js';
import fc from '../../setup/property.js';

const first = (item: unknown) => readFollowUps({ results: { data: [item], next_page_url: null } }).items[0];

describe('follow-ups', () => {
  it('of the gateway are read in its spelling', () => {
    assert.deepEqual(
      first({
        id: 9,
        institution_from_name: 'Dinas PU',
        institution_to_name: null,
        created_at: '24-11-2026 10:00:00',
        template_code: 'FOLLOWUP',
        rating: 0,
        template_content: 'Tindak lanjut dari {{institution_from_link}} ({{institution_from}})',
        content: '<p>Sudah kami <i>periksa</i>.<br>Terima kasih</p>',
        attachments: {
          0: { path: 'a/1.png', file_name: '1.png', extension: 'png' },
          3: { path: '//evil.example/x' },
          docs: { 0: { path: 'a/2.pdf', file_name: '2.pdf', extension: 'pdf' } },
        },
      }),
      {
        id: '9',
        fromName: 'Dinas PU',
        toName: null,
        createdAt: '2026-11-24T03:00:00.000Z',
        content: 'Tindak lanjut dari Dinas PU (Dinas PU)\n\nSudah kami periksa.\nTerima kasih',
        templateCode: 'FOLLOWUP',
        attachments: [
          { path: 'a/1.png', fileName: '1.png', extension: 'png' },
          { path: 'a/2.pdf', fileName: '2.pdf', extension: 'pdf' },
        ],
        rating: 0,
        isPrivate: false,
        isReleased: true,
        author: null,
        fromNational: false,
        pairs: [],
      },
    );
  });

  it('of our endpoint fit their strict schema', () => {
    const item = {
      id: '1',
      institution_from_name: 'Warga',
      institution_to_name: 'Dinas PU',
      created_at: '2026-11-24T10:00:00+07:00',
      content: 'Belum <selesai>',
      template_code: null,
      attachments: [],
      rating: 2,
      is_secret: true,
      author: 'reporter',
      from_national: true,
    };
    assert.ok(z.safeParse(followUpWire, item).success);
    assert.deepEqual(first(item), {
      id: '1',
      fromName: 'Warga',
      toName: 'Dinas PU',
      createdAt: '2026-11-24T03:00:00.000Z',
      content: 'Belum <selesai>',
      templateCode: null,
      attachments: [],
      rating: 2,
      isPrivate: true,
      isReleased: true,
      author: 'reporter',
      fromNational: true,
      pairs: [],
    });
  });

  it('are others’ to see unless the endpoint says that nobody released them', () => {
    for (const [sent, read] of [
      [undefined, true],
      [null, true],
      [true, true],
      [1, true],
      [false, false],
      [0, false],
      ['false', false],
    ]) {
      assert.equal(first({ content: 'x', is_released: sent })?.isReleased, read, String(sent));
    }
  });

  it('say one text once, and name the sender out of an object too', () => {
    assert.equal(first({ content: 'Sama', template_content: 'Sama' })?.content, 'Sama');
    assert.equal(
      first({
        template_content: 'Dari {{institution_from}}',
        content: '',
        institution_from: { name: 'BPBD' },
      })?.content,
      'Dari BPBD',
    );
    assert.equal(
      first({ content: 'Ke {{institution_to}}', institution_to_name: 'PDAM' })?.content,
      'Ke PDAM',
    );
  });

  it('keep a rating within five', () => {
    for (const [sent, read] of [
      [9, 5],
      [-1, 0],
      ['4', 4],
      ['x', 0],
      [null, 0],
    ] as const)
      assert.equal(first({ content: 'x', rating: sent })?.rating, read);
  });

  it('survive any JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (items) => {
        for (const { content, rating } of readFollowUps({ results: { data: items } }).items)
          assert.ok(typeof content === 'string' && rating >= 0);
      }),
    );
  });
});
