// The appointments this phone was asked to keep, as the page last saw them. What is over is not shown.

async function coming() {
  if (!window.caches) return [];
  const answer = await caches.match("/kept/appointments", { cacheName: "kept" });
  const kept = answer ? await answer.json() : [];
  return kept.filter((each) => Date.parse(each.until) > Date.now());
}

function card(appointment) {
  const shown = document.getElementById("kept").content.firstElementChild.cloneNode(true);
  const line = shown.firstElementChild;
  for (const { lang, text } of appointment.lines) {
    const next = line.cloneNode();
    next.lang = lang;
    next.textContent = text;
    shown.append(next);
  }
  line.remove();
  return shown;
}

const found = await coming().catch(() => []);
document.getElementById("appointments").append(...found.map(card));
document.getElementById("none").hidden = found.length > 0;
document.documentElement.dataset.script = "ready";

// Whoever came here from a page that did not load is brought back as soon as it does: asked now and then, and at once
// when the phone says that it has a connection, which is often a little too early.
const LONGEST_WAIT = 60000;
let wait = 2000;
let timer = setTimeout(back, wait);

async function back() {
  clearTimeout(timer);
  try {
    const answer = await fetch("/healthz", { cache: "no-store" });
    if (answer.ok) return location.reload();
  } catch (error) {
    // Not yet.
  }
  wait = Math.min(wait * 2, LONGEST_WAIT);
  timer = setTimeout(back, wait);
  return undefined;
}

if (location.pathname === "/offline") clearTimeout(timer);
else window.addEventListener("online", back);
