// The editor of a text: chips, what it will look like while one writes, nothing lost by leaving. Works without this.

import { insertWords, makeBox } from "./chips.js";

const form = document.querySelector(".text-form");
const QUIET = 400;

if (form) {
  const names = form.dataset.chipNames.split(" ").filter(Boolean);
  let last = null;
  for (const field of form.querySelectorAll("[data-chips]")) {
    const box = makeBox(field, names, form.dataset.chipInsert);
    box.addEventListener("focus", () => {
      if (field.lang === "kl" && !field.readOnly) last = box;
    });
    if (field.lang === "kl" && !last && !field.readOnly) last = box;
  }
  for (const button of document.querySelectorAll("[data-term]")) {
    button.addEventListener("click", () => last && insertWords(last, button.dataset.term));
  }

  let changed = false;
  let waiting;
  let asked = 0;

  async function look() {
    const mine = ++asked;
    try {
      const answer = await fetch(form.dataset.preview, { method: "POST", body: new FormData(form) });
      if (!answer.ok || mine !== asked) return;
      const held = document.createElement("template");
      held.innerHTML = await answer.text();
      for (const part of held.content.querySelectorAll("[data-live-part]")) {
        document.getElementById(part.id)?.replaceWith(part);
      }
      frames();
    } catch {
      // Without a connection the page stays as it is; saving will say so.
    }
  }

  form.addEventListener("input", (event) => {
    if (event.target.name === "meaning" || event.target.name === "confirmed") return;
    changed = true;
    // Why a warning is all right is written beside it; it must not be drawn anew meanwhile.
    if (event.target.name?.startsWith("accept:")) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, QUIET);
    count(event.target);
  });
  form.addEventListener("submit", () => (changed = false));
  addEventListener("beforeunload", (event) => changed && event.preventDefault());
}

function count(field) {
  const shown = document.querySelector(`[data-length-of="${CSS.escape(field.id || "")}"]`);
  if (!shown) return;
  const [length, budget] = [[...field.value].length, Number(shown.textContent.split("/")[1])];
  shown.firstElementChild.textContent = length;
  shown.classList.toggle("over", length > budget);
}

function frames() {
  for (const frame of document.querySelectorAll(".bubble-frame")) {
    const fit = () => {
      const height = frame.contentDocument?.body?.scrollHeight;
      if (height) frame.style.height = `${Math.min(height + 4, 640)}px`;
    };
    frame.addEventListener("load", fit);
    fit();
  }
}
frames();
