/** The process in which files of strangers are read. Its parent (`cleaner.ts`) ends it when one takes too much. */
import { readFile, writeFile } from 'node:fs/promises';
import { cleanFile, coverPhoto, type CleanFile } from './clean-file.js';
import { FileRefusal } from './file-refusal.js';
import { makeThumbnail } from './image.js';
import { cleaningJob, OUTAGE_EXIT, type CleaningAnswer, type CleaningJob } from './messages.js';

async function work(job: CleaningJob): Promise<CleaningAnswer> {
  try {
    const clean = await made(job, await readFile(job.from));
    await writeFile(job.to, clean.bytes, { mode: 0o600, flag: 'wx' });
    return { outcome: 'clean', type: clean.type };
  } catch (error) {
    // A full disk is no fault of the file: then this process ends, and its parent tells of an outage.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return { outcome: 'refused', reason: error instanceof FileRefusal ? error.reason : 'broken' };
  }
}

async function made({ kind, bytesMax, boxes = [] }: CleaningJob, bytes: Uint8Array): Promise<CleanFile> {
  switch (kind) {
    case 'clean':
      return await cleanFile(bytes, bytesMax);
    case 'cover':
      return await coverPhoto(bytes, boxes);
    case 'thumbnail':
      return { type: 'image/webp', bytes: await makeThumbnail(bytes) };
  }
}

process.on('message', (message) => {
  void work(cleaningJob.parse(message)).then(
    (answer) => process.send?.(answer),
    () => process.exit(OUTAGE_EXIT),
  );
});
process.on('disconnect', () => process.exit());
// Where memory runs short, the kernel shall take this process and not the endpoint.
void writeFile('/proc/self/oom_score_adj', '1000').catch(() => undefined);
process.send?.('ready');
