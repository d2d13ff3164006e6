/** The number of a report that a tab has just sent, for the tab that wrote it: the device keeps none of an anonymous or secret one. */
export interface SentNumber {
  id: string;
  trackingId: string;
}

/** Tells the other tabs of this origin that the queue changed. Silent where it can't be had. */
export interface Channel {
  tell(sent?: SentNumber): void;
  close(): void;
}

export function openChannel(onTold: (sent: SentNumber | null) => void): Channel {
  try {
    const channel = new BroadcastChannel('aduan-outbox');
    channel.onmessage = ({ data }: MessageEvent<SentNumber | null>) => onTold(data);
    let isOpen = true;
    return {
      // An attempt outlives the outbox that began it.
      tell: (sent) => isOpen && channel.postMessage(sent ?? null),
      close() {
        isOpen = false;
        channel.close();
      },
    };
  } catch {
    // Missing, or refused where storage is blocked: other tabs see it when they are looked at.
    return { tell() {}, close() {} };
  }
}
