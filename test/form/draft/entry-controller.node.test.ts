import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EntryController } from '../../../src/form/entry/entry-controller.js';
import type { FormElement } from '../../../src/form/form-context.js';
import { propose } from '../../../src/form/prefill/prefill-watch.js';

const host = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};
const typed = (name: string, value: string) =>
  ({ target: { name, value, type: 'text' } }) as unknown as Event;

describe('a form that gets its draft back', () => {
  it('takes it, except where something was typed by then', () => {
    const entry = new EntryController(host);
    entry.input(typed('title', 'Typed now'));
    entry.restore({ title: 'From the draft', content: 'From the draft', isSecret: true });
    assert.equal(entry.values.title, 'Typed now');
    assert.equal(entry.values.content, 'From the draft');
    assert.equal(entry.values.isSecret, true);
  });

  it('keeps a field that was typed and emptied empty', () => {
    const entry = new EntryController(host);
    entry.input(typed('title', 'x'));
    entry.input(typed('title', ''));
    entry.restore({ title: 'From the draft' });
    assert.equal(entry.values.title, '');
  });
});

describe('a press', () => {
  it('holds nothing once its click is over, or was taken over by a scroll, or never came', async (t) => {
    const page = new EventTarget();
    const listening = new Map<string, number>();
    const listen: typeof page.addEventListener = (name, listener, options) => {
      listening.set(name, (listening.get(name) ?? 0) + 1);
      const { signal } = options as AddEventListenerOptions;
      signal?.addEventListener('abort', () => listening.set(name, listening.get(name)! - 1));
      page.addEventListener(name, listener, options);
    };
    const own = globalThis.addEventListener;
    Object.assign(globalThis, { addEventListener: listen });
    const entry = new EntryController(host);
    t.mock.timers.enable({ apis: ['setTimeout'] });
    for (const [end, pause] of [
      ['click', 0],
      ['pointercancel', 0],
      ['pointerup', 400],
      ['click', 0],
    ] as const) {
      entry.press();
      const done: string[] = [];
      entry.afterPress(() => done.push(end));
      page.dispatchEvent(new Event(end));
      await Promise.resolve();
      assert.equal(done.length, 0, 'the click itself comes first');
      t.mock.timers.tick(pause);
      t.mock.timers.tick(0);
      await Promise.resolve();
      assert.deepEqual([...done], [end]);
      entry.afterPress(() => done.push('at once'));
      assert.deepEqual(done, [end, 'at once']);
    }
    Object.assign(globalThis, { addEventListener: own });
    assert.deepEqual(
      [...listening],
      [
        ['click', 0],
        ['pointercancel', 0],
        ['pointerup', 0],
      ],
    );
  });
});

describe('a form that is filled in beforehand', () => {
  it('is as untouched as an empty one, and begins anew without it', () => {
    const entry = new EntryController(host);
    propose({ entry, element: host as unknown as FormElement }, { title: 'Lampu mati', assetRef: 'PJU-1' });
    assert.equal(entry.values.title, 'Lampu mati');
    assert.ok(entry.isUntouched);
    entry.input(typed('title', 'Lampu rusak'));
    assert.ok(!entry.isUntouched);
    entry.reset();
    assert.equal(entry.values.title, '');
    assert.ok(entry.isUntouched);
  });

  it('keeps what somebody wrote or emptied by then', () => {
    const entry = new EntryController(host);
    entry.input(typed('title', 'Typed now'));
    entry.input(typed('location_text', 'x'));
    entry.input(typed('location_text', ''));
    propose(
      { entry, element: host as unknown as FormElement },
      { title: 'Proposed', locationText: 'Proposed', assetRef: 'PJU-1' },
    );
    assert.equal(entry.values.title, 'Typed now');
    assert.equal(entry.values.locationText, '');
    assert.equal(entry.values.assetRef, 'PJU-1');
  });

  it('mixes nothing into a draft, whichever comes first', () => {
    for (const isFirst of [true, false]) {
      const entry = new EntryController(host);
      const fillIn = () =>
        propose({ entry, element: host as unknown as FormElement }, { title: 'Proposed', assetRef: 'PJU-1' });
      if (isFirst) fillIn();
      entry.restore({ content: 'From the draft' });
      if (!isFirst) fillIn();
      const { title, content, assetRef } = entry.values;
      assert.deepEqual([title, content, assetRef], ['', 'From the draft', '']);
    }
  });
});
