// The appointments this phone was asked to keep, as the page last saw them. What is over is not shown.

async function coming() {
  if (!window.caches) return [];
  const answer = await caches.match("/kept/appointments", { cacheName: "kept" });
  const kept = answer ? await answer.json() : [];
  return kept.filter((each) => Date.parse(each.until) > Date.now());
}

function card(appointment) {
  const shown = document.createElement("article");
  shown.className = "place";
  for (const { lang, text } of appointment.lines) {
    const line = document.createElement("p");
    line.className = "place-line";
    line.lang = lang;
    line.textContent = text;
    shown.append(line);
  }
  return shown;
}

const found = await coming().catch(() => []);
document.getElementById("appointments").append(...found.map(card));
document.getElementById("none").hidden = found.length > 0;
document.documentElement.dataset.script = "ready";

// Whoever came here from a page that did not load is brought back as soon as there is a connection.
window.addEventListener("online", () => {
  if (location.pathname !== "/offline") location.reload();
});
