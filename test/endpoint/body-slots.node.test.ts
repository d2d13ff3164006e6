import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BodySlots } from '../../demo/endpoint/http/body-slots.js';

const PLACES = 16;

test('one solved challenge holds no place for ever by bodies that begin anew and never end', () => {
  const slots = new BodySlots(PLACES);
  // Fresh ones of a few challenges fill all places, and come again and again.
  const held = Array.from({ length: PLACES }, (_, at) => slots.enter(`hostile ${at % 4}`));
  const citizen = slots.enter('a citizen');
  for (let again = 0; again < 20; again += 1) {
    for (let at = 0; at < 4; at += 1) {
      try {
        held.push(slots.enter(`hostile ${at}`));
      } catch (error) {
        assert.equal((error as { code: string }).code, 'unavailable');
      }
    }
  }
  assert.equal(citizen.signal.aborted, false);
  for (const one of [...held, citizen]) one.leave();
});
