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
    leave.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go();
    });
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
