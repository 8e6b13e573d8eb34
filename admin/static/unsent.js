// What is written where there is no connection stays, and says that it was not sent. It is kept in this tab alone, so that
// a shared phone keeps nothing, and is forgotten at the log-in page.
const composer = document.getElementById("composer");
const number = document.querySelector(".case")?.dataset.number;
const said = document.getElementById("unsent");
const LONGEST_LOOK = 5000;

async function reached() {
  if (!navigator.onLine) return false;
  try {
    const signal = AbortSignal.timeout(LONGEST_LOOK);
    return (await fetch("/console/static/unsent.js", { cache: "no-store", signal })).ok;
  } catch {
    return false;
  }
}

// A number may have been masked on the way, so only what stands before the first digit is compared.
const head = (words) => words.split(/\d/)[0].replace(/\P{L}/gu, "").slice(0, 60);
function wasSent(words, bubbles) {
  const begins = head(words);
  const last = [...document.querySelectorAll(bubbles)].slice(-3);
  return begins.length < 3 || last.some((bubble) => head(bubble.textContent).startsWith(begins));
}

function notSent() {
  said.textContent = said.dataset.away;
  said.hidden = false;
}

for (const form of composer?.querySelectorAll("form.write") ?? []) {
  const area = form.querySelector("textarea");
  const place = `unsent:${number}:${area.id}`;
  const kept = sessionStorage.getItem(place);
  const bubbles = area.id === "note-text" ? "#talk .note .words" : "#talk .from-person .words";
  if (kept && !area.value && !wasSent(kept, bubbles)) {
    area.value = kept;
    area.dispatchEvent(new Event("input"));
    notSent();
  } else {
    sessionStorage.removeItem(place);
  }
  let looking = false;
  let known = false;
  form.addEventListener("submit", async (event) => {
    if (known) return;
    event.preventDefault();
    event.stopPropagation();
    if (looking) return;
    looking = true;
    const { submitter } = event;
    // Kept until the next page shows it: the line may fail after it was there.
    sessionStorage.setItem(place, area.value);
    const there = await reached();
    looking = false;
    if (there) {
      said.hidden = true;
      known = true;
      form.requestSubmit(submitter);
      known = false;
      return;
    }
    notSent();
    area.focus();
  });
}
window.addEventListener("online", () => {
  if (said && !said.hidden) said.textContent = said.dataset.back;
});
