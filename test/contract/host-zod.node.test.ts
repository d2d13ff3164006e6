/** A page's own zod is the same package as ours, or shares its settings through `globalThis`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globalConfig } from 'zod/v4/core';
import { EXAMPLE } from './example.js';

test("reading an answer leaves the settings of the host's zod alone, and compiles nothing", async () => {
  const { readCapabilities } = await import('../../src/contract/capabilities.js');
  const { Function: original } = globalThis;
  globalThis.Function = new Proxy(original, {
    construct: () => assert.fail('a strict page forbids code made of text'),
  });
  try {
    readCapabilities({ results: EXAMPLE });
  } finally {
    globalThis.Function = original;
  }
  assert.deepEqual(Object.keys(globalConfig), []);
});
