import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BodySlots } from '../../../demo/endpoint/limits/body-slots.js';

const PLACES = 16;

test('one solved challenge holds no place for ever by bodies that begin anew and never end', () => {
  const slots = new BodySlots(PLACES);
  // Fresh ones of a few challenges fill all places, and come again and again.
  const enter = (holder: string) => slots.enter(holder, 'one address');
  const held = Array.from({ length: PLACES }, (_, at) => enter(`hostile ${at % 4}`));
  const citizen = enter('a citizen');
  for (let again = 0; again < 20; again += 1) {
    for (let at = 0; at < 4; at += 1) {
      try {
        held.push(enter(`hostile ${at}`));
      } catch (error) {
        assert.equal((error as { code: string }).code, 'unavailable');
      }
    }
  }
  assert.equal(citizen.signal.aborted, false);
  for (const one of [...held, citizen]) one.leave();
});

test('many solved challenges hold no places against others where they come from one sender', () => {
  const slots = new BodySlots(PLACES);
  const held = Array.from({ length: PLACES }, (_, at) => slots.enter(`challenge ${at}`, 'a flood'));
  const citizen = slots.enter('a citizen', 'elsewhere');
  for (let again = 0; again < 3 * PLACES; again += 1) {
    try {
      held.push(slots.enter(`challenge ${again % PLACES}`, 'a flood'));
    } catch (error) {
      assert.equal((error as { code: string }).code, 'unavailable');
    }
  }
  assert.equal(citizen.signal.aborted, false);
  for (const one of [...held, citizen]) one.leave();
});

test('a holder whose bodies come to their end has as many places as before, and one whose never do has none before others', () => {
  const slots = new BodySlots(PLACES, Infinity);
  const village = (): void => {
    const one = slots.enter('a village');
    one.finish();
    one.leave();
  };
  for (let sent = 0; sent < 3 * PLACES; sent += 1) village();
  const held = Array.from({ length: 3 * PLACES }, () => {
    try {
      return slots.enter('never ends');
    } catch {
      return null;
    }
  });
  const kept = [slots.enter('a village'), slots.enter('a village')];
  assert.throws(() => slots.enter('never ends'), { code: 'unavailable' });
  assert.deepEqual(
    kept.map(({ signal }) => signal.aborted),
    [false, false],
  );
  for (const one of [...held, ...kept]) one?.leave();
});
