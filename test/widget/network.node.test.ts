import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { isDearNetwork } from '../../src/widget/network.js';

const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

function connect(connection: object | undefined): void {
  Object.defineProperty(globalThis, 'navigator', { value: { connection }, configurable: true });
}

describe('a network where each kilobyte costs', () => {
  afterEach(() => {
    if (own) Object.defineProperty(globalThis, 'navigator', own);
    else Reflect.deleteProperty(globalThis, 'navigator');
  });

  it('is 2G, and any where the person asked to save data', () => {
    for (const connection of [
      { effectiveType: 'slow-2g' },
      { effectiveType: '2g' },
      { effectiveType: '4g', saveData: true },
    ]) {
      connect(connection);
      assert.equal(isDearNetwork(), true, JSON.stringify(connection));
    }
  });

  it('is no faster one, and none that the browser says nothing of', () => {
    for (const connection of [
      undefined,
      {},
      { effectiveType: '3g' },
      { effectiveType: '4g', saveData: false },
    ]) {
      connect(connection);
      assert.equal(isDearNetwork(), false, JSON.stringify(connection));
    }
  });
});
