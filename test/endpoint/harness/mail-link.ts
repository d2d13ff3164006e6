import assert from 'node:assert/strict';
import type { Mail } from '../../../demo/endpoint/notifications/mailbox.js';

/** Where the one link of a mail leads, as a path below the endpoint. */
export function linkOf({ text }: Mail): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  assert.ok(link, text);
  return new URL(link).pathname.slice(1);
}
