// Stands between the pages and the network; the lines in front of this one come from the server.
// It keeps what the page without a connection needs, and nothing that was said. Network first, always.

const KEEP = `shell-${MARK}`;
// These go their own way: the interface, downloads, one-time links, and the pages of those who work here.
const NOT_OURS = /^\/(chat|console|l|telegram|metrics|healthz|readyz)(\/|$)/;

async function fill() {
  const cache = await caches.open(KEEP);
  await cache.addAll(SHELL.map((address) => new Request(address, { cache: "reload", credentials: "omit" })));
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("shell-") && name !== KEEP).map((name) => caches.delete(name)));
  await self.clients.claim();
}

// Numbers and hours change while a release does not.
let fresh = false;

async function refresh() {
  if (fresh) return;
  fresh = true;
  try {
    await fill();
  } catch (error) {
    fresh = false; // The old copy stays.
  }
}

async function kept(address) {
  const cache = await caches.open(KEEP);
  return (await cache.match(address, { ignoreVary: true })) || Response.error();
}

async function visit(event) {
  try {
    const answer = await fetch(event.request);
    if (!event.request.url.endsWith("/finished")) event.waitUntil(refresh());
    return answer;
  } catch (error) {
    return kept(SHELL[0]);
  }
}

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== self.location.origin) return;
  if (NOT_OURS.test(address.pathname)) return;
  const path = address.pathname + address.search;
  if (event.request.mode === "navigate") event.respondWith(visit(event));
  else if (SHELL.includes(path)) event.respondWith(fetch(event.request).catch(() => kept(path)));
});

// What stands on a locked screen is the same for everybody; one notice takes the other's place.
function said(data) {
  try {
    const words = data.json();
    return { title: String(words.title || NAME), body: String(words.body || "") };
  } catch (error) {
    return { title: NAME, body: "" };
  }
}

self.addEventListener("push", (event) => {
  const { title, body } = said(event.data);
  event.waitUntil(self.registration.showNotification(title, { body, tag: "news", renotify: true, icon: ICON }));
});

async function open() {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = windows.find((each) => new URL(each.url).pathname === "/");
  return ours ? ours.focus() : self.clients.openWindow("/");
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open());
});
