// Small help for those who have JavaScript; every page works without it.
(() => {
  "use strict";
  const all = (selector) => document.querySelectorAll(selector);
  document.documentElement.classList.add("js");

  // Leaving quickly replaces this page in the history, so that "back" does not return to it.
  const leave = document.querySelector("[data-leave]");
  const go = () => {
    document.body.hidden = true;
    window.location.replace(leave.href);
  };
  if (leave) {
    for (const link of all("[data-leave]")) {
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go();
      });
    }
    let last = -Infinity;
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.repeat) return;
      if (event.timeStamp - last < 1000) go();
      last = event.timeStamp;
    });
  }

  // A print button is in the page but hidden, since without this it would do nothing.
  for (const button of all("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  // Reads an offer aloud, each part in its language; again stops it.
  const voice = window.speechSynthesis;
  for (const button of voice ? all("[data-read]") : []) {
    const begin = button.textContent;
    const say = (lang, text, onend) => voice.speak(Object.assign(new SpeechSynthesisUtterance(text), { lang, onend }));
    const end = () => {
      voice.cancel();
      button.textContent = begin;
    };
    button.hidden = false;
    addEventListener("pagehide", end);
    button.addEventListener("click", () => {
      if (button.textContent !== begin) return end();
      button.textContent = button.dataset.stop;
      const texts = document.createTreeWalker(document.querySelector(".offer"), NodeFilter.SHOW_TEXT), parts = [];
      let block;
      while (texts.nextNode()) {
        const { data, parentElement: at } = texts.currentNode, { lang } = at.closest("[lang]");
        if (!data.trim() || at.closest("button,details,[aria-hidden]") || !at.offsetParent) continue;
        const own = at.closest("h1,h2,p,li,dt,dd,a");
        if (own === block && parts.at(-1)[0] === lang) parts.at(-1)[1] += data;
        else parts.push([lang, data]);
        block = own;
      }
      for (const [lang, text] of parts) say(lang, text.trim());
      say("", "", end);
    });
  }

  // A filter form answers at once; its button is for those without JavaScript.
  for (const form of all("form[data-autosubmit]")) {
    form.addEventListener("change", () => form.requestSubmit());
  }

  // Empty fields need not stand in the address.
  for (const form of all("form[method=get], form:not([method])")) {
    const fields = () => [...form.elements].filter((field) => field.name && field.value === "");
    form.addEventListener("formdata", (event) => {
      for (const field of fields()) event.formData.delete(field.name);
    });
  }

  // While somebody types, the browser's own list offers words that are in the register.
  for (const field of all("[data-suggest]")) {
    const list = document.createElement("datalist");
    list.id = `${field.id}-worte`;
    field.after(list);
    field.setAttribute("list", list.id);
    let timer, asked;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      asked?.abort();
      const typed = field.value.trim();
      if (typed.length < 2) return list.replaceChildren();
      timer = setTimeout(async () => {
        asked = new AbortController();
        try {
          const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
          const words = answer.ok ? await answer.json() : [];
          list.replaceChildren(...words.map((word) => Object.assign(document.createElement("option"), { value: word })));
        } catch { /* Without an answer nothing is offered. */ }
      }, 120);
    });
  }

  // Only after a tap the device is asked where it is; the point goes into the address, rounded.
  for (const part of all("[data-locate]")) {
    part.hidden = false;
    const form = part.closest("form");
    part.querySelector("button").addEventListener("click", () => {
      const sorry = () => { part.querySelector("small").textContent = part.dataset.sorry; };
      if (!navigator.geolocation) return sorry();
      navigator.geolocation.getCurrentPosition(({ coords }) => {
        const field = Object.assign(document.createElement("input"), { type: "hidden", name: part.dataset.locate });
        field.value = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
        form.querySelector("[name=bei]")?.remove();
        form.append(field);
        form.requestSubmit();
      }, sorry, { maximumAge: 600000, timeout: 10000 });
    });
  }

  // While somebody writes, one part of the page is asked for anew; the button does the same without this.
  for (const button of all("button[data-live]")) {
    const { form, name, value } = button;
    let timer, asked;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      asked?.abort();
      timer = setTimeout(async () => {
        asked = new AbortController();
        const body = new URLSearchParams(new FormData(form));
        body.set(name, value);
        try {
          const answer = await fetch(button.formAction, { method: "POST", body, signal: asked.signal, redirect: "error" });
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          const fresh = page.getElementById(button.dataset.live);
          if (fresh) document.getElementById(button.dataset.live)?.replaceWith(fresh);
        } catch { /* Without an answer the old part stays. */ }
      }, 1000);
    });
  }

  // A route sheet that somebody keeps on this device shows in the menu, and what is added goes onto it. Who keeps none
  // has nothing here that could be read.
  let kept = [];
  try { kept = (localStorage.getItem("wegzettel") ?? "").split(",").filter(Boolean); } catch { /* Nothing is kept. */ }
  if (kept.length) {
    for (const link of all('header nav a[href$="/wegzettel"]')) {
      link.append(` (${kept.length})`);
      link.search = `?o=${kept}`;
    }
    for (const link of all("a[data-sheet]")) {
      const ids = [...new Set([...kept, ...(new URL(link.href).searchParams.get("o") ?? "").split(",")])];
      link.search = `?o=${ids}`;
      link.addEventListener("click", () => {
        const keeps = link.dataset.keep && !kept.includes(link.dataset.keep) && kept.length < 12;
        if (keeps) localStorage.setItem("wegzettel", [...kept, link.dataset.keep].join());
      });
    }
  }

  // Errors of a form are read out first.
  document.querySelector(".summary")?.focus();
})();
