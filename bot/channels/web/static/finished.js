// The talk is over on this phone: what this browser still held is dropped, and the address is a neutral one.
try {
  sessionStorage.clear();
  localStorage.clear();
} catch (error) {
  // Storage that is switched off holds nothing.
}
history.replaceState(null, "", "/finished");

// Over https the server has asked the browser to do the same; not every browser listens.
async function forget() {
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) {
    const subscription = worker.pushManager && (await worker.pushManager.getSubscription());
    if (subscription) await subscription.unsubscribe();
    await worker.unregister();
  }
}

try {
  if (window.isSecureContext && navigator.serviceWorker) await forget();
} catch (error) {
  // A browser that keeps neither has nothing to drop.
}
document.documentElement.dataset.script = "ready";
