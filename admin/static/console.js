// What the console does beyond plain forms: live regions, tabs, keys, the drawer. Every page works without it.
// Nothing that is being typed is ever replaced: only regions marked data-live are, and the composer is none.

import { alarm } from "./alerts.js";

const root = document.documentElement;
root.classList.add("js");
// Who comes next to this tab finds nothing of who was here.
if (location.pathname.startsWith("/console/login")) sessionStorage.clear();

// Tabs --------------------------------------------------------------------------------------------------------------
function tabs(list, choose) {
  const all = [...list.querySelectorAll("[role=tab]")];
  const select = (tab, focus) => {
    for (const other of all) {
      other.setAttribute("aria-selected", String(other === tab));
      other.tabIndex = other === tab ? 0 : -1;
    }
    choose(tab);
    if (focus) tab.focus();
  };
  for (const tab of all) tab.addEventListener("click", () => select(tab, false));
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = all.indexOf(document.activeElement);
    select(all[(at + step + all.length) % all.length], true);
  });
  list.hidden = false;
  select(all.find((tab) => tab.getAttribute("aria-selected") === "true") ?? all[0], false);
}

const page = document.querySelector(".case");
const phoneTabs = document.querySelector(".phone-tabs");
if (page && phoneTabs) tabs(phoneTabs, (tab) => (page.dataset.tab = tab.dataset.part));

const composer = document.getElementById("composer");
const composerTabs = document.querySelector("[data-composer-tabs]");
if (composerTabs) {
  tabs(composerTabs, (tab) => {
    for (const panel of composer.querySelectorAll("[role=tabpanel]")) {
      panel.hidden = panel.id !== tab.getAttribute("aria-controls");
    }
  });
}

// Drawer ------------------------------------------------------------------------------------------------------------
const side = document.getElementById("side");
function drawer(open) {
  side.classList.toggle("shown", open);
  document.querySelector("[data-drawer]")?.setAttribute("aria-expanded", String(open));
  if (!open) document.querySelector("[data-drawer]")?.focus();
  else side.querySelector("h2, button, select")?.focus();
}
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-drawer]")) drawer(!side.classList.contains("shown"));
});

// How hard an answer is to read: words a sentence, and the share of words longer than six letters ----------------------
function lix(text) {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < 4) return null;
  const sentences = Math.max(1, (text.match(/[.!?:]+(\s|$)/g) ?? []).length);
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}
const answer = document.getElementById("answer-text");
const figure = document.querySelector("[data-lix]");
if (answer && figure) {
  const show = () => {
    const value = answer.lang === "kl" ? null : lix(answer.value);
    figure.textContent = value === null ? "" : `${figure.dataset.words} ${value}`;
  };
  answer.addEventListener("input", show);
  show();
}
for (const area of document.querySelectorAll("textarea")) {
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) area.form.requestSubmit();
  });
}

// A second press while the first is on its way sends nothing ----------------------------------------------------------
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  else if (event.target.method === "post") event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// What is being worked out is looked for again by itself ---------------------------------------------------------------
const again = document.querySelector("[data-again]");
if (again) setTimeout(() => location.replace(again.href), 1000);

// Keys ----------------------------------------------------------------------------------------------------------------
function writes(tab, area) {
  document.getElementById("tab-talk")?.click();
  document.getElementById(tab)?.click();
  document.getElementById(area)?.focus();
  return document.getElementById(area);
}
const acts = {
  n: () => {
    const next = document.querySelector(".to-case:not([aria-current])");
    next?.click();
    return next;
  },
  t: () => page?.querySelector("#strip form[action$='/claim'] button")?.click(),
  a: () => writes("tab-answer", "answer-text"),
  o: () => page && writes("tab-note", "note-text"),
  c: () => page?.querySelector("form[action$='/close'] button")?.click(),
};
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && side?.classList.contains("shown")) drawer(false);
  if (event.target.closest("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (acts[event.key]?.()) event.preventDefault();
  const step = { j: 1, k: -1 }[event.key];
  if (!step) return;
  const links = [...document.querySelectorAll(".to-case")];
  if (!links.length) return;
  let at = links.indexOf(document.activeElement.closest?.(".to-case"));
  if (at < 0) at = links.findIndex((link) => link.hasAttribute("aria-current")) ;
  links[Math.min(Math.max(at + step, 0), links.length - 1)].focus();
});

// Live ----------------------------------------------------------------------------------------------------------------
const talk = document.querySelector("[data-talk]");
const atEnd = () => !talk || talk.scrollHeight - talk.scrollTop - talk.clientHeight < 80;
const toEnd = () => talk && (talk.scrollTop = talk.scrollHeight);
toEnd();

