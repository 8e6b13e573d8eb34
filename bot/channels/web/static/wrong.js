// "This is wrong", said of one bubble: nothing is put into the talk, and thanks stand quietly below it.

const told = document.getElementById("told");

function tell(name) {
  const words = document.getElementById("told-words").content.querySelector(`[data-words="${name}"]`);
  told.replaceChildren(words.cloneNode(true));
}

export async function report(button, csrf) {
  const open = button.closest("details");
  button.disabled = true;
  let there = false;
  try {
    const answer = await fetch("/chat/wrong", {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
      body: JSON.stringify({ message: button.value }),
    });
    there = answer.ok;
  } catch (error) {
    // Without a connection the button stays, and says that nothing was sent.
  }
  open.open = false;
  open.querySelector("summary").focus({ preventScroll: true });
  button.disabled = there;
  tell(there ? "yes" : "no");
}

// One is open at a time; a tap beside it or Escape shuts it.
function shut(but) {
  for (const open of document.querySelectorAll(".of-it[open]")) if (open !== but) open.open = false;
}

// The thanks have been read when something else is said.
document.getElementById("talk").addEventListener("submit", (event) => {
  if (!event.submitter || event.submitter.name !== "wrong") told.replaceChildren();
});
document.addEventListener("click", (event) => shut(event.target.closest(".of-it")));
document.addEventListener("keydown", (event) => {
  const open = document.querySelector(".of-it[open]");
  if (event.key !== "Escape" || !open) return;
  shut();
  open.querySelector("summary").focus();
});
