// Whether what citizens write may be seen by who stands near: kept in this tab, hidden again in the next.
const button = document.getElementById("eye");
const phone = matchMedia("(hover: none) and (max-width: 767px)");
const kept = () => sessionStorage.getItem("eye") === "open";

function show() {
  document.documentElement.classList.toggle("eye-open", kept());
  button.setAttribute("aria-pressed", String(kept()));
  button.hidden = !phone.matches || !document.getElementById("talk");
}
if (button) {
  button.addEventListener("click", () => {
    sessionStorage.setItem("eye", kept() ? "closed" : "open");
    show();
  });
  phone.addEventListener("change", show);
  show();
}
