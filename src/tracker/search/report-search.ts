import type { TemplateResult } from 'lit';
import { bearsSealedCheck, formatAccessCode } from '../../contract/access-code.js';
import { isSealedCode } from '../../contract/sealed/sealed-codes.js';
import {
  readQuery,
  type QueryProblems,
  type QueryReading,
  type ReportQuery,
} from '../../report/report-query.js';
import { renderSearch, type CodeAvailability, type Typed } from './search-view.js';
import type { TrackerContext } from '../tracker-context.js';
import { safePage } from '../../client/safe-page.js';

export interface ReportSearchEvents {
  /** @param isAsked true when the person searched, not the page: the answer takes the focus */
  asked: (query: ReportQuery, isAsked: boolean) => void;
  /** @param id of the control to correct, or of what stands in its place */
  refused: (id: 'tracking_id' | 'access_code', isAsked: boolean) => void;
}

/** The two boxes of the search: their text, its problems, and the query. */
export class ReportSearch {
  typed: Typed = { number: '', code: '' };
  problems: QueryProblems = {};
  private isAsked = false;
  /** True after a sealed report's code, which no page but the endpoint's own may keep or send. */
  private isSealed = false;
  /** A code that may be a sealed report's without its `S`, and that was asked about: searched for again, it is sent. */
  private doubted: string | null = null;

  constructor(
    private readonly context: TrackerContext,
    private readonly events: ReportSearchEvents,
  ) {}

  /** Whether an access code can be typed here. */
  get code(): CodeAvailability {
    const { endpointUrl, isMinimal } = this.context;
    return codeAvailability(endpointUrl, isMinimal, this.isSealed);
  }

  render(): TemplateResult {
    const { typed, problems, code, context } = this;
    const { trackerMessages: messages, element, lookup } = context;
    const isFolded = lookup.state.phase === 'done' && Object.keys(problems).length === 0;
    return renderSearch({ messages, typed, problems, code, isCompact: element.compact, isFolded }, this);
  }

  /** Puts text into the boxes as if it had been pasted there, and searches. */
  track(typed: Typed, isAsked: boolean): void {
    this.isAsked = isAsked;
    this.isSealed = Object.values(typed).some(isSealedCode);
    if (this.isSealed) {
      this.clear();
      this.refuse({ code: 'code-unreadable' });
      return;
    }
    this.typed = typed;
    const reading = this.read();
    if ('problems' in reading) {
      this.refuse(reading.problems);
      return;
    }
    const { query } = reading;
    const { accessCode } = query;
    if (accessCode && accessCode !== this.doubted && bearsSealedCheck(accessCode)) {
      this.doubted = accessCode;
      this.refuse({ code: 'code-sealed' });
      return;
    }
    this.typed = {
      number: query.trackingId ?? '',
      code: accessCode === null ? '' : formatAccessCode(accessCode),
    };
    this.problems = {};
    this.events.asked(query, isAsked);
  }

  refuse(problems: QueryProblems): void {
    this.problems = problems;
    this.context.element.requestUpdate();
    this.events.refused(problems.number ? 'tracking_id' : 'access_code', this.isAsked);
  }

  clear(): void {
    this.typed = { number: '', code: '' };
    this.problems = {};
    this.context.element.requestUpdate();
  }

  readonly onInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    this.typed = { ...this.typed, [name === 'access_code' ? 'code' : 'number']: value };
    this.context.element.requestUpdate();
    const reading = this.read();
    const stillWrong: QueryProblems = 'problems' in reading ? reading.problems : {};
    // While typing, errors only disappear: none appears before the search is sent.
    this.problems = Object.fromEntries(
      Object.entries(this.problems).filter(
        ([box, problem]) => stillWrong[box as keyof QueryProblems] === problem,
      ),
    );
  };

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.track(this.typed, true);
  };

  private read(): QueryReading {
    const { number, code } = this.typed;
    // `number` may have letters: the last word, or what a link ends in.
    const [trackingId] = (this.context.isForeign && /[^\s=#]+(?=\s*$)/.exec(number)) || [];
    return trackingId
      ? { query: { trackingId, accessCode: null } }
      : readQuery(number, code, this.code === 'box');
  }
}

/**
 * Whether an access code can be typed here: an endpoint without capabilities knows no codes, and an insecure page must
 * not see one.
 *
 * @param root the endpoint's absolute base URL; empty where it has none
 */
function codeAvailability(root: string, isMinimal: boolean, isSealed: boolean): CodeAvailability {
  if (isMinimal) return 'none';
  if (isSecureContext && !isSealed) return 'box';
  const page = root ? safePage(root, 'lacak') : null;
  return page ? { safePage: page } : isSealed ? 'box' : 'none';
}
