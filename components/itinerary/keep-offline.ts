/** Has the service worker keep this itinerary, once for each shared version. */
export function keepOffline({ dataset: { base, number } }: HTMLElement): void {
  if (!("serviceWorker" in navigator) || !base) return;
  const { serviceWorker } = navigator;
  addEventListener("load", async () => {
    try {
      await serviceWorker.register("/sw.js", { scope: "/i/" });
      const { active } = await serviceWorker.ready;
      const key = `kept:${base}`;
      if (localStorage.getItem(key) === number) return;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => localStorage.setItem(key, number ?? "");
      active?.postMessage({ keep: addressesBelow(base) }, [channel.port2]);
    } catch {
      // Reading goes on without; the next visit tries again.
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
