// Words with variables as chips that cannot be split: a box over the plain field, which is what is sent.

const CHIP = /\{\s*(\$[A-Za-z][\w-]*|-[A-Za-z][\w-]*|[a-z][\w-]*(?:\.[A-Za-z][\w-]*)?|[A-Z][A-Z0-9_-]*\([^{}]*\))\s*\}/g;

function chip(code) {
  const made = document.createElement("span");
  made.className = "chip";
  made.contentEditable = "false";
  made.dataset.chip = `{${code}}`;
  made.textContent = code.replace(/^\$/, "");
  return made;
}

function fill(box, words) {
  box.replaceChildren();
  let at = 0;
  for (const match of words.matchAll(CHIP)) {
    if (match.index > at) box.append(words.slice(at, match.index));
    box.append(chip(match[1]));
    at = match.index + match[0].length;
  }
  if (at < words.length) box.append(words.slice(at));
}

function said(node) {
  let words = "";
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) words += child.data;
    else if (child.dataset?.chip) words += child.dataset.chip;
    else if (child.nodeName === "BR") words += "\n";
    else words += (words && child.nodeName === "DIV" ? "\n" : "") + said(child);
  }
  // A box that is empty to the eye keeps a line break of its own.
  return words.replace(/\u00a0/g, " ");
}

// Where the caret was in each box: a button takes it away.
const carets = new WeakMap();

function keepCaret() {
  const selection = document.getSelection();
  const at = selection.anchorNode;
  const box = (at?.nodeType === Node.TEXT_NODE ? at.parentElement : at)?.closest?.(".chip-box");
  if (box) carets.set(box, selection.getRangeAt(0).cloneRange());
}

document.addEventListener("selectionchange", keepCaret);

function put(box, node) {
  if (document.activeElement === box) keepCaret();
  let range = carets.get(box);
  box.focus();
  const selection = document.getSelection();
  if (!range || !box.contains(range.commonAncestorContainer)) {
    range = document.createRange();
    range.selectNodeContents(box);
    range.collapse(false);
  }
  range.deleteContents();
  range.insertNode(node);
  range.setStartAfter(node);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

export function insertWords(box, words) {
  put(box, document.createTextNode(words));
}

export function makeBox(field, names, insertLabel) {
  const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
  const box = document.createElement("div");
  box.className = "chip-box";
  box.contentEditable = field.readOnly ? "false" : "true";
  box.lang = field.lang;
  box.spellcheck = true;
  box.setAttribute("role", "textbox");
  box.setAttribute("aria-multiline", "true");
  if (field.readOnly) box.setAttribute("aria-readonly", "true");
  if (label) {
    label.id ||= `label-${field.id}`;
    box.setAttribute("aria-labelledby", label.id);
    label.addEventListener("click", () => box.focus());
  }
  if (field.readOnly) box.tabIndex = 0;
  fill(box, field.value);
  field.hidden = true;
  field.after(box);
  box.addEventListener("input", () => {
    const words = said(box).replace(/\n$/, "");
    if (field.value !== words) {
      field.value = words;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  // What tells of a moved caret comes late; it must be known before a button has the focus.
  for (const moved of ["keyup", "focusout"]) box.addEventListener(moved, keepCaret);
  box.addEventListener("paste", (event) => {
    event.preventDefault();
    insertWords(box, event.clipboardData.getData("text/plain"));
  });
  box.addEventListener("drop", (event) => event.preventDefault());
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    insertWords(box, "\n");
  });
  const own = [...field.value.matchAll(CHIP)].map((match) => match[1]);
  const all = [...new Set([...own, ...names.map((name) => `$${name}`)])];
  if (all.length && !field.readOnly) {
    const tools = document.createElement("p");
    tools.className = "chip-tools";
    for (const code of all) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "chip-button";
      button.textContent = `+ ${code.replace(/^\$/, "")}`;
      button.setAttribute("aria-label", `${insertLabel} ${code.replace(/^\$/, "")}`);
      button.addEventListener("click", () => put(box, chip(code)));
      tools.append(button);
    }
    box.after(tools);
  }
  return box;
}
