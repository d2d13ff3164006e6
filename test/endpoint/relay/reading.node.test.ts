/** The gateway's answers in every shape that clients have met: what is read must not depend on it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likenessOfFollowUp, likenessOfLine } from '../../../demo/endpoint/relay/forwarding/likeness.js';
import { allPages } from '../../../demo/endpoint/relay/lapor-v3/paging.js';
import {
  readCreated,
  readDetail,
  readFollowUpPage,
  readInstitutions,
  readUploaded,
  type FollowUpPage,
} from '../../../demo/endpoint/relay/lapor-v3/reading.js';
import type { GatewayFollowUp } from '../../../demo/endpoint/relay/gateway/gateway.js';
import { rounds } from '../../setup/full-run.js';
import fc from '../../setup/property.js';

const word = fc.stringMatching(/^[a-zA-Z]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const seconds = fc.integer({ min: 1_700_000_000, max: 1_900_000_000 });
const shapes = fc.record({
  isDayFirst: fc.boolean(),
  isMarkedUp: fc.boolean(),
  isNumber: fc.boolean(),
  files: fc.constantFrom('array', 'object', 'docs'),
});
type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never;

const two = (value: number) => String(value).padStart(2, '0');
function dated(second: number, { isDayFirst }: Shape): string {
  const wib = new Date((second + 7 * 3_600) * 1_000);
  const day = [two(wib.getUTCDate()), two(wib.getUTCMonth() + 1), wib.getUTCFullYear()].join('-');
  return isDayFirst ? `${day} ${wib.toISOString().slice(11, 19)}` : new Date(second * 1_000).toISOString();
}
const marked = (text: string, { isMarkedUp }: Shape) => (isMarkedUp ? `<p>${text}&nbsp;</p>` : text);
function filed(paths: string[], { files }: Shape): unknown {
  const items = paths.map((path) => ({ path, file_name: 'a.jpg', extension: 'jpg' }));
  if (files === 'array') return items;
  if (files === 'docs') return { docs: items };
  return Object.fromEntries([...items.map((item, place) => [String(place), item]), ['docs', []]]);
}

describe('what the gateway answers', () => {
  it('is the same follow-up in every shape', () => {
    fc.assert(
      fc.property(words, words, seconds, shapes, shapes, (text, from, second, one, other) => {
        const read = (shape: Shape): GatewayFollowUp =>
          readFollowUpPage({
            results: {
              data: [
                {
                  institution_from_name: from,
                  institution_to_name: null,
                  created_at: dated(second, shape),
                  template_code: 'A',
                  template_content: marked('{{institution_from}} menanggapi', shape),
                  content: marked(text, shape),
                  attachments: filed(['/a.jpg', '/b.pdf'], shape),
                },
              ],
              next_page_url: null,
            },
          })!.items[0]!;
        const [first, again] = [read(one), read(other)];
        assert.deepEqual(first, again);
        assert.equal(likenessOfFollowUp(first), likenessOfFollowUp(again));
        assert.equal(first.at, new Date(second * 1_000).toISOString());
        assert.ok(first.content.startsWith(`${from} menanggapi`) && first.content.includes(text));
        assert.deepEqual(
          first.files.map(({ path }) => path),
          ['/a.jpg', '/b.pdf'],
        );
      }),
      { numRuns: rounds(100, 2_000) },
    );
  });

  it('is the same line of history in every shape', () => {
    fc.assert(
      fc.property(words, words, seconds, shapes, shapes, (from, to, second, one, other) => {
        const read = (shape: Shape) => {
          const report = readDetail(
            {
              results: {
                data: { status_code: shape.isNumber ? 3 : '3', status_name: 'Dalam Proses' },
                data_logs: [
                  {
                    id: null,
                    date: dated(second, shape),
                    content: marked('{{institution_from}} ke {{ institution_to }}: {{status_new}}', shape),
                    institution_from: { id: 1, name: from },
                    institution_to: shape.isNumber ? { id: '2', name: to } : to,
                    status_new: { name: 'Dalam Proses' },
                    data: '{}',
                  },
                ],
              },
            },
            '91',
          )!;
          assert.deepEqual(report.status, { code: '3', name: 'Dalam Proses' });
          return report.lines[0]!;
        };
        assert.equal(read(one).content, `${from} ke ${to}: Dalam Proses`);
        assert.equal(likenessOfLine(read(one)), likenessOfLine(read(other)));
      }),
      { numRuns: rounds(100, 2_000) },
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const answers = [
          value,
          { results: value },
          { results: { data: value, data_logs: value, complaint: value } },
        ];
        for (const answer of answers) {
          readCreated(answer);
          readUploaded(answer);
          readDetail(answer, '91');
          readFollowUpPage(answer);
          readInstitutions(answer);
        }
      }),
      { numRuns: rounds(200, 5_000) },
    );
  });

  it('is no report without a status, and no list without data', () => {
    for (const answer of [null, [], {}, { results: {} }, { results: { data: {} } }, { message: 'x' }]) {
      assert.equal(readDetail(answer, '91'), null);
      assert.equal(readInstitutions(answer)?.length ?? 0, 0);
    }
    assert.equal(readFollowUpPage({ results: {} }), null);
  });

  it('is cut where it is too long', () => {
    const page = readFollowUpPage({ results: { data: [{ content: 'a'.repeat(50_000) }] } });
    assert.equal(page?.items[0]?.content.length, 10_002);
  });
});

const item = (content: string, more: Partial<GatewayFollowUp> = {}): GatewayFollowUp => ({
  id: null,
  at: '2026-11-24T03:00:00.000Z',
  content,
  from: 'Dinas',
  to: null,
  rating: 0,
  isSecret: false,
  files: [],
  isTemplate: false,
  ...more,
});
const paged = async (pages: FollowUpPage[], last = pages.at(-1)!) => {
  let asked = 0;
  const { items } = await allPages(async (page) => {
    asked = page;
    return pages[page - 1] ?? last;
  });
  return { words: items.map(({ content }) => content), asked };
};

describe('pages of follow-ups', () => {
  const page = (hasMore: boolean, ...contents: string[]): FollowUpPage => ({
    items: contents.map((content) => item(content)),
    hasMore,
  });

  it('are read to the end', async () => {
    assert.deepEqual((await paged([page(true, 'a', 'b'), page(false, 'c')])).words, ['a', 'b', 'c']);
  });

  it('end where one comes again, or is empty, and somewhere in any case', async () => {
    assert.deepEqual(await paged([page(true, 'a'), page(true, 'b')]), { words: ['a', 'b'], asked: 3 });
    assert.deepEqual(await paged([page(true, 'a'), page(true)]), { words: ['a'], asked: 2 });
    let number = 0;
    const { items, isWhole } = await allPages(async () => page(true, String((number += 1))));
    assert.deepEqual([items.length, isWhole], [50, false]);
  });

  it('keep two alike apart, and know one that moved to the next page', async () => {
    assert.deepEqual((await paged([page(true, 'a', 'a'), page(false, 'b')])).words, ['a', 'a', 'b']);
    assert.deepEqual((await paged([page(true, 'a', 'b'), page(false, 'b', 'c')])).words, ['a', 'b', 'c']);
  });

  it('know one again by its second, because one of the two forms of dates has no fractions', () => {
    const exact = item('a', { at: '2026-11-24T03:00:00.480Z' });
    assert.equal(likenessOfFollowUp(exact), likenessOfFollowUp(item('a')));
    assert.notEqual(
      likenessOfFollowUp(exact),
      likenessOfFollowUp(item('a', { at: '2026-11-24T03:00:01.000Z' })),
    );
  });

  it('go by ids where there are some', async () => {
    const [one, two] = [item('a', { id: '1' }), item('a', { id: '2' })];
    const all = await allPages(async () => ({ items: [one, two], hasMore: false }));
    assert.deepEqual([all.items.length, all.isWhole], [2, true]);
  });
});
