// What is written where there is no connection stays, and says that it was not sent. It is kept in this tab alone, so that
// a shared phone keeps nothing, and is forgotten at the log-in page.
const composer = document.getElementById("composer");
const number = document.querySelector(".case")?.dataset.number;
const said = document.getElementById("unsent");

async function reached() {
  if (!navigator.onLine) return false;
  try {
    return (await fetch("/console/static/unsent.js", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

for (const form of composer?.querySelectorAll("form.write") ?? []) {
  const area = form.querySelector("textarea");
  const place = `unsent:${number}:${area.id}`;
  if (!area.value && sessionStorage.getItem(place)) {
    area.value = sessionStorage.getItem(place);
    area.dispatchEvent(new Event("input"));
  }
  let known = false;
  form.addEventListener("submit", async (event) => {
    if (known) return;
    event.preventDefault();
    event.stopPropagation();
    const { submitter } = event;
    if (await reached()) {
      // Whatever was sent is the service's.
      sessionStorage.removeItem(place);
      said.hidden = true;
      known = true;
      form.requestSubmit(submitter);
      known = false;
      return;
    }
    sessionStorage.setItem(place, area.value);
    said.textContent = said.dataset.away;
    said.hidden = false;
    area.focus();
  });
}
window.addEventListener("online", () => {
  if (said && !said.hidden) said.textContent = said.dataset.back;
});
