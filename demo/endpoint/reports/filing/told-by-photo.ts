import type { CreateBody } from '../../../../src/contract/reporting/create-body.js';
import type { Database } from '../../database/connect.js';
import { invalid } from '../../words/errors.js';
import type { ReportDeps } from '../deps.js';

type Config = Pick<ReportDeps['config'], 'limits' | 'masters' | 'topics'>;

/** `isToldByPhoto`: category and files may tell what title and content would (`enough` of the capabilities). */
export function isToldByPhoto(
  { category_id, attachments }: Pick<CreateBody, 'category_id' | 'attachments'>,
  { masters }: Pick<Config, 'masters'>,
): boolean {
  return category_id !== null && attachments.length > 0 && masters.category(category_id) !== undefined;
}

/** `topicAndVillage` is the title of a report that has no words, in those that people were offered. */
export function topicAndVillage(
  { category_id, location_id }: Pick<CreateBody, 'category_id' | 'location_id'>,
  { limits, masters, topics }: Config,
): string {
  const topic = topics.find(({ id }) => id === category_id) ?? masters.category(category_id ?? '');
  const village = masters.location(location_id ?? '');
  return [topic, village]
    .flatMap((one) => one?.name ?? [])
    .join(', ')
    .slice(0, limits.titleMax);
}

/**
 * `withMadeTexts` fills in a missing title, and adds a sentence to a content that is shorter than the endpoint's least:
 * officers, the public and the national gateway read a whole one. It is Indonesian, as offices read it.
 */
export function withMadeTexts(body: CreateBody, config: Config): CreateBody {
  const isShort = body.content.length < config.limits.contentMin;
  if (body.title !== '' && !isShort) return body;
  const made = topicAndVillage(body, config);
  const sentence = `Dilaporkan dengan foto: ${made}.`;
  return {
    ...body,
    // A title of a text that is hardly one is the same few letters.
    title: isShort && body.content.startsWith(body.title) ? made : body.title || made,
    content: isShort ? [body.content, sentence].filter(Boolean).join('\n\n') : body.content,
  };
}

/** `assertPhoto` refuses a report without a text that has documents alone: nobody would see what it is about. */
export async function assertPhoto(transaction: Database, ids: readonly string[]): Promise<void> {
  const photo = await transaction
    .selectFrom('attachments')
    .select('id')
    .where('id', 'in', ids)
    .where('media_type', 'like', 'image/%')
    .executeTakeFirst();
  if (photo === undefined)
    throw invalid({ content: [{ key: 'required', values: { label: 'label-content' } }] });
}
