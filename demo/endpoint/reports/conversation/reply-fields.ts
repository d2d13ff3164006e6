import { safeText } from '../../../../src/contract/read.js';
import type { EndpointConfig } from '../../config.js';
import type { IncomingForm } from '../../http/forms/multipart.js';
import { invalid, type FieldProblems } from '../../words/errors.js';

export interface ReplyFields {
  /** Empty for a rating alone. */
  content: string;
  /** 1–5; 0 without a rating. */
  rating: number;
  /**
   * Whether the matter is settled, or is asked again on the promised day; absent where not said, so that an earlier
   * release's reply has the same fingerprint.
   */
  resolved?: boolean | 'later';
  /** Seen by the offices only. */
  isPrivate: boolean;
}

const YES = new Set(['1', 'true', 'on']);
const NO = new Set(['', '0', 'false', 'off']);

/** Text that officers and the gateway read for an answer without words. */
const RESOLVED_WORDS = { true: 'Sudah beres.', false: 'Belum beres.' };

/** @throws ApiError 422 naming every wrong field */
export function readReplyFields(
  form: Pick<IncomingForm, 'get'>,
  { limits }: Pick<EndpointConfig, 'limits'>,
): ReplyFields {
  const problems: FieldProblems = {};
  const text = (name: string): string => {
    return safeText(form.get(name) ?? '').trim();
  };
  const resolved = text('resolved').toLowerCase();
  const isAnswer = resolved === 'true' || resolved === 'false';
  const isLater = resolved === 'later';
  const content = text('content') || (isAnswer ? RESOLVED_WORDS[resolved] : '');
  const rating = text('rating');
  const secret = text('is_secret').toLowerCase();
  if (!/^[0-5]?$/.test(rating)) problems['rating'] = [{ key: 'rating-invalid' }];
  if ([...content].length > limits.contentMax) {
    problems['content'] = [{ key: 'too-long', values: { label: 'label-reply', max: limits.contentMax } }];
  }
  if (content === '' && Number(rating) === 0 && !isLater) problems['content'] = [{ key: 'reply-empty' }];
  if (resolved !== '' && !isAnswer && !isLater) {
    problems['resolved'] = [{ key: 'wrong-form', values: { label: 'label-resolved' } }];
  }
  // A misread "yes" would publish what somebody wanted between themselves and the office.
  if (!YES.has(secret) && !NO.has(secret)) {
    problems['is_secret'] = [{ key: 'wrong-form', values: { label: 'label-is_secret' } }];
  }
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return {
    content,
    rating: Number(rating),
    ...(isAnswer && { resolved: resolved === 'true' }),
    ...(isLater && { resolved: 'later' as const }),
    isPrivate: YES.has(secret),
  };
}
