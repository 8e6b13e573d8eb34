// Draws a button that opens the help page in a tab of its own. No frame, no cookie, nothing sent from the host page.
// <script src="https://…/launcher.js" data-label="…" async></script>
(function () {
  "use strict";
  var script = document.currentScript;
  if (!script) return;
  var address = new URL("/", script.src).href;
  var button = document.createElement("a");
  button.href = address;
  button.target = "_blank";
  button.rel = "noopener noreferrer";
  button.textContent = script.getAttribute("data-label") || "Ikiorti \u00b7 kalaallisut \u00b7 dansk";
  var look = {
    position: "fixed",
    right: "16px",
    bottom: "16px",
    zIndex: "2147483000",
    boxSizing: "border-box",
    minHeight: "48px",
    maxWidth: "calc(100vw - 32px)",
    padding: "12px 20px",
    borderRadius: "24px",
    border: "2px solid #ffffff",
    background: script.getAttribute("data-colour") || "#0b5d6b",
    color: "#ffffff",
    font: "600 17px/24px system-ui, sans-serif",
    textDecoration: "none",
    boxShadow: "0 2px 12px rgba(0, 0, 0, 0.3)",
  };
  for (var name in look) button.style[name] = look[name];
  function draw() {
    document.body.appendChild(button);
  }
  if (document.body) draw();
  else document.addEventListener("DOMContentLoaded", draw);
})();
