import type { AloudMessages } from '../aloud/words/words.js';
import type { DetailMessages } from '../../feed/detail/words/words.js';
import type { FeedMessages } from '../../feed/words/words.js';
import type { FiguresMessages } from '../../feed/numbers/words/words.js';
import type { FeedMapMessages } from '../../feed/map/words/words.js';
import type { FindMessages } from '../../feed/filters/words/words.js';
import type { IdleMessages } from '../../feed/idle/words/words.js';
import type { AssistedMessages } from '../../form/assisted/words/words.js';
import type { EvidenceMessages } from '../../form/evidence/words/words.js';
import type { PlaceMessages } from '../../form/place/words/words.js';
import type { GuideMessages } from '../../form/guide/words/words.js';
import type {
  ChoicesMessages,
  DraftMessages,
  FormMessages,
  LateMessages,
  OutcomeMessages,
  RareMessages,
} from '../../form/words/words.js';
import type { PracticeMessages } from '../../form/practice/words/words.js';
import type { ReceiptMessages } from '../../form/receipt/words/words.js';
import type { SimilarMessages } from '../../form/similar/words/words.js';
import type { StepsMessages } from '../../form/steps/words/words.js';
import type { WaitingMessages } from '../../form/waiting/words/words.js';
import type { MapWords } from '../../map/words/words.js';
import type { KeepMessages } from '../../tracker/keep/words/words.js';
import type { TrackerMessages } from '../../tracker/words/words.js';
import type { NewsMessages } from '../../tracker/news/words/words.js';
import type { OutgoingMessages } from '../../tracker/outgoing/words/words.js';
import type { ReplyMessages } from '../../tracker/reply/words/words.js';
import type { ReportMessages } from '../../report/words/words.js';
import type { WithdrawMessages } from '../../tracker/withdraw/words/words.js';

/*
 * A further language is added in this folder, in four steps; the compiler names what is missing.
 * 1. `language.ts`: its tag in LANGUAGES, and in BELIEVED_OF_PAGE if a page's own `lang` may choose it.
 * 2. Beside each `…-en.ts` a file of the same name in the new language, and `form-xx.ts`, `tracker-xx.ts`, `feed-xx.ts`,
 *    which gather them.
 * 3. `languages.ts`: its own name, the switch's few sentences, and where its three files are.
 * 4. `npm test -- --only rooms --file i18n` reads all languages side by side.
 * A new part of a widget is a line below, in Indonesian with its chunk (`messagesOf`), and in each language's gathering file.
 */

/** What each part of the widgets says. */
export interface Words {
  aloud: AloudMessages;
  map: MapWords;

  form: FormMessages;
  late: LateMessages;
  choices: ChoicesMessages;
  draft: DraftMessages;
  evidence: EvidenceMessages;
  guide: GuideMessages;
  place: PlaceMessages;
  rare: RareMessages;
  outcome: OutcomeMessages;
  receipt: ReceiptMessages;
  similar: SimilarMessages;
  waiting: WaitingMessages;
  assisted: AssistedMessages;
  practice: PracticeMessages;
  steps: StepsMessages;

  tracker: TrackerMessages;
  report: ReportMessages;
  keep: KeepMessages;
  news: NewsMessages;
  outgoing: OutgoingMessages;
  reply: ReplyMessages;
  withdraw: WithdrawMessages;

  feed: FeedMessages;
  detail: DetailMessages;
  find: FindMessages;
  figures: FiguresMessages;
  idle: IdleMessages;
  feedMap: FeedMapMessages;
}

/** All that one widget says, in one language: what its chunk of that language holds. */
export type FormWords = Pick<
  Words,
  | 'aloud'
  | 'map'
  | 'place'
  | 'form'
  | 'late'
  | 'choices'
  | 'draft'
  | 'evidence'
  | 'guide'
  | 'rare'
  | 'outcome'
  | 'receipt'
  | 'similar'
  | 'waiting'
  | 'assisted'
  | 'practice'
  | 'steps'
>;
export type TrackerWords = Pick<
  Words,
  'aloud' | 'tracker' | 'report' | 'keep' | 'news' | 'outgoing' | 'reply' | 'withdraw'
>;
/** The report is read in the tracker's words. */
export type FeedWords = Pick<
  Words,
  'aloud' | 'feed' | 'detail' | 'find' | 'figures' | 'idle' | 'report' | 'map' | 'feedMap'
>;
