import { readConfirmations } from '../../contract/public/confirm.js';
import { routes } from '../../contract/routes.js';
import type { FeedService } from '../service.js';
import type { Transport } from '../transport.js';

/** Answers of neighbours to "Sudah baik?". Reached by import() only. */
export const createConfirm = (transport: Transport): Required<Pick<FeedService, 'confirm'>> => ({
  confirm: ({ trackingId, fixed }, options) =>
    transport.json(
      { ...options, path: routes.confirm(trackingId), method: 'post', json: { fixed } },
      readConfirmations,
    ),
});
