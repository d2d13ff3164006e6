import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptOf, judgeFile, renamed, typeOfFile } from '../../src/form-logic/files.js';
import { FULL } from './capabilities.js';

const LIMITS = FULL.limits;
const judge = (name: string, type: string, size: number, limits = LIMITS) => {
  const { kind, problem } = judgeFile({ name, type, size }, limits);
  return `${kind} ${problem ?? 'fine'}`;
};

describe('picked files', () => {
  it('are photos of any size and kind, because photos are shrunk', () => {
    assert.equal(judge('a.jpg', 'image/jpeg', 8e6), 'photo fine');
    assert.equal(judge('a.heic', 'image/heic', 3e6), 'photo fine');
  });

  it('are documents up to the limit', () => {
    assert.equal(judge('a.pdf', 'application/pdf', LIMITS.attachmentBytesMax), 'document fine');
    assert.equal(judge('a.pdf', 'application/pdf', LIMITS.attachmentBytesMax + 1), 'document too-large');
  });

  it('are told by their name where the system gives no type', () => {
    assert.equal(typeOfFile({ name: 'SURAT.PDF', type: '' }), 'application/pdf');
    assert.equal(judge('foto.JPEG', '', 9), 'photo fine');
    assert.equal(judge('foto', '', 9), 'other unsupported');
  });

  it('are refused when they are anything else, or empty', () => {
    assert.equal(judge('a.mp4', 'video/mp4', 9), 'other unsupported');
    assert.equal(judge('a.svg', 'image/svg+xml', 9), 'other unsupported');
    assert.equal(judge('a.docx', 'application/msword', 9), 'other unsupported');
    assert.equal(judge('a.jpg', 'image/jpeg', 0), 'photo empty');
  });

  it('follow the endpoint’s list', () => {
    const pdfOnly = { ...LIMITS, attachmentTypes: ['application/pdf'] };
    assert.equal(judge('a.jpg', 'image/jpeg', 9, pdfOnly), 'other unsupported');
    assert.equal(acceptOf(pdfOnly), 'application/pdf');
    assert.equal(acceptOf(LIMITS), 'image/*,application/pdf', 'any picture becomes one that is taken');
  });

  it('are renamed after what they have become', () => {
    assert.equal(renamed('IMG.2026.HEIC', 'jpg'), 'IMG.2026.jpg');
    assert.equal(renamed('foto', 'jpg'), 'foto.jpg');
  });
});
