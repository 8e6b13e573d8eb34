// Keys in the list of texts: j and k go down and up, Enter opens, / searches.

const lines = [...document.querySelectorAll("[data-lines] .text-line")];
const find = document.getElementById("find");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  if (event.key === "/" && find) {
    event.preventDefault();
    find.focus();
    return;
  }
  const step = { j: 1, k: -1 }[event.key];
  if (!step || !lines.length) return;
  event.preventDefault();
  const at = lines.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : lines.length - 1) : Math.min(Math.max(at + step, 0), lines.length - 1);
  lines[next].focus();
});
