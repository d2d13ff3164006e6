import { html } from 'hono/html';
import { readFollowed } from '../../../../src/contract/public/follow.js';
import { routes } from '../../../../src/contract/routes.js';
import type { RequestContext } from '../../http/request-context.js';
import { OwnCalls } from '../sending/own-calls.js';
import { isOver, newSeal, readSeal, sealFields } from '../sending/seal.js';
import { answer, type Pages } from '../shell/answer.js';
import { hidden, textField } from '../shell/fields.js';
import { pageLanguage } from '../shell/language.js';
import type { Markup } from '../shell/markup.js';
import { wordsOf } from '../words/words.js';
import type { ListModel } from './list-view.js';

const SEAL = 'follow';

/** `renderFollow` asks for mails about the list's place; empty where no place is chosen, or no mail is sent. */
export function renderFollow(
  { endpoint }: Pages,
  model: Pick<ListModel, 'words' | 'errors' | 'asked' | 'language'>,
): Markup | '' {
  const { words, asked, language } = model;
  const place = asked['location_id'] ?? '';
  if (place === '' || endpoint.config.mail === null) return '';
  const seal = sealFields(newSeal(endpoint.hashing, SEAL, endpoint.config.now()));
  return html`<h2 id="follow">${words.find.follow}</h2>
    <p class="hint">${words.follow.lead}</p>
    <form method="post" action="laporan?lang=${language}">
      ${hidden({ ...seal, location_id: place })}
      ${textField(model, 'notify', '', { label: words.follow.label, type: 'email' })}
      <p class="row">
        <button class="button secondary" name="do" value="follow">${words.follow.send}</button>
      </p>
    </form>`;
}

/** `takeFollow` sends the form of `renderFollow`. Forms prove no work: an hour brings only so many. */
export async function takeFollow(
  context: RequestContext,
  pages: Pages,
  get: (name: string) => string,
  isOwn: boolean,
): Promise<Response> {
  const { hashing, config } = pages.endpoint;
  const language = pageLanguage(context);
  const { follow, find, own } = wordsOf(language);
  const place = get('location_id');
  const seal = isOwn ? readSeal(hashing, SEAL, get) : null;
  const isTaken = seal !== null && !isOver(seal, config.now()) && (await pages.follows.take());
  let said = follow.failed;
  let isSent = false;
  if (isTaken) {
    const found = await new OwnCalls(context, pages.calls, language).post<unknown>(routes.follows, {
      key: seal.key,
      json: { location_id: place, notify: { channel: 'email', to: get('notify') } },
      paidBy: { doubt: null, holder: seal.key },
    });
    isSent = found.ok;
    said = found.ok ? follow.sent(readFollowed(found.body)) : problemIn(found.error);
  }
  return await answer(context, pages, {
    name: 'laporan',
    language,
    heading: find.follow,
    isAnswer: true,
    status: isSent ? 200 : 422,
    body: html`<p class="notice ${isSent ? 'success' : 'warning'}" role="status">${said}</p>
      <p>
        <a href="laporan?lang=${language}&amp;location_id=${encodeURIComponent(place)}">${own.feed.prev}</a>
      </p>`,
  });
}

const problemIn = ({
  message,
  errors,
}: {
  message: string;
  errors?: Record<string, string[]> | undefined;
}): string =>
  Object.values(errors ?? {})
    .flat()
    .join(' ') || message;
