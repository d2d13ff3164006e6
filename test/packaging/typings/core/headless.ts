/** The parts without widgets: client, form logic, queue. */
import { AduanError, createSp4nService, solveChallenge, type Report } from 'aduan/client';
import { EMPTY_VALUES, buildSubmission, findProblems, whoSeesWhat } from 'aduan/form-logic';
import { createOutbox, randomAccessCode, randomKey } from 'aduan/outbox';

const endpoint = 'https://contoh.go.id/sp4n';
const service = createSp4nService({ endpoint, language: 'id' });
const capabilities = await service.capabilities();
const presets = { classificationId: '1', categoryId: null, institutionId: null, locationId: null };
const judging = { capabilities, presets, files: [], today: '2026-11-25', isAssisted: false };
const values = { ...EMPTY_VALUES, title: 'Jembatan putus', isSecret: true };
for (const { field, code } of findProblems(values, judging)) console.log(field, code);
const seen: string = whoSeesWhat(values, capabilities.identity).public;

const submission = buildSubmission(values, {
  capabilities,
  presets,
  isAssisted: false,
  accessCode: randomAccessCode(),
  consentGivenAt: new Date().toISOString(),
});
const challenge = await solveChallenge(await service.challenge());
const receipt = await service.create(submission, { idempotencyKey: randomKey(), attachments: [], challenge });
const found: Report = await service.report(receipt.trackingId, {
  accessCode: receipt.accessCode ?? undefined,
});

const outbox = createOutbox({ endpoint, service, solveChallenge: (asked) => solveChallenge(asked) });
const id: string = await outbox.add({ kind: 'report', submission, files: [] });
const unsubscribe: () => void = outbox.subscribe(([first]) => console.log(first?.state));

// @ts-expect-error a write needs its key
await service.create(submission, { attachments: [] });
// @ts-expect-error there is no such field
console.log({ ...EMPTY_VALUES }.judul);
// @ts-expect-error an endpoint has to be named
createSp4nService({ language: 'id' });
// @ts-expect-error not a code
console.log(new AduanError('nope'));
console.log(seen, found.title, id, unsubscribe);
