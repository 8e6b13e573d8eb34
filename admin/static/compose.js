// Ready answers as a list that is searched while one types; what is chosen goes into the box, its first blank marked.
// The select and its button, which work without this, give the list its words.

const box = document.getElementById("answer-text");
const holder = document.getElementById("ready");
const now = document.querySelector("[data-ready-now]");
const select = document.getElementById("ready-choice");

function made(tag, fields = {}, ...inside) {
  const element = Object.assign(document.createElement(tag), fields);
  element.append(...inside);
  return element;
}

function markBlank() {
  const blank = /\[[a-zæøå]+\]/.exec(box.value);
  const at = blank ? blank.index : box.value.length;
  box.focus();
  box.setSelectionRange(at, blank ? at + blank[0].length : at);
}

function choose(option) {
  const before = [...select.options].find((each) => each.value && each.value === now.value);
  const own = box.value.trim() && box.value.trim() !== before?.text;
  // Own words are never lost; with them the whole goes out as the worker's own Danish.
  box.value = own ? `${box.value.trimEnd()}\n${option.text}` : option.text;
  now.value = own ? "" : option.value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  holder.open = false;
  markBlank();
}

function build() {
  const search = made("input", { type: "search", id: "ready-search", autocomplete: "off" });
  search.setAttribute("aria-label", holder.dataset.search);
  search.placeholder = holder.dataset.search;
  const list = made("div", { className: "ready-list", tabIndex: 0 });
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", holder.querySelector("summary").textContent);
  for (const group of select.querySelectorAll("optgroup")) {
    const items = [...group.children].map((option) => {
      const button = made("button", { type: "button", lang: "da", textContent: option.text });
      button.addEventListener("click", () => choose(option));
      return made("li", {}, button);
    });
    list.append(made("section", {}, made("h3", { textContent: group.label }), made("ul", {}, ...items)));
  }
  const none = made("p", { className: "quiet", textContent: holder.dataset.none, hidden: true });
  none.setAttribute("role", "status");
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase();
    let found = 0;
    for (const section of list.children) {
      const topic = section.firstChild.textContent.toLowerCase().includes(wanted);
      let here = 0;
      for (const item of section.querySelectorAll("li")) {
        item.hidden = !topic && !item.textContent.toLowerCase().includes(wanted);
        here += item.hidden ? 0 : 1;
      }
      section.hidden = here === 0;
      found += here;
    }
    list.hidden = found === 0;
    none.hidden = found > 0;
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    // The form around it would send; Enter takes the first that is left.
    event.preventDefault();
    list.querySelector("section:not([hidden]) li:not([hidden]) button")?.click();
  });
  holder.querySelector(".ready-plain").hidden = true;
  // A hidden select is sent with the form all the same; it is only read by the button beside it.
  select.disabled = true;
  holder.append(search, list, none);
  holder.addEventListener("toggle", () => holder.open && search.focus());
}

// Enter in these fields would press the form's first button, which is another one's.
for (const field of document.querySelectorAll(".more-with input:not([type=radio])")) {
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (field.dataset.finds) document.getElementById(field.dataset.finds).click();
  });
}

// What is written in Greenlandic is marked so, and not measured as Danish.
const language = document.getElementById("words-language");
language?.addEventListener("change", () => {
  box.lang = language.value;
  for (const field of document.querySelectorAll(".choice-fields input")) field.lang = language.value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
});

// The bubble as high as it is, as far as there is room.
const frame = document.querySelector(".bubble-frame");
function fit() {
  const height = frame.contentDocument?.body?.scrollHeight;
  if (height) frame.style.height = `${Math.min(height + 4, 420)}px`;
}
if (frame) {
  frame.addEventListener("load", fit);
  fit();
}

if (box && holder && select) {
  build();
  if (now.value) markBlank();
}
