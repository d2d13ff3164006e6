/** The shapes of what an officer sees of the way to the national gateway, shared by the desk's page. */

/** `ForwardedWire` is a report on that way. */
export interface ForwardedWire {
  tracking_id: string;
  title: string;
  reason: string | null;
  since: string | null;
  tries: number;
  last_problem: string | null;
  next_try_at: string | null;
  /** Before that it isn't sent again: it may still appear there. */
  send_again_at: string | null;
}

/** `DoubtfulWire` is a reply that was sent and whose answer was lost: it may be there or not. */
export interface DoubtfulWire {
  id: number;
  tracking_id: string;
  title: string;
  content: string;
  written_at: string | null;
  /** The gateway's reply with the same text. */
  twin_id: string | null;
}

/** `MappingWire` is one of our names and the gateway's number for it. */
export interface MappingWire {
  kind: string;
  our_id: string;
  our_name: string;
  gateway_id: string | null;
  suggestion: { id: string; name: string } | null;
}

/** `GET relay`, and the answer to a mapping. */
export interface OverviewWire {
  queue: {
    waiting: number;
    sent: number;
    parked: number;
    parked_replies: number;
    oldest_at: string | null;
    next_try_at: string | null;
    breaker: 'open' | 'closed';
  };
  parked: readonly ForwardedWire[];
  waiting: readonly ForwardedWire[];
  /** Reports with replies that don't reach the gateway. */
  replies: readonly { tracking_id: string; title: string; count: number }[];
  doubtful_replies: readonly DoubtfulWire[];
  mappings: readonly MappingWire[];
  unmapped: number;
}
