// Shows the route sheet that somebody keeps on this device when there is no network. It answers for the sheet's own
// address alone, knows nothing but what the page has put aside, and goes when the sheet is deleted.
"use strict";
const kept = async (request) => {
  const cache = await caches.open("wegzettel");
  const found = await cache.match(request);
  if (found || request.mode !== "navigate") return found ?? Response.error();
  const path = new URL(request.url).pathname;
  const sheet = (await cache.keys()).find((other) => new URL(other.url).pathname === path);
  return (sheet && (await cache.match(sheet))) ?? Response.error();
};
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  // A network that does not answer is none.
  const slow = new Promise((_, refuse) => setTimeout(refuse, 6000));
  event.respondWith(Promise.race([fetch(event.request), slow]).catch(() => kept(event.request)));
});
