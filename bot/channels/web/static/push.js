// What the phone does for the talk: it is woken when something new waits, and keeps appointments, if it is asked to.
// Nothing is asked by the browser before the citizen has pressed, and nothing is offered before there is a reason.

const form = document.getElementById("talk");
const offer = document.getElementById("offer");
const said = document.getElementById("offer-said");
const log = document.getElementById("log");
const borrowed = form.dataset.borrowed === "yes";
const able = !borrowed && "serviceWorker" in navigator && window.isSecureContext;
const wakes = able && "PushManager" in window && "Notification" in window;

const memory = {
  get(name) {
    try {
      return localStorage.getItem(name);
    } catch (error) {
      return null;
    }
  },
  set(name, value) {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
    } catch (error) {
      // Storage is switched off: the phone is asked again another time.
    }
  },
};

const now = { on: false, key: "", appointments: [] };

function ask(method, body) {
  return fetch("/chat/push", {
    method,
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": form.elements.csrf.value },
    body: body && JSON.stringify(body),
  });
}

// --- what is shown -------------------------------------------------------------------------------------------------

// A person is awaited or an appointment was told: there is something to reach somebody for.
function reason() {
  return form.dataset.owner !== "bot" || now.appointments.length > 0;
}

function draw() {
  const keeps = memory.get("keep") === "yes";
  const mayWake = wakes && (now.on || (reason() && Notification.permission !== "denied"));
  const mayKeep = able && "caches" in window && (keeps || now.appointments.length > 0);
  for (const [name, shown] of [
    ["allow", mayWake && !now.on],
    ["stop", mayWake && now.on],
    ["keep", mayKeep && !keeps],
    ["drop", mayKeep && keeps],
  ]) {
    for (const button of document.querySelectorAll(`[data-phone="${name}"]`)) button.hidden = !shown;
  }
  const asks = (mayWake && !now.on) || (mayKeep && !keeps);
  document.getElementById("offer-words").hidden = !mayWake || now.on;
  offer.querySelector("[data-phone=later]").hidden = !asks;
  offer.hidden = !said.textContent && (!asks || memory.get("offer") === "later");
}

function say(name) {
  const words = document.getElementById("phone-words").content.querySelector(`[data-words="${name}"]`);
  said.replaceChildren(words.cloneNode(true));
  offer.dataset.said = name;
  draw();
}

// --- being woken ---------------------------------------------------------------------------------------------------

function bytes(key) {
  const plain = atob(key.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (each) => each.charCodeAt(0));
}

async function subscribe() {
  const worker = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: bytes(now.key) };
  let subscription;
  try {
    subscription = await worker.pushManager.subscribe(options);
  } catch (error) {
    // It was subscribed under another key, of an installation that is gone.
    const old = await worker.pushManager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    subscription = await worker.pushManager.subscribe(options);
  }
  const { endpoint, keys } = subscription.toJSON();
  const answer = await ask("POST", { endpoint, keys });
  if (!answer.ok) throw new Error(String(answer.status));
  memory.set("woken-at", endpoint);
  now.on = true;
}

async function allow() {
  try {
    if ((await Notification.requestPermission()) !== "granted") return say("refused");
    await subscribe();
    return say("is-on");
  } catch (error) {
    return say("refused");
  }
}

async function stop() {
  const answer = await ask("DELETE");
  if (!answer.ok) return;
  now.on = false;
  memory.set("woken-at", null);
  const worker = await navigator.serviceWorker.getRegistration("/");
  const subscription = worker && worker.pushManager ? await worker.pushManager.getSubscription() : null;
  if (subscription) await subscription.unsubscribe();
  say("stopped");
}

// The browser may have been given another address meanwhile, and the server the old one.
async function compare() {
  const answer = await ask("GET");
  if (!answer.ok) return;
  Object.assign(now, await answer.json());
  if (now.on && Notification.permission !== "granted") {
    // Taken back in the phone's own settings: then nobody is to count on it.
    await ask("DELETE");
    now.on = false;
  }
  if (!now.on) return memory.set("woken-at", null);
  const worker = await navigator.serviceWorker.ready;
  const subscription = await worker.pushManager.getSubscription();
  if (!subscription || subscription.endpoint !== memory.get("woken-at")) await subscribe();
  return undefined;
}

// --- appointments without a connection -----------------------------------------------------------------------------

const AFTERWARDS = 6 * 3600 * 1000;

function record(appointment) {
  const first = form.dataset.language;
  const lines = [first, first === "kl" ? "da" : null].flatMap((lang) =>
    (appointment.lines[lang] || []).map((text) => ({ lang, text })),
  );
  return { until: new Date(Date.parse(appointment.starts_at) + AFTERWARDS).toISOString(), lines };
}

async function keep() {
  if (memory.get("keep") !== "yes") return;
  const cache = await caches.open("kept");
  await cache.put("/kept/appointments", new Response(JSON.stringify(now.appointments.map(record))));
}

async function look() {
  const answer = await fetch("/chat/appointments", { credentials: "same-origin" });
  if (!answer.ok) return;
  now.appointments = (await answer.json()).appointments;
  await keep();
}

// --- pressing ------------------------------------------------------------------------------------------------------

const presses = {
  allow,
  stop,
  async keep() {
    memory.set("keep", "yes");
    await keep();
    say("kept");
  },
  async drop() {
    memory.set("keep", null);
    await caches.delete("kept");
    say("dropped");
  },
  later() {
    memory.set("offer", "later");
    said.textContent = "";
    draw();
  },
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-phone]");
  if (button) presses[button.dataset.phone]();
});

// --- begin ---------------------------------------------------------------------------------------------------------

async function update() {
  // No connection, or none of it is there: nothing is offered now.
  await Promise.allSettled([look(), wakes ? compare() : null]);
  draw();
}

async function clearNotices() {
  const worker = await navigator.serviceWorker.getRegistration("/");
  if (worker && worker.getNotifications) (await worker.getNotifications()).forEach((each) => each.close());
}

if (able) {
  navigator.serviceWorker.register("/sw.js").catch(() => {});
  update();
  clearNotices();
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) clearNotices();
  });
  new MutationObserver(draw).observe(form, { attributes: true, attributeFilter: ["data-owner"] });
  // A message about an appointment carries its calendar file; where there are appointments any may be of one.
  let timer = 0;
  new MutationObserver((changes) => {
    const nodes = changes.flatMap((change) => Array.from(change.addedNodes)).filter((each) => each.querySelector);
    const erased = !nodes.length;
    const theirs = nodes.some((each) => !each.classList.contains("from-me"));
    const about = nodes.some((each) => each.querySelector("a[href^='/chat/appointments/']"));
    if (!erased && !about && !(theirs && now.appointments.length)) return;
    clearTimeout(timer);
    timer = setTimeout(update, 1000);
  }).observe(log, { childList: true });
}
