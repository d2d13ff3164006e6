/** The table of what is called what there, and the suggestions by name, whatever stands in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mappingOf, MAPPING_KINDS, type MappingEntry } from '../../../demo/endpoint/relay/gateway/mapping.js';
import { suggestionFor } from '../../../demo/endpoint/relay/officers/suggestions.js';
import { rounds } from '../../setup/full-run.js';
import fc from '../../setup/property.js';

const runs = { numRuns: rounds(300, 20_000) };
const kind = fc.constantFrom(...MAPPING_KINDS);
/** Few, so that they meet; a place's is a code of one part or two. */
const ourId = fc.array(fc.constantFrom('16', '01', '22'), { minLength: 1, maxLength: 2 });
const entry = fc.record({
  kind,
  ourId: ourId.map((parts) => parts.join('.')),
  gatewayId: fc.integer({ min: 1, max: 9_999 }).map(String),
});
/** As the table has them: each of ours once. */
const entries = fc.uniqueArray(entry, { selector: (one) => `${one.kind} ${one.ourId}`, maxLength: 20 });
/** Any tree, and also what is none: one that goes round. */
const parents = fc.dictionary(fc.constantFrom('16', '01', '22'), fc.constantFrom('16', '01', '22'));

describe('the mapping', () => {
  it('says of each entry what it says, and of nothing else but what lies within it', () => {
    fc.assert(
      fc.property(entries, kind, ourId, parents, (all, asked, parts, above) => {
        const mapping = mappingOf(all, (id) => above[id] ?? null);
        for (const one of all) assert.equal(mapping.idFor(one.kind, one.ourId), one.gatewayId);
        const id = parts.join('.');
        assert.equal(mapping.idFor(asked, id), nearest(all, asked, id, above));
        assert.equal(mapping.idFor(asked, null), null);
      }),
      runs,
    );
  });

  it('leads back from an institution of theirs to one that leads to it, and to nothing else', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 9_999 }).map(String), (all, theirs) => {
        const mapping = mappingOf(all);
        const ours = mapping.institutionOf(theirs);
        if (ours !== null) assert.equal(mapping.idFor('institution', ours), theirs);
        else assert.ok(!all.some((one) => one.kind === 'institution' && one.gatewayId === theirs));
      }),
      runs,
    );
  });
});

/** By another way than the code goes: all that lies around it, the nearest first. */
function nearest(
  all: readonly MappingEntry[],
  asked: string,
  id: string,
  above: Record<string, string>,
): string | null {
  const parts = id.split('.');
  const around =
    asked === 'location'
      ? parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
      : asked === 'category'
        ? [0, 1, 2, 3].reduce<string[]>((line) => [...line, above[line.at(-1)!] ?? line.at(-1)!], [id])
        : [id];
  const found = around.flatMap((one) => all.filter((other) => other.kind === asked && other.ourId === one));
  return found[0]?.gatewayId ?? null;
}

const word = fc.constantFrom('dinas', 'pekerjaan', 'umum', 'kesehatan', 'camat', 'kabupaten', 'contoh');
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('a suggestion by name', () => {
  it('is one of theirs, the same whatever their order, and the very name where it is among them', () => {
    fc.assert(
      fc.property(name, fc.uniqueArray(name, { maxLength: 8 }), (ours, theirs) => {
        const named = theirs.map((one) => ({ name: one }));
        const found = suggestionFor(ours, 'Kabupaten Contoh', named);
        assert.ok(found === null || named.includes(found));
        const alike = suggestionFor(ours.toUpperCase(), 'KABUPATEN CONTOH', named);
        assert.equal(alike, found, 'capitals are of no matter');
        const says = ours.split(' ').some((one) => one !== 'kabupaten');
        if (says) assert.notEqual(suggestionFor(ours, '', [...named, { name: ours }]), null);
      }),
      runs,
    );
  });

  it('is none where the names share no word that tells them apart', () => {
    fc.assert(
      fc.property(name, (ours) => {
        assert.equal(suggestionFor(ours, '', [{ name: 'Kementerian Republik Indonesia' }]), null);
        assert.equal(suggestionFor('Kabupaten', '', [{ name: ours }]), null);
      }),
      runs,
    );
  });
});
