/** Reports that the endpoint can't read: the part of the contract that only the feature `sealed` has. */
import { WRITING, type Operation } from './operation.js';
import { sealedRoutes } from '../sealed/sealed-routes.js';

export const SEALED_OPERATIONS: Operation[] = [
  {
    id: 'createSealedComplaint',
    tag: 'Sealed',
    method: 'post',
    path: sealedRoutes.create,
    summary: 'File a report that the endpoint can’t read',
    description:
      'All of the report is in `envelope`, sealed for the keys of `capabilities.sealed` or of earlier ones. `access_code` is derived ' +
      'of the code that the reporter keeps, which never leaves the device. Any other member is refused.',
    extension: true,
    idempotent: true,
    json: 'SealedBody',
    status: 201,
    answer: 'SealedAnswer',
    errors: ['challenge-required', 'challenge-expired', ...WRITING],
  },
  {
    id: 'addSealedFollowUp',
    tag: 'Sealed',
    method: 'post',
    path: decodeURIComponent(sealedRoutes.followUp('{tracking_id}')),
    summary: 'Write more to a sealed report',
    description:
      '`seq` counts the reporter’s follow-ups from 1; another number than the next one is refused. An endpoint may bound ' +
      'how many one report takes (`sealed-full`).',
    extension: true,
    code: 'required',
    idempotent: true,
    json: 'SealedFollowUp',
    status: 201,
    answer: 'SealedAnswer',
    errors: ['not-found', 'closed', 'sealed-full', ...WRITING],
  },
];
