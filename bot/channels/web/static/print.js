// The one button of a page with a code on it: paper, where the browser can.
const button = document.getElementById("print");
if (button && typeof window.print === "function") {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
