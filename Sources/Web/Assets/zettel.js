// The route sheet on this device, and arrow keys at the desk. Loaded where there is something to do with it; nothing is
// stored before somebody taps the button that says so (§ 25 TDDDG).
(() => {
  "use strict";
  const name = "wegzettel";
  const read = () => {
    try { return (localStorage.getItem(name) ?? "").split(",").filter(Boolean); } catch { return []; }
  };
  const same = (one, two) => one.join() === two.join();

  // Keeping and deleting.
  const device = document.querySelector("[data-device]");
  if (device && "caches" in window && "serviceWorker" in navigator) {
    const ids = device.dataset.ids.split(",").filter(Boolean);
    const show = (state) => {
      for (const part of device.querySelectorAll("[data-when]")) part.hidden = !part.dataset.when.split(" ").includes(state);
      device.hidden = state === "none" && !ids.length;
    };
    const state = () => {
      const kept = read();
      return !kept.length ? "none" : same(kept, ids) ? "same" : ids.length ? "other" : "held";
    };
    // The page is fetched anew without what must leave no trace, so that the copy has only what may be kept.
    const store = async () => {
      const cache = await caches.open(name);
      const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")];
      const wanted = [device.dataset.page, ...parts.map((part) => part.href ?? part.src)];
      // All or nothing; the old copy goes only when the new one is there.
      await cache.addAll(wanted);
      const addresses = wanted.map((one) => new URL(one, location).href);
      for (const old of await cache.keys()) if (!addresses.includes(old.url)) await cache.delete(old);
    };
    const forget = async () => {
      localStorage.removeItem(name);
      await caches.delete(name);
      for (const worker of await navigator.serviceWorker.getRegistrations()) {
        if (worker.active?.scriptURL.endsWith(device.dataset.worker)) await worker.unregister();
      }
    };
    for (const button of device.querySelectorAll("[data-keep-sheet]")) {
      button.addEventListener("click", async () => {
        try {
          await navigator.serviceWorker.register(device.dataset.worker, { scope: location.pathname });
          await store();
          localStorage.setItem(name, ids.join());
          show(state());
        } catch { await forget(); show("failed"); }
      });
    }
    device.querySelector("[data-forget]").addEventListener("click", async () => { await forget(); show("gone"); });
    // The last one was taken off: then nothing stays.
    if (!read().length) forget().catch(() => { /* Nothing was there. */ });
    show(state());
    if (ids.length && same(read(), ids)) store().catch(() => { /* Without a network the old copy stays. */ });

    // What is taken off, moved or added on the kept sheet is kept so.
    if (same(read(), ids)) {
      for (const link of document.querySelectorAll(".stops .tools a, a[data-keep]")) {
        const url = new URL(link.href);
        if (url.pathname !== location.pathname) continue;
        link.addEventListener("click", () => {
          const next = (url.searchParams.get("o") ?? "").split(",");
          const may = new Set([...read(), link.dataset.keep]);
          localStorage.setItem(name, next.filter((id) => may.has(id)).join());
        });
      }
    }
  }

  // At the desk the arrow keys go from the field to the results and along them.
  for (const group of document.querySelectorAll("[data-arrows]")) {
    const stops = () => [...group.querySelectorAll("[data-arrow]")];
    group.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.target.tagName === "SELECT") return;
      const all = stops();
      const next = all[Math.min(Math.max(all.indexOf(document.activeElement) + step, 0), all.length - 1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
})();
