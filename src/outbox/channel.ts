/** Tells the other tabs of this origin that the queue changed; carries nothing else. Silent where it can't be had. */
export interface Channel {
  tell(): void;
  close(): void;
}

export function openChannel(onTold: () => void): Channel {
  try {
    const channel = new BroadcastChannel('aduan-outbox');
    channel.onmessage = onTold;
    let isOpen = true;
    return {
      // An attempt outlives the outbox that began it.
      tell: () => isOpen && channel.postMessage(null),
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
