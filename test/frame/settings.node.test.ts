import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coarse, heightOf, stateOf } from '../../src/frame/messages.js';
import { readFrameSettings } from '../../src/frame/settings.js';
import fc from '../setup/property.js';

const ORIGIN = 'https://desa.contoh.id';
const LISTED = ['https://lapor.contoh.go.id/sp4n'];
const read = (fragment: string) => readFrameSettings(fragment, ORIGIN, LISTED);

describe('what the address of a frame may choose', () => {
  it('is a form on its own endpoint when it says nothing', () => {
    assert.deepEqual(read(''), {
      component: 'form',
      endpoint: `${ORIGIN}/sp4n`,
      attributes: new Map(),
    });
  });

  it('is a widget with its presets', () => {
    const settings = read(
      '#component=tracker&tracking-id=4821093579&compact=&aduan=1&onclick=alert(1)&sync-url=',
    );
    assert.ok(typeof settings === 'object');
    assert.equal(settings.component, 'tracker');
    assert.deepEqual(
      [...settings.attributes],
      [
        ['tracking-id', '4821093579'],
        ['compact', ''],
      ],
    );
  });

  it('fixes nothing of a form that a bare link opens, and leaves a feed its filters', () => {
    const fixed = 'institution=7&category=3&classification=1&location=r-16&assisted=&practice=';
    const names = (fragment: string, isFramed: boolean) => {
      const settings = readFrameSettings(fragment, ORIGIN, LISTED, isFramed);
      assert.ok(typeof settings === 'object');
      return [...settings.attributes.keys()].join(' ');
    };
    assert.equal(names(`#component=form&lang=id&${fixed}`, false), 'lang');
    assert.match(names(`#component=form&${fixed}`, true), /institution .*practice/);
    assert.equal(names('#component=feed&institution=7', false), 'institution');
  });

  it('is no widget that does not exist', () => {
    for (const name of ['', 'script', 'constructor', 'aduan-form']) {
      assert.equal(read(`#component=${name}`), 'unknown-component', name);
    }
  });

  it('is an endpoint of this origin or of the list, however it is spelled', () => {
    for (const [asked, used] of [
      ['/sp4n', `${ORIGIN}/sp4n`],
      ['/sp4n/', `${ORIGIN}/sp4n`],
      [`${ORIGIN}/x/../sp4n`, `${ORIGIN}/sp4n`],
      [`${LISTED[0]}/`, LISTED[0]],
    ] as const) {
      const settings = read(`#endpoint=${encodeURIComponent(asked)}`);
      assert.ok(typeof settings === 'object', asked);
      assert.equal(settings.endpoint, used);
    }
  });

  it('is never another server, nor another path of an allowed one', () => {
    for (const asked of [
      'https://jahat.contoh.id/sp4n',
      '//jahat.contoh.id/sp4n',
      'javascript:alert(1)',
      `${ORIGIN}/sp4n2`,
      `${ORIGIN}/sp4n/../upload`,
      `${ORIGIN}/sp4n?to=x`,
      'https://user@desa.contoh.id/sp4n',
      'https://lapor.contoh.go.id.jahat.id/sp4n',
      'http://desa.contoh.id/sp4n',
      '',
    ]) {
      assert.equal(read(`#endpoint=${encodeURIComponent(asked)}`), 'foreign-endpoint', asked);
    }
  });

  it('stays within the list for whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (asked) => {
        const settings = read(`#endpoint=${encodeURIComponent(asked)}`);
        assert.ok(
          settings === 'foreign-endpoint' ||
            (typeof settings === 'object' && [`${ORIGIN}/sp4n`, ...LISTED].includes(settings.endpoint)),
        );
      }),
    );
  });
});

describe('the message that carries a height', () => {
  it('is read from nothing else', () => {
    assert.equal(heightOf({ type: 'aduan-frame-height', height: 812 }), 812);
    for (const data of [
      null,
      undefined,
      812,
      'aduan-frame-height',
      { height: 812 },
      { type: 'aduan-frame-height' },
      { type: 'aduan-frame-height', height: '812' },
      { type: 'aduan-frame-height', height: Infinity },
      { type: 'aduan-frame-height', height: NaN },
    ]) {
      assert.equal(heightOf(data), null);
    }
  });

  it('tells no height that a typed line changes, and never less than there is', () => {
    fc.assert(
      fc.property(fc.float({ min: 1, max: 20_000, noNaN: true }), (height) => {
        const told = coarse(height);
        assert.equal(told % 64, 0);
        assert.ok(told >= height && told < height + 64);
      }),
    );
  });

  it('is the name of a screen, and nothing else that could be one', () => {
    assert.equal(stateOf({ type: 'aduan-frame-state', state: 'not-found' }), 'not-found');
    for (const data of [
      null,
      'sending',
      { state: 'sending' },
      { type: 'aduan-frame-state' },
      { type: 'aduan-frame-state', state: 7 },
      { type: 'aduan-frame-state', state: 'Jembatan putus' },
      { type: 'aduan-frame-state', state: 'a'.repeat(25) },
    ])
      assert.equal(stateOf(data), null);
  });
});
