import type { AnswersWords } from './words/answers-id.js';
import type { Line, Mine } from './conversation.js';
import { element, notice } from './element.js';

/** Number, state and whose turn it is, then all that was said, the oldest first. */
export function drawConversation(
  words: AnswersWords,
  { trackingId, state }: Mine,
  lines: readonly Line[],
): HTMLElement[] {
  const { name, turn } = words.states[state];
  const hasAnswer = lines.some(({ kind }) => kind === 'answer' || kind === 'trouble');
  return [
    element('p', {}, `${words.number}: ${trackingId}`),
    element('p', { className: 'notice' }, element('b', {}, name), ' ', turn),
    element('h2', {}, words.conversation),
    element(
      'ol',
      { className: 'history' },
      ...lines.map((line) => element('li', {}, ...drawLine(words, line))),
    ),
    ...(hasAnswer ? [] : [element('p', { className: 'hint' }, words.nothingYet)]),
  ];
}

function drawLine(words: AnswersWords, line: Line): HTMLElement[] {
  const head = (who: string): HTMLElement =>
    element('p', {}, element('b', {}, who), ` – ${dayOf(words, line)}`);
  switch (line.kind) {
    case 'report':
      return [head(words.report), element('p', { className: 'hint' }, words.own)];
    case 'follow-up':
      return [head(words.followUp), element('p', { className: 'hint' }, words.own)];
    case 'trouble':
      return [
        head(words.answer),
        notice('danger', (words.unopened as Partial<Record<string, string>>)[line.code] ?? words.unread),
      ];
    case 'answer': {
      const { fields, files } = line.content;
      const text = typeof fields.content === 'string' ? fields.content : '';
      // The page's style keeps the line breaks of this class.
      const said = text.split('\n').map((one) => element('p', {}, one));
      return [head(words.answer), ...said, ...files.map((file) => drawFile(words, file))];
    }
  }
}

/** Saved and never shown: nothing that somebody has sent runs or renders at the endpoint's own address. */
function drawFile(
  words: AnswersWords,
  { name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
): HTMLElement {
  const safe = name.replace(/[^\w. -]/g, '_').slice(0, 80);
  const link = element('a', { download: safe, href: '#' }, words.save(safe));
  link.addEventListener('click', () => {
    link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  return element('p', {}, link);
}

function dayOf({ locale }: AnswersWords, line: Line): string {
  const sentAt = line.kind === 'answer' ? line.sentAt : null;
  const at = sentAt ?? new Date(`${line.day}T12:00:00`);
  if (Number.isNaN(at.getTime())) return line.day;
  const format = { dateStyle: 'long', ...(sentAt && { timeStyle: 'short' as const }) } as const;
  return new Intl.DateTimeFormat([locale, 'id-ID'], format).format(at);
}
