import { UPLOAD_FIELD, type UploadAnswerWire } from '../../../src/contract/reporting/upload.js';
import { CHALLENGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import { routes } from '../../../src/contract/routes.js';
import type { Payment } from '../guard/payment.js';
import type { AttachmentType } from '../capabilities/capabilities.js';
import type { UploadDeps } from './deps.js';
import { invalid } from '../words/errors.js';
import { requireKey } from '../exactly-once/exactly-once.js';
import type { IncomingFile } from '../http/forms/incoming-file.js';
import { recordWaiting } from './attach.js';
import { displayName } from './display-name.js';
import { discardFiles, storeFiles, withForm, type FileWork } from './incoming.js';
import { bytesOf, evictWaiting } from './quota.js';
import { assertUnreadFilesFit, diskTakesFiles, noRoomForFiles } from './room-for-files.js';
import { EXTENSIONS } from './cleaning/type-by-content.js';
import type { RequestContext } from '../http/request-context.js';

/** `Receipt` is the recorded part of the answer, in the files' order. Names are left to each request. */
type Receipt = { id: string; bytes: number; type: AttachmentType }[];

/**
 * `POST /complaints/complaint/file`. The challenge is checked before the body is read, unless its key has an answer
 * already; it is spent only behind the key, so that a retry never has to solve another.
 */
export async function upload(
  context: RequestContext,
  endpoint: UploadDeps,
  payment: Payment,
): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const check = () => payment.check(context.req.header(CHALLENGE_HEADER));
  const isKnown = await endpoint.exactlyOnce.knows(routes.upload, key);
  const solved = isKnown ? null : await check();
  if (!isKnown && !(await diskTakesFiles(endpoint.config))) throw noRoomForFiles(UPLOAD_FIELD);
  const holder = payment.form?.holder ?? endpoint.hashing.sha256(solved?.nonce ?? key);
  return await withForm(context, endpoint, { fileField: UPLOAD_FIELD, holder }, async ({ files }) => {
    let evicted: { storageKey: string }[] = [];
    const { status, body } = await endpoint.exactlyOnce.run({
      route: routes.upload,
      key,
      fields: { files: files.map((file) => file.sha256) },
      prepare: async () => {
        if (files.length === 0) throw invalid({ [UPLOAD_FIELD]: [{ key: 'files-missing' }] });
        const assertFit = (bytes: number) =>
          assertUnreadFilesFit(endpoint.database, endpoint.config, UPLOAD_FIELD, bytes);
        await assertFit(bytesOf(files));
        // Spent before the work, not with it: else one solution would pay for any number of refused pictures.
        await payment.spend(endpoint.database, solved ?? (await check()));
        const store = (told?: FileWork) =>
          storeFiles(endpoint, files, UPLOAD_FIELD, {
            begin: () => told?.begin(),
            async settle(bytes) {
              await assertFit(bytes);
              await told?.settle(bytes);
            },
          });
        return payment.form === null
          ? await store()
          : await endpoint.unpaidFiles.pay(context, UPLOAD_FIELD, files, store);
      },
      commit: async (transaction, stored) => {
        const rows = await recordWaiting(transaction, stored, endpoint.config.now(), holder);
        const receipt = rows.map(({ id, bytes, media_type }): Receipt[number] => ({
          id,
          bytes,
          type: media_type,
        }));
        evicted = await evictWaiting(transaction, endpoint.config, holder);
        return { status: 201, body: receipt };
      },
      undo: (stored) => discardFiles(endpoint, stored),
    });
    await discardFiles(endpoint, evicted);
    return context.json(answerOf(body as Receipt, files), status);
  });
}

function answerOf(receipt: Receipt, files: readonly IncomingFile[]): UploadAnswerWire {
  const named = receipt.map(({ id, bytes, type }, position) => ({
    isImage: type.startsWith('image/'),
    file: { id, file_name: displayName(files[position]?.name ?? '', EXTENSIONS[type]), bytes },
  }));
  const listed = (images: boolean) => named.filter((one) => one.isImage === images).map((one) => one.file);
  return { results: { images: listed(true), docs: listed(false) } };
}
