// The live page: what is sent waits here until the server has it, and what the server has is shown in its order.
// Bubbles are drawn by the server; this script only puts them in their place.
import { Outbox } from "./outbox.js";
import { follow } from "./follow.js";
import { Receipts } from "./receipts.js";
import { report } from "./wrong.js";

const form = document.getElementById("talk");
const log = document.getElementById("log");
const strip = document.getElementById("strip");
const typing = document.getElementById("typing");
const field = document.getElementById("text");
const more = document.getElementById("more");
const fold = document.getElementById("fold");
const dangerNow = document.getElementById("danger-now");
const borrowed = form.dataset.borrowed === "yes";

const state = { seq: Number(form.dataset.seq), owner: form.dataset.owner };
const receipts = new Receipts(form.elements.csrf.value);

const store = {
  get(name) {
    try {
      return borrowed ? null : sessionStorage.getItem(name);
    } catch (error) {
      return null;
    }
  },
  set(name, value) {
    try {
      if (!borrowed) sessionStorage.setItem(name, value);
    } catch (error) {
      // Storage is full or switched off: memory has it until the page is closed.
    }
  },
  clear() {
    try {
      sessionStorage.clear();
    } catch (error) {
      // Nothing was kept.
    }
  },
};

// --- the log -------------------------------------------------------------------------------------------------------

function find(name, value) {
  return value ? log.querySelector(`[data-${name}="${CSS.escape(value)}"]`) : null;
}

// Whoever has scrolled up is reading and is left in peace.
function atEnd() {
  const page = document.documentElement;
  return page.scrollHeight - window.innerHeight - window.scrollY < 160;
}

const smooth = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

// From this bubble to the end is new. All of it is shown if there is room, else it is shown from its beginning.
function show(first, behavior = smooth) {
  const top = first.getBoundingClientRect().top + window.scrollY;
  const above = document.querySelector(".top").offsetHeight + (strip.hidden ? 0 : strip.offsetHeight);
  const end = document.documentElement.scrollHeight;
  const room = window.innerHeight - above - document.querySelector(".dock").offsetHeight;
  const height = document.getElementById("now").getBoundingClientRect().bottom + window.scrollY - top;
  window.scrollTo({ top: height <= room ? end : top - above - 12, behavior });
}

// What comes within one breath belongs together: an answer of three bubbles is read from its first.
const breath = { first: null, timer: 0 };

function showNew(element) {
  if (!breath.first || !breath.first.isConnected) breath.first = element;
  clearTimeout(breath.timer);
  breath.timer = setTimeout(() => {
    breath.first = null;
  }, 400);
  show(breath.first);
}

function lastAnswer() {
  let first = log.lastElementChild;
  while (first && first.previousElementSibling && !first.previousElementSibling.classList.contains("from-me")) {
    first = first.previousElementSibling;
  }
  return first;
}

function place(element) {
  const ordinal = Number(element.dataset.ordinal);
  let after = log.lastElementChild;
  while (after && Number(after.dataset.ordinal) > ordinal) after = after.previousElementSibling;
  log.insertBefore(element, after ? after.nextSibling : log.firstChild);
}

function draw(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html.trim();
  return holder.content.firstElementChild;
}

// Where the keyboard goes on from when the button it was on is gone.
function stand(bubble) {
  bubble.tabIndex = -1;
  bubble.focus({ preventScroll: true });
}

function onBubble(bubble) {
  state.seq = Math.max(state.seq, bubble.seq);
  if (bubble.client_id) outbox.arrived(bubble.client_id);
  const fresh = draw(bubble.html);
  const old = find("id", bubble.id) || (bubble.sender === "me" && find("client", bubble.client_id));
  const follows = atEnd();
  if (bubble.sender !== "me") typing.hidden = true;
  if (fresh.dataset.notice === "crisis") dangerNow.hidden = true; // Its numbers stand in the talk now.
  const focused = old && old.contains(document.activeElement);
  if (old && old.dataset.ordinal === fresh.dataset.ordinal) {
    if (!old.isEqualNode(fresh)) old.replaceWith(fresh);
  } else {
    if (old) old.remove();
    place(fresh);
    if (follows) showNew(fresh);
  }
  if (focused && !document.activeElement.closest("#log")) stand(fresh);
  if (bubble.sender !== "me") receipts.drawn(bubble.seq);
}

