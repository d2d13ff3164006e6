/** Back to a moment in a bucket that keeps versions, as `growing.md` says: by the marks of what was deleted since. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { objectStorage } from '../../../demo/endpoint/uploads/stores/object-storage.js';
import type { Storage } from '../../../demo/endpoint/uploads/storage.js';
import { Programs } from '../cluster/programs.js';
import { Store } from '../cluster/store.js';

describe('A bucket that keeps versions', () => {
  let folder = '';
  let programs: Programs;
  let store: Store;
  let client: S3Client;
  let storage: Storage;
  let Bucket = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aduan-versions-'));
    mkdirSync(join(folder, 'logs'));
    programs = new Programs(join(folder, 'logs'));
    store = await Store.start(programs, folder);
    const { env } = store;
    Bucket = env['S3_BUCKET']!;
    const account = {
      region: 'us-east-1',
      accessKeyId: env['S3_ACCESS_KEY_ID']!,
      secretAccessKey: readFileSync(env['S3_SECRET_ACCESS_KEY_FILE']!, 'utf8').trim(),
    };
    const endpoint = env['S3_ENDPOINT']!;
    client = new S3Client({ region: account.region, credentials: account, endpoint, forcePathStyle: true });
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    storage = await objectStorage(
      { ...account, bucket: Bucket, address: endpoint },
      'aduan',
      () => new Date(),
    );
  });
  after(async () => {
    client?.destroy();
    programs?.endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  const bytesOf = (key: string): Promise<string> =>
    storage.get(key).then(
      (bytes) => Buffer.from(bytes).toString(),
      () => 'none',
    );
  const put = (text: string): Promise<string> => storage.put(Buffer.from(text), 'jpg');

  test('has the files of a moment again, also those that were deleted or put away since', async (t) => {
    const [kept, deleted, aside] = [await put('kept'), await put('deleted'), await put('aside')];
    const goneBefore = await put('gone before');
    await storage.delete(goneBefore);
    const { DeleteMarkers: earlier = [] } = await client.send(new ListObjectVersionsCommand({ Bucket }));
    const moment = earlier[0]!.LastModified!;
    // The store's times have whole seconds.
    while (Date.now() < moment.getTime() + 2_000) await bytesOf(kept);
    const later = await put('later');
    await storage.delete(deleted);
    await storage.setAside(aside);
    const files = () => Promise.all([kept, deleted, aside, goneBefore, later].map(bytesOf));
    assert.deepEqual(await files(), ['kept', 'none', 'none', 'none', 'later']);

    const { DeleteMarkers: marks = [] } = await client.send(new ListObjectVersionsCommand({ Bucket }));
    const younger = marks.filter((mark) => mark.LastModified! > moment);
    for (const { Key, VersionId } of younger)
      await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
    t.diagnostic(`${younger.length} marks of ${marks.length}`);
    assert.deepEqual(await files(), ['kept', 'deleted', 'aside', 'none', 'later']);
    // What came later belongs to nobody: the endpoint finds it, and puts it away.
    const listed: string[] = [];
    for await (const { key } of storage.list()) listed.push(key);
    assert.deepEqual(listed.sort(), [kept, deleted, aside, later].sort());
  });
});
