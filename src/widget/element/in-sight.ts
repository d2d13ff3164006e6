/** Resolves as soon as this page can be seen: what arrives in a tab behind others has been read by nobody. */
export const inSight = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden) document.addEventListener('visibilitychange', look, { once: true });
      else resolve();
    };
    look();
  });