function onStrip(now) {
  state.owner = now.owner;
  form.dataset.owner = now.owner;
  if (now.html !== strip.dataset.html) {
    strip.dataset.html = now.html;
    strip.innerHTML = now.html;
    strip.hidden = !now.html;
  }
  const follows = atEnd();
  for (const bubble of Array.from(log.children)) {
    // What was erased on the server leaves this page too.
    if (Number(bubble.dataset.ordinal) < now.first) bubble.remove();
  }
  for (const bubble of log.querySelectorAll(".bubble.live")) {
    if (bubble.dataset.id !== now.live) bubble.classList.remove("live");
  }
  const live = find("id", now.live);
  if (live && !live.classList.contains("live")) {
    live.classList.add("live");
    if (follows) showNew(breath.first || live);
  }
  // The words around the talk are drawn by the server: in another language the page is drawn anew.
  if (now.language !== form.dataset.language && !field.value) window.location.reload();
}

// --- sending -------------------------------------------------------------------------------------------------------

const outbox = new Outbox({
  csrf: form.elements.csrf.value,
  kept: store.get("unsent"),
  keep: (kept) => store.set("unsent", kept),
  onState(item, sent) {
    const bubble = find("client", item.id);
    if (!bubble) return;
    bubble.classList.toggle("waits", !sent);
    const mark = bubble.querySelector(".unsent");
    if (mark) mark.hidden = sent || item.tries === 0;
  },
  onLine(up) {
    document.getElementById("offline").hidden = up;
  },
  onGone: wipe,
});

function addOwn(item) {
  if (find("client", item.id)) return;
  const bubble = document.getElementById("mine").content.firstElementChild.cloneNode(true);
  bubble.dataset.client = item.id;
  bubble.classList.add("waits");
  bubble.querySelector(".text").textContent = item.label;
  bubble.querySelector(".again").addEventListener("click", () => outbox.flush());
  const pressed = document.activeElement && document.activeElement.matches(".choice");
  log.appendChild(bubble);
  if (pressed) stand(bubble);
  breath.first = null;
  show(bubble);
}

function send(item) {
  addOwn(outbox.add(item));
  for (const bubble of log.querySelectorAll(".bubble.live")) bubble.classList.remove("live");
  typing.hidden = state.owner === "human";
  if (!typing.hidden) show(log.lastElementChild);
}

// The label a citizen pressed, without the language beneath it.
function labelOf(button) {
  const label = button.querySelector(".label-main") || button.querySelector("span:not(.under):not(.label)") || button;
  return label.textContent.trim();
}

form.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button && button.name === "press" && button.value === "finish") {
    store.clear();
    outbox.stop();
    return; // The browser itself goes to the neutral page.
  }
  event.preventDefault();
  if (button && button.name === "wrong") {
    report(button, form.elements.csrf.value);
    return;
  }
  if (more.open) more.open = false;
  if (button && button.name === "press") {
    if (button.value === "danger") dangerNow.hidden = false;
    send({ press: button.value, label: labelOf(button) });
  } else if (button && button.name === "language") {
    send({ press: `language-${button.value}`, label: labelOf(button) });
  } else if (field.value.trim()) {
    send({ text: field.value, label: field.value });
    field.value = "";
    grow();
    field.focus();
  }
});

field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.querySelector(".send").click();
});

function grow() {
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight + 2, 128)}px`;
}

field.addEventListener("input", grow);

function wipe() {
  store.clear();
  outbox.stop();
  log.textContent = "";
  window.location.replace("/finished");
}

// This phone reads another talk from now on: nothing of the one before stays on its page.
function elsewhere() {
  store.clear();
  log.textContent = "";
  window.location.replace("/");
}

// --- the sheet and the Danish beneath ------------------------------------------------------------------------------

document.addEventListener("click", (event) => {
  if (more.open && !more.contains(event.target)) more.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && more.open) {
    more.open = false;
    more.querySelector("summary").focus();
  }
});

function setFolded(folded) {
  if (folded) document.documentElement.dataset.danish = "folded";
  else delete document.documentElement.dataset.danish;
  fold.setAttribute("aria-pressed", String(folded));
  store.set("folded", folded ? "yes" : "no");
}

fold.hidden = form.dataset.language === "da";
setFolded(store.get("folded") === "yes");
fold.addEventListener("click", () => {
  setFolded(document.documentElement.dataset.danish !== "folded");
  more.open = false;
});

// --- begin ---------------------------------------------------------------------------------------------------------

window.addEventListener("pageshow", (event) => {
  // A page from the browser's memory may belong to a talk that was finished since.
  if (event.persisted) window.location.reload();
});
for (const item of outbox.waiting()) addOwn(item);
outbox.flush();
follow(state, { bubble: onBubble, strip: onStrip, gone: wipe, moved: elsewhere });
if (log.lastElementChild) show(lastAnswer(), "auto");
form.dataset.script = "ready";
