/** The store of the service worker (public/sw.js). */
const STORE = "itineraries-1";

/** What is kept where: a shared version in one language. */
function noteOf({ base, number }: DOMStringMap): { key: string; value: string } {
  return { key: `kept:${base}`, value: `${number} ${document.documentElement.lang}` };
}

/** Has the service worker keep this itinerary, once for each shared version and language. */
export function keepOffline({ dataset }: HTMLElement): void {
  const { base } = dataset;
  if (!("serviceWorker" in navigator) || !base) return;
  const { serviceWorker } = navigator;
  const { key, value } = noteOf(dataset);
  addEventListener("load", async () => {
    try {
      await serviceWorker.register("/sw.js", { scope: "/i/" });
      const { active } = await serviceWorker.ready;
      if (localStorage.getItem(key) === value) return;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => localStorage.setItem(key, value);
      active?.postMessage({ keep: addressesBelow(base) }, [channel.port2]);
    } catch {
      // Reading goes on without; the next visit tries again.
    }
  });
}

/** Where another language was chosen on a page below the itinerary: has what was kept before fetched in that language. */
export function keepAgain({ dataset }: HTMLElement): void {
  const { base } = dataset;
  if (!("serviceWorker" in navigator) || !base) return;
  addEventListener("load", async () => {
    try {
      const { key, value } = noteOf(dataset);
      const before = localStorage.getItem(key);
      if (before === null || before === value) return;
      const kept = await (await caches.open(STORE)).keys();
      const paths = kept.map(({ url }) => new URL(url).pathname).filter((path) => `${path}/`.startsWith(`${base}/`));
      const { active } = await navigator.serviceWorker.ready;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => localStorage.setItem(key, value);
      active?.postMessage({ keep: paths }, [channel.port2]);
    } catch {
      // The next visit of the itinerary does it.
    }
  });
}

/** This page, its script and every page of the itinerary that it links to. */
function addressesBelow(base: string): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ pathname }) => pathname);
  const scripts = [...document.scripts].map(({ src }) => new URL(src).pathname);
  const pages = links.filter((path) => path.startsWith(`${base}/`) && !path.endsWith(".ics"));
  return [...new Set([base, ...scripts, ...pages])];
}
