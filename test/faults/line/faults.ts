/** What can befall one request on its way. All of it has been seen on village networks. */
export const FAULTS = [
  /** Nothing listens; lasts until the network is said to be back. */
  'refused',
  'reset before the body',
  'reset within the body',
  /** The endpoint has done its work; its answer is never heard. */
  'reset before the answer',
  /** Half the body, then silence. */
  'stall within the body',
  /** The endpoint has answered, and the answer lies somewhere on the way. */
  'stall before the answer',
  /** Half the answer, then silence. */
  'stall within the answer',
  /** A gateway gives up before the endpoint hears of it. */
  '502',
  '502, unreadable',
  /** A Wi-Fi page in place of the answer, with status 200. */
  'captive portal',
  'captive portal, unreadable',
  /** The whole of a shorter answer. */
  'truncated JSON',
  /** The connection ends within the answer. */
  'answer cut off',
  /** A slow line, in both directions. */
  'slow 2G',
] as const;

export type Fault = (typeof FAULTS)[number];

/** Where in a request something happens to the phone, the tab or the endpoint. */
export type Point = 'head' | 'body' | 'answer';
