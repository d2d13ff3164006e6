/** Every named schema of the OpenAPI document, written by zod from the wire schemas. */
import * as z from 'zod/mini';
import { clockDaysWire, clockWire } from '../reporting/clocks.js';
import { capabilitiesWire } from '../capabilities-wire.js';
import { challengeWire } from '../reporting/challenge.js';
import { ERROR_CODES, errorWire, SEALED_ERROR_CODES } from '../envelope.js';
import { feedItemWire, feedWire } from '../public/feed.js';
import { reportAttachmentWire, followUpWire, followUpsWire } from '../reporting/followups.js';
import { mapClusterWire, mapWire } from '../public/map.js';
import {
  categoriesWire,
  categoryWire,
  classificationsWire,
  institutionsWire,
  locationWire,
  locationsWire,
} from '../public/masters.js';
import { questionsWire, questionWire } from '../questions/question.js';
import { mapLayerWire, outlineWire } from '../public/geojson.js';
import { dangerWordsWire } from '../public/danger.js';
import {
  notifyAnswerWire,
  notifyBodyWire,
  withdrawAnswerWire,
  withdrawBodyWire,
} from '../reporting/own-report.js';
import { replyAnswerWire, replyFieldsWire } from '../reporting/reply.js';
import { informationWire, objectionAnswerWire, objectionBodyWire } from '../information/information.js';
import { detailWire, logEntryWire, reportWire } from '../reporting/report.js';
import { countsWire } from '../public/counts.js';
import { promisesWire } from '../public/promises.js';
import { statisticsWire } from '../public/statistics.js';
import { uploadAnswerWire } from '../reporting/upload.js';
import { createAnswerWire, createBodyWire } from '../reporting/submission.js';
import {
  sealedAnswerWire,
  sealedBodyWire,
  sealedFollowUpWire,
  sealedMineWire,
} from '../sealed/sealed-wire.js';
import { supportAnswerWire } from '../public/support.js';
import { followAnswerWire, followBodyWire, unfollowAnswerWire } from '../public/follow.js';
import { confirmAnswerWire, confirmBodyWire } from '../public/confirm.js';

/** Schemas of the document by name, as `dist/openapi.json` has them, but closed. */
export const COMPONENTS = {
  Capabilities: capabilitiesWire,
  Challenge: challengeWire,
  Classifications: classificationsWire,
  Category: categoryWire,
  Categories: categoriesWire,
  Institutions: institutionsWire,
  Location: locationWire,
  Locations: locationsWire,
  Dangers: dangerWordsWire,
  Outline: outlineWire,
  MapLayer: mapLayerWire,
  Field: questionWire,
  Fields: questionsWire,
  UploadAnswer: uploadAnswerWire,
  CreateBody: createBodyWire,
  CreateAnswer: createAnswerWire,
  Attachment: reportAttachmentWire,
  LogEntry: logEntryWire,
  Report: reportWire,
  Detail: detailWire,
  Clock: clockWire,
  ClockDays: clockDaysWire,
  Information: informationWire,
  ObjectionBody: objectionBodyWire,
  ObjectionAnswer: objectionAnswerWire,
  FollowUp: followUpWire,
  FollowUps: followUpsWire,
  ReplyFields: replyFieldsWire,
  ReplyAnswer: replyAnswerWire,
  NotifyBody: notifyBodyWire,
  NotifyAnswer: notifyAnswerWire,
  WithdrawBody: withdrawBodyWire,
  WithdrawAnswer: withdrawAnswerWire,
  SealedBody: sealedBodyWire,
  SealedAnswer: sealedAnswerWire,
  SealedFollowUp: sealedFollowUpWire,
  SealedMine: sealedMineWire,
  FeedItem: feedItemWire,
  Feed: feedWire,
  MapCluster: mapClusterWire,
  Map: mapWire,
  SupportAnswer: supportAnswerWire,
  ConfirmBody: confirmBodyWire,
  ConfirmAnswer: confirmAnswerWire,
  FollowBody: followBodyWire,
  FollowAnswer: followAnswerWire,
  UnfollowAnswer: unfollowAnswerWire,
  Statistics: statisticsWire,
  Counts: countsWire,
  Promises: promisesWire,
  Error: z.extend(errorWire, { code: z.enum(Object.keys({ ...ERROR_CODES, ...SEALED_ERROR_CODES })) }),
};

export type ComponentName = keyof typeof COMPONENTS;
export type JsonSchema = Record<string, unknown>;

export function refTo(name: ComponentName): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * The components' schemas. Written as they are *sent*, so closed objects are opened again: a server may add fields, and
 * a client made from this document must survive them.
 */
export function componentSchemas(): Record<ComponentName, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  ) as unknown as Record<ComponentName, JsonSchema>;
}

/** `inlineSchema` is a schema without a name, e.g. a query's. */
export function inlineSchema(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: 'input' });
  return json;
}
