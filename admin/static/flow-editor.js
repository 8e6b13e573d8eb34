// The flow editor beyond its forms: the drawing, checks that come by themselves, rows that grow, keys.

import { connectable } from "./flow-connect.js";

const root = document.querySelector(".flow-editor");
const holder = document.getElementById("graph");
const list = document.querySelector(".step-list");
const wide = matchMedia("(min-width: 64rem)");

function open(step) {
  if (!step || step.includes(":")) return;
  location.assign(`/console/flows/${root.dataset.flow}/edit?step=${encodeURIComponent(step)}#step-title`);
}

const soon = window.requestIdleCallback ?? ((call) => setTimeout(call, 1));
let drawing = null;
let begun = false;
let marks = {};
async function begin() {
  if (begun || !holder || !wide.matches) return;
  begun = true;
  holder.hidden = false;
  document.querySelector(".graph-tools").hidden = false;
  list.open = false;
  // What draws is large and of no use on a phone: fetched beside the page, and only where there is a drawing.
  const { draw, placed } = await import("./flow-graph.js");
  const graph = JSON.parse(holder.dataset.graph);
  // One thing at a time, so that nobody who has begun to write waits for all of it.
  await new Promise(soon);
  const places = placed(graph);
  await new Promise(soon);
  drawing = draw(holder, graph, {
    places,
    step: holder.dataset.step,
    key: `flow-view:${root.dataset.flow}`,
    open,
    add: () => document.getElementById("new")?.focus(),
    remove: () => document.querySelector("[data-key=delete]")?.closest("details")?.setAttribute("open", ""),
  });
  drawing.mark(marks);
  if (holder.dataset.connect !== undefined) connectable(drawing.cy, holder, holder.dataset.step, connect);
}

// Drawn to a step: the form says by which way, and is sent at once where there is only one.
function connect(to) {
  const form = document.getElementById("connect");
  if (!form) return;
  const way = form.querySelector("select");
  form.querySelector("[name=to]").value = to;
  if (way.options.length === 1) {
    form.requestSubmit();
    return;
  }
  form.closest("details").open = true;
  form.scrollIntoView({ block: "center" });
  way.focus();
}

// Where people stop, on the cards ---------------------------------------------------------------------------------------
const stops = document.querySelector("[data-graph-stops]");
const TOLD = ["entered", "answered", "left", "person", "missed"];
function onCard(cells, say) {
  const there = TOLD.filter((what) => cells[what] !== 0 && cells[what] !== undefined);
  // Where nothing may be told, that is said once.
  if (there.length && there.every((what) => cells[what] === null)) return holder.dataset.hidden;
  return there.map((what) => say(what, cells[what])).join(" · ");
}
async function tellStops() {
  const on = stops.getAttribute("aria-pressed") !== "true";
  if (!on) {
    drawing.tell(null);
  } else {
    const answer = await fetch(holder.dataset.stops);
    if (!answer.ok) return;
    const { steps } = await answer.json();
    const say = (what, count) => holder.dataset[what].replace("#", count ?? holder.dataset.hidden);
    const told = Object.entries(steps).map(([step, cells]) => [
      step,
      onCard(cells, say),
    ]);
    drawing.tell(Object.fromEntries(told));
  }
  stops.setAttribute("aria-pressed", String(on));
}
stops?.addEventListener("click", () => drawing && tellStops());

begin();
wide.addEventListener("change", begin);
document.querySelector(".graph-tools")?.addEventListener("click", (event) => {
  const what = event.target.closest("[data-graph-do]")?.dataset.graphDo;
  if (what && drawing) drawing[what]();
});

// Checks --------------------------------------------------------------------------------------------------------------
const checks = document.querySelector("[data-checks]");
async function check() {
  try {
    const answer = await fetch(checks.dataset.checks);
    if (!answer.ok) return;
    const held = document.createElement("template");
    held.innerHTML = await answer.text();
    checks.replaceChildren(held.content);
    marks = {};
    for (const each of checks.querySelectorAll("[data-fault]")) {
      if (marks[each.dataset.fault] !== "error") marks[each.dataset.fault] = each.dataset.severity;
    }
    drawing?.mark(marks);
  } catch {
    // The link stays.
  }
}
if (checks) soon(check);

// Rows: an empty one more when the last is begun -----------------------------------------------------------------------
for (const rows of document.querySelectorAll("[data-rows]")) {
  rows.addEventListener("input", () => {
    const pairs = [...rows.querySelectorAll(".pair")];
    const last = pairs.at(-1);
    if (![...last.querySelectorAll("input")].some((each) => each.value)) return;
    const more = last.cloneNode(true);
    for (const each of more.querySelectorAll("input, select")) {
      if (each.matches("input")) each.value = "";
      each.setAttribute("aria-label", each.getAttribute("aria-label").replace(/\d+/, String(pairs.length + 1)));
    }
    last.after(more);
  });
}

// Keys ------------------------------------------------------------------------------------------------------------------
document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.target.closest("input, textarea, select")) return;
  const key = event.key.toLowerCase();
  const what = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" ? "redo" : "";
  const button = what && document.querySelector(`[data-key=${what}]`);
  if (!button || button.disabled) return;
  event.preventDefault();
  button.click();
});
if (location.hash === "#step-title") document.getElementById("step-title")?.focus({ preventScroll: true });
else if (location.hash.startsWith("#field-")) document.getElementById(location.hash.slice(1))?.focus();
