// The YAML view: checked while one writes; a fault's line is shown. Works without this by its button.

const form = document.querySelector("[data-yaml]");
const field = document.getElementById("source");
const found = document.querySelector("[data-found]");
let waiting;
let asked = 0;

async function check() {
  const mine = ++asked;
  const data = new FormData(form);
  data.set("do", "check");
  try {
    const answer = await fetch(form.dataset.yaml, { method: "POST", body: data });
    if (mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const news = page.querySelector("[data-found]");
    if (news) found.replaceChildren(...news.childNodes);
  } catch {
    // Without a connection what stands there stays.
  }
}

field?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(check, 500);
});

found?.addEventListener("click", (event) => {
  const line = Number(event.target.closest("[data-line]")?.dataset.line ?? 0);
  if (!line) return;
  event.preventDefault();
  const lines = field.value.split("\n");
  const at = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  field.focus();
  field.setSelectionRange(at, at + (lines[line - 1]?.length ?? 0));
});
