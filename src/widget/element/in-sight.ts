/** Resolves once this page is visible: results in a background tab haven't been read. */
export const inSight = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden) document.addEventListener('visibilitychange', look, { once: true });
      else resolve();
    };
    look();
  });
