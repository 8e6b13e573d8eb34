// Calls who is on duty: danger always shows, sound and a notice outside the page are asked for first. No content in any.

const KEPT = "console-alerts";
const box = document.getElementById("alert");
const wish = document.querySelector("[data-alert-wish]");
const wished = () => localStorage.getItem(KEPT) === "yes";

// Two short tones, three times for danger; the browser allows them once the page has been touched.
function sound(danger) {
  const audio = new AudioContext();
  const times = danger ? 3 : 1;
  for (let at = 0; at < times * 2; at += 1) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = at % 2 ? 660 : 880;
    volume.gain.value = 0.08;
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + at * 0.25);
    tone.stop(audio.currentTime + at * 0.25 + 0.18);
  }
  setTimeout(() => audio.close(), times * 700 + 500);
}

export function alarm(kind) {
  const words = box.dataset[kind];
  if (kind === "danger") {
    box.querySelector("[data-alert-words]").textContent = words;
    box.hidden = false;
  }
  if (!wished()) return;
  sound(kind === "danger");
  if (globalThis.Notification?.permission === "granted" && document.hidden) {
    const notice = new Notification("Ikiorti", { body: words, tag: kind });
    notice.onclick = () => {
      window.focus();
      location.assign("/console/cases");
    };
  }
}

if (wish) {
  wish.checked = wished();
  wish.closest("[hidden]")?.removeAttribute("hidden");
  wish.addEventListener("change", async () => {
    localStorage.setItem(KEPT, wish.checked ? "yes" : "no");
    if (!wish.checked) return;
    sound(false);
    if (globalThis.Notification?.permission === "default") await Notification.requestPermission();
  });
}
box?.querySelector("button")?.addEventListener("click", () => (box.hidden = true));
