import { UPLOAD_FIELD, type UploadAnswerWire } from '../../../src/contract/reporting/upload.js';
import { CHALLENGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import { routes } from '../../../src/contract/routes.js';
import type { Payment } from '../guard/payment.js';
import type { AttachmentType } from '../capabilities/capabilities.js';
import { invalid } from '../words/errors.js';
import { recordWaiting } from './attach.js';
import type { UploadDeps } from './deps.js';
import { requireKey } from '../exactly-once/exactly-once.js';
import type { IncomingFile } from '../http/forms/incoming-file.js';
import { displayName } from './display-name.js';
import { discardFiles, storeFiles, withForm, type FileWork, type StoredFile } from './incoming.js';
import { bytesOf, evictOwn, evictWaiting } from './quota.js';
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
  const holder = payment.form?.holder ?? payment.holder ?? endpoint.hashing.sha256(solved?.nonce ?? key);
  return await withForm(context, endpoint, { fileField: UPLOAD_FIELD, holder }, async ({ files }) => {
    const { status, receipt } = await keepFiles(endpoint, {
      key,
      content: { files: files.map((file) => file.sha256) },
      holder,
      isOfficers: payment.holder !== undefined,
      field: UPLOAD_FIELD,
      files: () => Promise.resolve(files),
      async paid(_files, store) {
        // Spent before the work, not with it: else one solution would pay for any number of refused pictures.
        await payment.spend(endpoint.database, solved ?? (await check()));
        return payment.form === null
          ? await store()
          : await endpoint.unpaidFiles.pay(context, UPLOAD_FIELD, files, store);
      },
    });
    return context.json(answerOf(receipt, files), status);
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

/** `Keeping` is how files come in that wait for their report. */
interface Keeping {
  key: string;
  /** `content` makes a repeated call the same. */
  content: unknown;
  /** Whose share of the waiting uploads they take. */
  holder: string;
  /** Whether the holder is an officer, whose uploads make room among themselves; false by default. */
  isOfficers?: boolean;
  /** Names the field in a refusal. */
  field: string;
  /** Not asked for where the key has an answer already. */
  files: () => Promise<IncomingFile[]>;
  /** Has the files paid for, and then stored. */
  paid: (
    files: readonly IncomingFile[],
    store: (told?: FileWork) => Promise<StoredFile[]>,
  ) => Promise<StoredFile[]>;
}

/** `keepFiles` cleans files and keeps them until a report names them, once for its key. @throws as `storeFiles` */
export async function keepFiles(
  endpoint: UploadDeps,
  { key, content, holder, isOfficers = false, field, files, paid }: Keeping,
): Promise<{ status: 200 | 201; receipt: Receipt }> {
  let evicted: { storageKey: string }[] = [];
  const { status, body } = await endpoint.exactlyOnce.run({
    route: routes.upload,
    key,
    fields: content,
    prepare: async () => {
      const sent = await files();
      if (sent.length === 0) throw invalid({ [field]: [{ key: 'files-missing' }] });
      const assertFit = (bytes: number) =>
        assertUnreadFilesFit(endpoint.database, endpoint.config, field, bytes);
      await assertFit(bytesOf(sent));
      return await paid(sent, (told) =>
        storeFiles(endpoint, sent, field, {
          begin: () => told?.begin(),
          async settle(bytes) {
            await assertFit(bytes);
            await told?.settle(bytes);
          },
        }),
      );
    },
    commit: async (transaction, stored) => {
      const rows = await recordWaiting(transaction, stored, endpoint.config.now(), holder);
      const receipt = rows.map(({ id, bytes, media_type }): Receipt[number] => ({
        id,
        bytes,
        type: media_type,
      }));
      const newest = rows.map(({ id }) => id);
      evicted = isOfficers
        ? await evictOwn(transaction, endpoint.config, holder, newest)
        : await evictWaiting(transaction, endpoint.config, holder);
      return { status: 201, body: receipt };
    },
    undo: (stored) => discardFiles(endpoint, stored),
  });
  await discardFiles(endpoint, evicted);
  return { status, receipt: body as Receipt };
}
