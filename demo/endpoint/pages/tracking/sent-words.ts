import { readDay } from '../../../../src/contract/dates.js';
import { safeText } from '../../../../src/contract/read.js';
import type { SentForm } from '../sending/sent-form.js';
import type { OwnModel } from './own-forms-view.js';

export const NOTHING_TYPED: OwnModel['typed'] = {
  content: '',
  rating: '',
  resolved: '',
  isPrivate: false,
  reason: '',
  ground: '',
  objection: '',
};

/** `typedIn` is what was written in the forms of a report's page. */
export function typedIn({ get }: SentForm): OwnModel['typed'] {
  return {
    content: safeText(get('content')),
    rating: get('rating'),
    resolved: get('resolved'),
    isPrivate: get('is_secret') !== '',
    reason: safeText(get('reason')),
    ground: get('ground'),
    objection: safeText(get('objection')),
  };
}

/** `reportOf` tells of a report what the sent form shows of it: enough to draw the form again without the database. */
export function reportOf(form: SentForm, trackingId: string): Pick<OwnModel, 'report' | 'followUps'> {
  return {
    report: {
      trackingId,
      statusCode: form.has('rating') ? 'done' : form.has('resolved') ? 'responded' : '',
      isSecret: false,
      promisedAt: readDay(form.get('promised')),
      waitsUntil: null,
      relay: { state: 'none', nationalId: '' },
    },
    followUps: form.has('rating') ? [{ author: 'office', rating: 0 }] : [],
  };
}
