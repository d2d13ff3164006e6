import type { IncomingFile } from '../../http/forms/incoming-file.js';
import { HourBudget } from '../../limits/hour-budget.js';
import type { NamedKey } from '../../settings/kinds.js';
import { keepFiles } from '../../uploads/upload.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { Open311Deps } from '../deps.js';
import { fetchFiles } from './fetched-files.js';
import { FILES, type Sent } from './sent.js';

/** `ADDRESSES` is what a refusal calls files that are fetched. */
const ADDRESSES = 'media_url';

/** `Media` is what comes with a request beside its words. */
export interface Media {
  /** `content` tells equal ones: files by their content, others by where they lie. */
  content: readonly string[];
  /** Keeps them until the report takes them, once for its key. @returns the ids of the uploads, in order */
  keep(key: string): Promise<string[]>;
}

/**
 * `mediaOf` are the files of a request: those that it brings, and those that its `media_url` lead to, all cleaned as
 * everybody's are, and shown to nobody before an officer releases them.
 * @throws ApiError 422 where an address is none of the key's hosts
 */
export function mediaOf(deps: Open311Deps, sent: Sent, key: NamedKey): Media {
  const addresses = sent.all(ADDRESSES).map((text) => addressOf(text, key));
  const { attachmentsMax: max } = deps.config.limits;
  if (addresses.length + sent.files.length > max)
    throw invalid({
      [addresses.length > 0 ? ADDRESSES : FILES]: [{ key: 'files-too-many', values: { max } }],
    });
  const content = [...sent.files.map(({ sha256 }) => sha256), ...addresses.map(({ href }) => href)];
  const field = addresses.length > 0 && sent.files.length === 0 ? ADDRESSES : FILES;
  return {
    content,
    async keep(own) {
      if (content.length === 0) return [];
      const folder = await deps.incoming.make();
      try {
        return await keep(deps, key, { own, content, field }, async () => [
          ...sent.files,
          ...(await fetchFiles(addresses, folder, deps.config)),
        ]);
      } finally {
        await deps.incoming.remove(folder);
      }
    },
  };
}

/** @throws ApiError 422: an address of a stranger's choice would make this server ask whatever it reaches */
function addressOf(text: string, { hosts = [] }: NamedKey): URL {
  const problem = (key: 'open311-media' | 'open311-media-address' | 'open311-media-host', host = '') =>
    invalid({ [ADDRESSES]: [{ key, values: { host } }] });
  if (hosts.length === 0) throw problem('open311-media');
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain =
    url !== null &&
    text.length <= 2_000 &&
    [url.protocol, url.port, url.username, url.password].join('') === 'https:';
  if (!isPlain) throw problem('open311-media-address');
  if (!hosts.includes(url.hostname)) throw problem('open311-media-host', url.hostname.slice(0, 100));
  url.hash = '';
  return url;
}

/** So many files of a key are looked at within an hour as it may file reports, whatever becomes of them. */
async function keep(
  deps: Open311Deps,
  { name }: NamedKey,
  { own, content, field }: { own: string; content: readonly string[]; field: string },
  files: () => Promise<IncomingFile[]>,
): Promise<string[]> {
  const { config, database, hashing } = deps;
  const max = config.limits.formReportsPerHourMax;
  const budget = new HourBudget({ database, config, hashing }, 'files by open311 of', max);
  const { receipt } = await keepFiles(deps, {
    key: hashing.keyed('open311 files', own).toString('hex'),
    content: { files: content },
    holder: hashing.sha256(`open311 ${own}`),
    field,
    async files() {
      if (!(await budget.take(name, content.length))) {
        const seconds = Math.max(1, await budget.wholeIn(name));
        const values = { max, minutes: Math.ceil(seconds / 60) };
        throw new ApiError('rate-limited', { say: 'open311-many-files', values, retryAfter: seconds });
      }
      return await files();
    },
    paid: (_files, store) => store(),
  });
  return receipt.map(({ id }) => id);
}
