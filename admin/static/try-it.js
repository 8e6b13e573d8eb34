// A line is sent and its answer put in, without a new page. Everything works as plain forms without this.

const page = document.querySelector(".try-page");
const log = document.getElementById("try-log");
const side = document.getElementById("try-side");
const scroll = document.querySelector(".try-scroll");
const status = document.getElementById("try-offline");
const PATIENCE = 20_000; // milliseconds until no answer is taken for none
let busy = false;

function pieces(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return [...holder.content.children];
}

function down() {
  scroll.scrollTop = scroll.scrollHeight;
}

function show(answer) {
  const items = pieces(answer.log);
  const known = log.children.length;
  if (answer.appended && items.length >= known) {
    // What was said stands; a reader is told only what is new.
    for (const old of log.querySelectorAll(".live")) old.classList.remove("live");
    if (items.length === known) log.lastElementChild?.classList.add("live");
    log.append(...items.slice(known));
  } else {
    log.replaceChildren(...items);
  }
  side.innerHTML = answer.side;
  for (const field of document.querySelectorAll('.try-page input[name="scene"]')) field.value = answer.scene;
  for (const field of document.querySelectorAll('.try-page input[name="script"]')) field.value = answer.script;
  document.getElementById("try-morning").value = answer.morning;
  for (const menu of document.querySelectorAll(".try-more[open]")) menu.open = false;
  down();
}

async function send(form, submitter) {
  const from = document.activeElement;
  const answered = await fetch(form.action, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(new FormData(form, submitter)),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const answer = await answered.json();
  if (!answered.ok) {
    status.textContent = answer.error ?? page.dataset.offline;
    return;
  }
  status.textContent = "";
  const say = form.querySelector("#try-say");
  if (say) say.value = "";
  show(answer);
  // The button that had the focus may be gone; the talk has it then.
  if (!document.contains(from) || !from.checkVisibility()) scroll.focus();
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!("try" in form.dataset)) return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  send(form, event.submitter)
    .catch(() => {
      status.textContent = page.dataset.offline;
    })
    .finally(() => {
      busy = false;
    });
});

down();
