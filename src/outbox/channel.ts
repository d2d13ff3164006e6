/** Number of a report just sent, for the tab that wrote it: the device keeps none of an anonymous or secret one. */
export interface SentNumber {
  id: string;
  trackingId: string;
}

/** Tells the other tabs of this origin that the queue changed. Does nothing where there is no `BroadcastChannel`. */
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
      // An attempt may outlive the outbox that started it.
      tell: (sent) => isOpen && channel.postMessage(sent ?? null),
      close() {
        isOpen = false;
        channel.close();
      },
    };
  } catch {
    // Missing, or refused where storage is blocked: other tabs notice when they become visible.
    return { tell() {}, close() {} };
  }
}
