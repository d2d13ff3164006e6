import { FILES_CACHE, KEPT_CACHE } from './kept.js';

const WORKER = 'field-worker.js';

/** A browser outside of https, or in a private window, may have none. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

const registered = async (): Promise<ServiceWorkerRegistration | undefined> =>
  (await navigator.serviceWorker.getRegistration('./')) ?? undefined;

export async function isKept(): Promise<boolean> {
  return canKeep() && (await registered()) !== undefined;
}

/** The page's policy takes an address of a script from a policy of this name alone (`desk-page.ts`). */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('desk-worker', { createScriptURL: () => WORKER });
  return (policy?.createScriptURL(WORKER) ?? WORKER) as string;
}

let address: string | undefined;

/** `keepForField` has the page, and what is read once it resolves, kept on this device. @throws where it can't */
export async function keepForField(): Promise<void> {
  address ??= workerAddress();
  await navigator.serviceWorker.register(address, { scope: './' });
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller !== null) return;
  await new Promise((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
}

/** `forgetField` takes all of it off the device again. */
export async function forgetField(): Promise<void> {
  await (await registered())?.unregister();
  for (const name of [FILES_CACHE, KEPT_CACHE]) await caches.delete(name);
}
