import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EntryController } from '../../src/form/entry-controller.js';

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
