/**
 * The books of the gateway that the drills trust: each thing that must not happen is noticed, and named by its report.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sha256 } from './books.js';
import type { ExpectedReport } from './check-books.js';
import { Gateway, HEADERS } from './gateway.js';
import { aNamedReport, createBodyOf, Sender } from './sender.js';

const PHOTO = { name: 'jembatan.jpg', bytes: Buffer.from('foto jembatan') };
const LETTER = { name: 'surat.pdf', bytes: Buffer.from('%PDF surat') };

describe('the books of the gateway', () => {
  let gateway: Gateway;
  let sender: Sender;
  const open = async (): Promise<void> => {
    gateway = await Gateway.start({ seed: 1 });
    sender = new Sender(gateway);
  };
  before(open);
  after(() => gateway.close());

  /** A gateway that has heard nothing but what `say` says to it. */
  async function heard(say: () => Promise<unknown>): Promise<void> {
    await gateway.close();
    await open();
    await say();
  }

  /** @returns the lines of what is wrong */
  function faults(...expected: ExpectedReport[]): string {
    try {
      gateway.check(expected);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  }

  const named = aNamedReport();
  const anonymous = aNamedReport({
    trackingId: '1111111118',
    isAnonymous: true,
    identity: { name: 'Warsito bin Darmo', email: 'warsito@contoh.id', phone: '0813-2222-3333' },
  });
  const withFiles = aNamedReport({ files: [sha256(PHOTO.bytes), sha256(LETTER.bytes)] });

  it('are silent where every report came once, by the right account, with its files', async () => {
    await heard(async () => {
      const { json } = await sender.upload(PHOTO, LETTER);
      const ids = [json.results.images[0].id, json.results.docs[0].id];
      await sender.create(createBodyOf(withFiles, ids));
      await sender.create(createBodyOf(anonymous));
    });
    assert.equal(faults(withFiles, anonymous), '');
    assert.equal(gateway.books.find(anonymous.trackingId), String(gateway.books.creates[1]!.nationalId));
    assert.equal(gateway.books.find('2222222226'), null);
  });

  it('notice a report that never came, and one that nobody filed', async () => {
    await heard(() => sender.create(createBodyOf(anonymous)));
    assert.equal(
      faults(named),
      `${gateway.books.creates[0]!.nationalId}: nobody filed it (marker 1111111118)\n4821093574: never came`,
    );
  });

  it('notice a double, which the gateway takes without a word', async () => {
    await heard(async () => {
      for (let turn = 0; turn < 2; turn += 1)
        assert.equal((await sender.create(createBodyOf(named))).status, 200);
    });
    assert.equal(faults(named), '4821093574: came 2 times');
  });

  it('notice a report without its marker', async () => {
    await heard(() => sender.create({ ...createBodyOf(named), tags_raw: '#aduan' }));
    assert.match(faults(named), /nobody filed it \(marker null\)\n4821093574: never came/);
  });

  it('notice a file that is missing, that is another’s, that is out of its order, or that never was', async () => {
    await heard(async () => {
      await sender.upload(PHOTO, LETTER);
      const [photo, letter] = gateway.books.files.map(({ id }) => id);
      await sender.create(createBodyOf(withFiles, [photo!]));
      assert.equal(faults(withFiles), '4821093574: lacks a file');
      gateway.books.creates.length = 0;
      await sender.create(createBodyOf(withFiles, [letter!, photo!]));
      assert.equal(faults(withFiles), '4821093574: has its files in another order');
      gateway.books.creates.length = 0;
      await sender.create(createBodyOf(withFiles, [photo!, 99]));
      assert.equal(faults(withFiles), '4821093574: lacks a file');
      gateway.books.creates.length = 0;
      await sender.create(createBodyOf(withFiles, [photo!, letter!]));
      await sender.create(createBodyOf(anonymous, [photo!]));
    });
    assert.equal(
      faults(withFiles, anonymous),
      `1111111118: has files that are not its own\nfile ${gateway.books.files[0]!.id} came with more than one report: 4821093574, 1111111118`,
    );
  });

  it('notice the wrong account, in both directions', async () => {
    for (const change of [{ user_id: 12 }, { is_new_user_slider: true }]) {
      await heard(() => sender.create({ ...createBodyOf(anonymous), ...change }));
      assert.equal(faults(anonymous), '1111111118: came by the wrong account');
    }
    await heard(async () => {
      await sender.create(createBodyOf({ ...named, isAnonymous: true }));
    });
    assert.match(faults(named), /4821093574: came with a field that it must not have: user_id/);
  });

  it('notice another’s name', async () => {
    await heard(() => sender.create({ ...createBodyOf(named), nameUser: 'Karto' }));
    assert.equal(faults(named), '4821093574: came under the name of somebody else');
  });

  it('notice an identity that leaked, wherever it was, and never print it', async () => {
    const { name, email, phone } = anonymous.identity!;
    const leaks: [where: string, leak: () => Promise<unknown>][] = [
      ['create', () => sender.create({ ...createBodyOf(anonymous), content: `Hubungi ${email}` })],
      ['create', () => sender.create({ ...createBodyOf(anonymous), nameUser: name })],
      ['upload', () => sender.upload({ ...PHOTO, name: `${name}.jpg` })],
      ['reply', () => sender.reply({ complaint_id: '1', content: phone.replace(/-/g, ' ') })],
      ['detail', () => sender.ask('GET', `complaints/1/complaint?telepon=${phone}`)],
    ];
    for (const [step, leak] of leaks) {
      await heard(leak);
      const said = faults(anonymous);
      assert.match(said, new RegExp(`1111111118: an identity or a code leaked by ${step}`));
      assert.ok(![name, email, phone].some((secret) => said.includes(secret)), said);
    }
  });

  it('notice an access code, of whomever it is', async () => {
    await heard(() => sender.create({ ...createBodyOf(named), content: `kode ${named.unsaid![0]}` }));
    assert.equal(faults(named), '4821093574: an identity or a code leaked by create');
  });

  it('count every field that leaves', async () => {
    await heard(() => sender.create({ ...createBodyOf(named), latitude: -4.1, channel: '13' }));
    assert.equal(
      faults(named),
      '4821093574: came with a field that it must not have: latitude\n4821093574: came without channel, or with a wrong type of it',
    );
    const { is_priority: _left, ...short } = createBodyOf(named);
    await heard(() => sender.create({ ...short, attachments: '[]' }));
    assert.equal(
      faults(named),
      '4821093574: came without is_priority, or with a wrong type of it\n4821093574: came without attachments, or with a wrong type of it',
    );
  });

  it('notice flags that were turned', async () => {
    await heard(() => sender.create({ ...createBodyOf(anonymous), is_anonymous: false, is_secret: true }));
    assert.equal(
      faults(anonymous),
      '1111111118: came with the wrong is_anonymous\n1111111118: came with the wrong is_secret',
    );
  });

  it('notice requests without a secret header, which are refused', async () => {
    await heard(async () => {
      await sender.create(createBodyOf(named));
      const stranger = new Sender(gateway, { auth: HEADERS.auth });
      assert.equal((await stranger.ask('GET', 'masters/institutions/external')).status, 401);
    });
    assert.match(faults(named), /^GET \S+\/masters\/institutions\/external came without its header token$/);
  });

  it('notice replies that are lost, doubled, or turned into others', async () => {
    let nationalId = '';
    await heard(async () => {
      await sender.create(createBodyOf(named));
      nationalId = gateway.books.find(named.trackingId)!;
      for (const content of ['Satu kali', 'Dua kali', 'Dua kali', 'Bukan milik siapa pun'])
        await sender.reply({ complaint_id: nationalId, content, rating: '4', is_secret: '1' });
    });
    const reply = { trackingId: named.trackingId, rating: 4, isSecret: true, files: [] };
    const expected = [
      { ...reply, content: 'Satu kali', rating: 5, isSecret: false },
      { ...reply, content: 'Dua kali' },
      { ...reply, content: 'Tidak pernah' },
    ];
    assert.throws(() => gateway.check([named], expected), {
      message: [
        '4821093574: its reply has the rating 4 and not 5',
        '4821093574: its reply has is_secret 1',
        '4821093574: its reply came 2 times',
        '4821093574: its reply never came',
        `${nationalId}: nobody wrote its reply`,
      ].join('\n'),
    });
  });
});