function renew(now, next) {
  if (!next || now.innerHTML === next.innerHTML) return;
  const focused = now.contains(document.activeElement) ? document.activeElement.id : "";
  const opened = [...now.querySelectorAll("details[open][id]")].map((item) => item.id);
  if (now.id === "talk") {
    // A log announces what is added, so what is there already stays.
    const known = new Set([...now.children].map((item) => item.outerHTML));
    const fresh = [...next.children];
    const same = fresh.filter((item) => known.has(item.outerHTML)).length === now.children.length;
    if (same) fresh.filter((item) => !known.has(item.outerHTML)).forEach((item) => now.append(item));
    else now.replaceChildren(...fresh);
  } else {
    now.innerHTML = next.innerHTML;
    // What somebody has unfolded stays so.
    for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
  }
  if (focused) document.getElementById(focused)?.focus();
}

function handsChanged(next) {
  const there = next.getElementById("composer");
  if (!composer || composer.dataset.owned === (there?.dataset.owned ?? "closed")) return;
  const chosen = [...composer.querySelectorAll("input[type=file]")].some((file) => file.files.length);
  const typed = chosen || [...composer.querySelectorAll("textarea")].some((area) => area.value.trim());
  if (!typed) {
    location.reload();
    return;
  }
  const lost = document.getElementById("composer-lost");
  if (composer.dataset.owned === "yes") {
    lost.textContent = composer.dataset.lost;
    lost.hidden = false;
    for (const button of composer.querySelectorAll(".answer-panel button")) button.disabled = true;
  }
}

async function refresh(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" }, cache: "no-store" });
  if (answer.redirected && new URL(answer.url).pathname.endsWith("/login")) {
    // Logged out meanwhile: say so by the next click, and keep what is typed.
    return;
  }
  if (!answer.ok || answer.status === 204) return;
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const follow = atEnd();
  for (const region of document.querySelectorAll("[data-live]")) renew(region, next.getElementById(region.id));
  const mark = next.querySelector(".case")?.dataset.mark;
  if (page && mark) page.dataset.mark = mark;
  handsChanged(next);
  if (follow) toEnd();
}

// Many changes at once are one look, and between two looks there is a rest: a busy minute must not be made busier.
function gently(address, rest) {
  let waiting = false;
  let last = 0;
  return function look() {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      last = Date.now();
      // What did not come is asked for again, until it does.
      refresh(typeof address === "function" ? address() : address).catch(() => setTimeout(look, 2000));
    }, Math.max(300, last + rest - Date.now()));
  };
}

// Without a connection the page says so, and from when it is.
let away = 0;
function connected(yes) {
  clearTimeout(away);
  away = 0;
  document.documentElement.classList.toggle("connected", yes);
  const there = document.getElementById("offline");
  if (yes) there?.remove();
  else if (!there) {
    const since = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    away = setTimeout(() => {
      const said = document.createElement("p");
      Object.assign(said, { id: "offline", className: "fault", role: "status" });
      said.textContent = `${document.body.dataset.offline} ${since}`;
      document.getElementById("main").prepend(said);
    }, 6000);
  }
}

const number = page?.dataset.number;
const wantsLive = document.body.dataset.events && document.querySelector("[data-live]");
if (wantsLive && window.EventSource) {
  const beside = gently(number ? `/console/cases/beside?open=${number}` : location.pathname + location.search, 2000);
  const whole = gently(() => `/console/cases/${number}/live?mark=${page.dataset.mark}`, 300);
  const isQueue = document.querySelector(".queue-page");
  let begun = false;
  let heard = "";
  let stream;
  const listen = () => {
    const asks = new URLSearchParams(number ? { number, mark: page.dataset.mark } : {});
    if (heard) asks.set("heard", heard);
    stream = new EventSource(`${document.body.dataset.events}?${asks}`);
    const on = (kind, does) =>
      stream.addEventListener(kind, (event) => {
        heard = event.lastEventId || heard;
        does();
      });
    on("ready", () => {
      connected(true);
      // Something may have been missed between the page and the stream, or while there was no connection.
      if (isQueue) beside();
      if (begun && number) whole();
      begun = true;
    });
    for (const kind of ["danger", "waiting"]) on(kind, () => alarm(kind));
    on("cases", () => (isQueue || number) && beside());
    on("case", () => number && whole());
    stream.addEventListener("error", () => {
      if (!away) connected(false);
      // An answer that is no stream, as while a service is started anew, is the end of it for a browser; not for us.
      if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
    });
  };
  listen();
  window.addEventListener("pagehide", () => stream.close());
}
