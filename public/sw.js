// Keeps itineraries on the phone: the network first, after three seconds without an answer what was kept.
const CACHE = "itineraries-1";
const PATIENCE = 3000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/d/") || pathname.startsWith("/fonts/")) event.respondWith(keptFirst(request));
  else if (request.mode === "navigate" && baseOf(pathname) && !pathname.endsWith(".ics")) {
    event.respondWith(networkFirst(event, pathname));
  }
});

self.addEventListener("message", (event) => {
  const paths = event.data?.keep;
  if (!Array.isArray(paths)) return;
  event.waitUntil(
    keepAll(paths).then(
      () => event.ports[0]?.postMessage("kept"),
      () => undefined,
    ),
  );
});

/** One after the other, so that whoever is reading has the line for themselves. */
async function keepAll(paths) {
  for (const path of paths) await keep(path, 3);
}

/** Nothing counts as kept that the server was too busy to give. */
async function keep(path, tries) {
  const answer = await fetch(path, { credentials: "same-origin" }).catch(() => null);
  if (answer && answer.status < 500) return remember(path, answer);
  if (tries === 1) throw new Error(`${path} could not be kept`);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return keep(path, tries - 1);
}

/** The itinerary a page belongs to: /i/<link> or /i/trips/<trip>. */
function baseOf(pathname) {
  return /^\/i\/(?:trips\/)?[^/]+/.exec(pathname)?.[0] ?? null;
}

async function keptFirst(request) {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await (await caches.open(CACHE)).put(request.url, fresh.clone());
  return fresh;
}

async function networkFirst(event, pathname) {
  const fresh = fetch(event.request).then(async (answer) => {
    await remember(pathname, answer.clone());
    return answer;
  });
  event.waitUntil(fresh.catch(() => undefined));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  const answer = await Promise.race([fresh.catch(() => null), late]);
  if (answer && answer.status < 500) return answer;
  const kept = await (await caches.open(CACHE)).match(pathname);
  return kept ? asKept(kept) : (answer ?? fresh);
}

/** Keeps a good answer; a link that was ended takes everything with it that was kept for it. */
async function remember(path, answer) {
  const cache = await caches.open(CACHE);
  if (answer.ok && !answer.redirected) return cache.put(path, answer);
  const ended = answer.type === "opaqueredirect" || answer.redirected || [401, 403, 404, 410].includes(answer.status);
  if (!ended) return;
  const base = baseOf(path);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname === path || (path === base && pathname.startsWith(`${base}/`))) await cache.delete(url);
  }
}

/** What was kept, with the moment it was fetched for the page's script to say. */
async function asKept(kept) {
  const html = (await kept.text()).replace("<body", `<body data-kept="${kept.headers.get("date") ?? ""}"`);
  const headers = new Headers();
  for (const name of ["content-type", "content-security-policy", "referrer-policy"]) {
    const value = kept.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(html, { headers });
}
