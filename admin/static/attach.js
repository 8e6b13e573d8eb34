// What is said before sending: a file that is too large, and that a picture needs words.

for (const form of document.querySelectorAll(".attach-form")) {
  const file = form.elements.file;
  const alt = form.elements.alt;
  const large = form.querySelector("#attach-large");
  const look = () => {
    const chosen = file.files[0];
    const tooLarge = Boolean(chosen && chosen.size > Number(form.dataset.most));
    large.hidden = !tooLarge;
    form.querySelector(".primary").disabled = tooLarge;
    alt.required = Boolean(chosen && !chosen.type.startsWith("audio/"));
  };
  for (const name of ["change", "recorded", "discarded"]) file.addEventListener(name, look);
}
