// The talk is over on this phone: what this browser still held is dropped, and the address is a neutral one.
try {
  sessionStorage.clear();
} catch (error) {
  // Storage that is switched off holds nothing.
}
history.replaceState(null, "", "/finished");
