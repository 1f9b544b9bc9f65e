import { waitForNetwork } from "./network-wait";

/** How often what cannot be loaded is asked for while the browser believes to be online: it may be gone for good. */
const TRIES_ONLINE = 3;

/**
 * Loads a part of the page that comes later, and tries again when there was no network: what is already there stays
 * usable meanwhile.
 *
 * @throws what the last try threw, when the server has it no longer
 */
export async function persistently<Module>(load: () => Promise<Module>): Promise<Module> {
  for (let tries = 0, online = 0; ; tries += 1) {
    try {
      return await load();
    } catch (error) {
      if (typeof window === "undefined") throw error;
      if (navigator.onLine) online += 1;
      if (online > TRIES_ONLINE) throw error;
      await waitForNetwork(tries, window).over;
    }
  }
}
