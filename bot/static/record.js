// A voice recorded in the browser becomes the file of the form, so that it is sent like any other. Nothing is recorded
// before the button is pressed, and nothing leaves the browser before the form is sent.

const KINDS = [
  ["audio/mp4", "voice.m4a"],
  ["audio/ogg;codecs=opus", "voice.ogg"],
  ["audio/webm;codecs=opus", "voice.webm"],
];
const LONGEST = 300;

function able() {
  const media = navigator.mediaDevices;
  return Boolean(window.MediaRecorder && window.DataTransfer && media && media.getUserMedia);
}

class Recorder {
  constructor(box) {
    this.box = box;
    this.file = document.getElementById(box.dataset.record);
    this.parts = {};
    for (const name of ["start", "stop", "listen", "discard", "refused", "seconds"]) {
      this.parts[name] = box.querySelector(`[data-${name}]`);
    }
    this.kind = KINDS.find(([type]) => MediaRecorder.isTypeSupported(type));
    if (!this.kind) return;
    this.parts.start.addEventListener("click", () => this.start());
    this.parts.stop.addEventListener("click", () => this.stop());
    this.parts.discard.addEventListener("click", () => this.discard());
    this.file.addEventListener("change", () => this.chosen());
    window.addEventListener("pagehide", () => this.letGo());
    box.hidden = false;
  }

  show(...names) {
    for (const name of ["start", "stop", "listen", "discard", "refused"]) {
      this.parts[name].hidden = !names.includes(name);
    }
  }

  async start() {
    this.parts.seconds.textContent = "0:00";
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      this.show("start", "refused");
      return;
    }
    const pieces = [];
    this.recorder = new MediaRecorder(this.stream, { mimeType: this.kind[0], audioBitsPerSecond: 32000 });
    this.recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
    this.recorder.addEventListener("stop", () => this.keep(pieces));
    this.recorder.start();
    const began = Date.now();
    const tell = () => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      this.parts.seconds.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      if (seconds >= LONGEST) this.stop();
    };
    tell();
    this.clock = setInterval(tell, 500);
    this.show("stop");
    this.parts.stop.focus();
  }

  stop() {
    clearInterval(this.clock);
    if (this.recorder && this.recorder.state !== "inactive") this.recorder.stop();
  }

  letGo() {
    clearInterval(this.clock);
    if (this.stream) for (const track of this.stream.getTracks()) track.stop();
    this.stream = null;
  }

  keep(pieces) {
    this.letGo();
    const made = new File(pieces, this.kind[1], { type: this.kind[0].split(";")[0] });
    if (!made.size) {
      this.discard(); // Stopped before anything was heard.
      return;
    }
    const holder = new DataTransfer();
    holder.items.add(made);
    this.file.files = holder.files;
    this.listen(made);
    this.file.dispatchEvent(new Event("recorded", { bubbles: true }));
    this.parts.listen.focus();
  }

  chosen() {
    if (this.file.files.length) this.listen(this.file.files[0]);
    else this.discard();
  }

  listen(made) {
    if (this.address) URL.revokeObjectURL(this.address);
    const sound = made.type.startsWith("audio/");
    this.address = sound ? URL.createObjectURL(made) : "";
    if (!sound) {
      this.show("start");
      return;
    }
    this.parts.listen.src = this.address;
    this.show("listen", "discard");
  }

  discard() {
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = "";
    this.parts.listen.removeAttribute("src");
    this.file.value = "";
    this.show("start");
    this.parts.start.focus();
    this.file.dispatchEvent(new Event("discarded", { bubbles: true }));
  }
}

if (able()) for (const box of document.querySelectorAll("[data-record]")) new Recorder(box);
