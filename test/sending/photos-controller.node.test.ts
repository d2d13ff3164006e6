import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PhotosController, type ShrinkPhoto } from '../../src/sending/photos-controller.js';
import type { PickedFile } from '../../src/form-logic/files.js';
import { AduanError, type AduanErrorCode } from '../../src/errors.js';
import { FULL } from '../form-logic/capabilities.js';

const host = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};
const jpeg = (name: string): File => new File(['whole'], name, { type: 'image/jpeg' });
const nothingSettles = () => assert.fail('nothing settles');
const failing =
  (code: AduanErrorCode): ShrinkPhoto =>
  () =>
    Promise.reject(new AduanError(code));

async function picked(shrink: ShrinkPhoto, ...files: File[]) {
  const settled: string[] = [];
  const note = ({ name, state }: PickedFile) => void settled.push(`${name} ${state.phase}`);
  const photos = new PhotosController(host, note, shrink);
  photos.add(files, FULL.limits);
  await photos.ready();
  return { photos, settled };
}

describe('photos of the form', () => {
  it('are shrunk one after the other: memory is what a small phone lacks', async () => {
    let running = 0;
    let most = 0;
    const { photos, settled } = await picked(
      async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        return { data: new Blob(['small']), type: 'image/jpeg', extension: 'jpg' };
      },
      jpeg('a.jpg'),
      jpeg('b.heic'),
      jpeg('c.jpg'),
    );
    assert.equal(most, 1);
    assert.deepEqual(settled, ['a.jpg ready', 'b.heic ready', 'c.jpg ready']);
    assert.deepEqual(
      photos.outgoing().map(({ name, data, isPrepared }) => [name, data.size, isPrepared]),
      [
        ['a.jpg', 5, true],
        ['b.jpg', 5, true],
        ['c.jpg', 5, true],
      ],
    );
    photos.clear();
  });

  it('are kept whole, and marked unprepared, when the code that shrinks them can’t be fetched', async () => {
    const { photos } = await picked(failing('chunk-failed'), jpeg('a.jpg'));
    assert.equal(photos.previews.size, 0, 'an unstripped original is not drawn');
    const [file] = photos.outgoing();
    assert.equal(file?.isPrepared, false);
    assert.equal(await file?.data.text(), 'whole');
  });

  for (const [code, problem] of [
    ['too-large', 'too-many-pixels'],
    ['unsupported-type', 'unsupported'],
    ['file-unreadable', 'unreadable'],
  ] as const) {
    it(`are refused as ${problem} when they are ${code}`, async () => {
      const { photos } = await picked(failing(code), jpeg('a.jpg'));
      const { state } = photos.files[0]!;
      assert.equal(state.phase === 'refused' && state.problem, problem);
      assert.equal('original' in state, problem === 'unreadable', 'may be tried again');
      assert.deepEqual(photos.outgoing(), []);
    });
  }

  it('say that it is the kind of photo, where a HEIC can’t be opened', async () => {
    const { photos } = await picked(failing('file-unreadable'), new File(['x'], 'IMG_1.HEIC'));
    assert.deepEqual(photos.files[0]?.state, { phase: 'refused', problem: 'heic' });
  });

  it('are tried again, as they were picked', async () => {
    let isBroken = true;
    const { photos, settled } = await picked(async (file) => {
      if (isBroken) throw new AduanError('file-unreadable');
      return { data: file, type: 'image/jpeg', extension: 'jpg' };
    }, jpeg('awan.jpg'));
    isBroken = false;
    photos.retry(1, FULL.limits);
    assert.equal(photos.files[0]?.state.phase, 'shrinking');
    await photos.ready();
    assert.equal(await photos.outgoing()[0]?.data.text(), 'whole');
    assert.deepEqual(settled, ['awan.jpg refused', 'awan.jpg ready']);
    photos.clear();
  });

  it('stop being shrunk when they are taken away', async () => {
    const heard: (boolean | undefined)[] = [];
    const photos = new PhotosController(host, nothingSettles, async (_file, _limits, _photos, signal) => {
      photos.remove(1);
      heard.push(signal?.aborted);
      throw new AduanError('aborted');
    });
    photos.add([jpeg('a.jpg')], FULL.limits);
    await photos.ready();
    assert.deepEqual(heard, [true]);
    assert.deepEqual(photos.files, []);
  });

  it('don’t come back when they were taken away while being shrunk', async () => {
    let finish!: () => void;
    const photos = new PhotosController(host, nothingSettles, async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return { data: new Blob(['small']), type: 'image/jpeg', extension: 'jpg' };
    });
    photos.add([jpeg('a.jpg')], FULL.limits);
    await new Promise((resolve) => setImmediate(resolve));
    photos.remove(1);
    finish();
    await photos.ready();
    assert.deepEqual(photos.files, []);
    assert.equal(photos.previews.size, 0);
  });
});
