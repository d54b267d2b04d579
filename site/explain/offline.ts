import { withBase } from 'vitepress';

/**
 * Keeps the files of this page, so that it works without a network, also when it is opened again. What is pasted is kept nowhere. `renewed` is called once
 * the kept files are used: a worker from before doesn't know them.
 */
export async function keepForOffline(renewed: () => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('controllerchange', renewed);
  try {
    await navigator.serviceWorker.register(withBase('/explain-offline.js'), { scope: withBase('/explain') });
  } catch {
    // A browser that allows none: the page works while there is a network.
  }
}
