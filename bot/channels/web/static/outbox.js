// What the citizen said and the server does not have yet: sent one after another, in order, until it is there.

const LONGEST_WAIT = 30000;

export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export class Outbox {
  // options: csrf, kept (text), keep(text), onState(item, sent), onLine(up), onGone()
  constructor(options) {
    this.options = options;
    this.items = [];
    this.busy = false;
    this.stopped = false;
    this.timer = 0;
    try {
      this.items = JSON.parse(options.kept || "[]");
    } catch (error) {
      this.items = [];
    }
    window.addEventListener("online", () => this.flush());
  }

  waiting() {
    return this.items.slice();
  }

  add(item) {
    const added = { id: newId(), tries: 0, ...item };
    this.items.push(added);
    this.save();
    this.flush();
    return added;
  }

  save() {
    this.options.keep(JSON.stringify(this.items));
  }

  // The server has it: told by its answer or by the stream, whichever comes first.
  arrived(id) {
    const item = this.items.find((each) => each.id === id);
    if (!item) return;
    this.items = this.items.filter((each) => each !== item);
    this.save();
    this.options.onState(item, true);
  }

  stop() {
    this.stopped = true;
    this.items = [];
    clearTimeout(this.timer);
  }

  async flush() {
    clearTimeout(this.timer);
    if (this.busy) return;
    this.busy = true;
    while (this.items.length && !this.stopped) {
      const item = this.items[0];
      const outcome = await this.post(item);
      if (this.stopped) break;
      if (outcome === "sent") {
        this.options.onLine(true);
        this.arrived(item.id);
      } else if (outcome === "gone") {
        this.options.onGone();
        break;
      } else if (!this.items.includes(item)) {
        continue; // The stream told that it is there while its own answer was lost on the way.
      } else {
        item.tries += 1;
        this.save();
        this.options.onState(item, false);
        this.options.onLine(outcome === "refused");
        if (outcome === "refused") {
          this.items.shift(); // It stays on the page with its mark; what was said after it goes on.
          this.save();
          continue;
        }
        this.timer = setTimeout(() => this.flush(), Math.min(LONGEST_WAIT, 1000 * 2 ** (item.tries - 1)));
        break;
      }
    }
    this.busy = false;
  }

  async post(item) {
    const body = { id: item.id };
    if (item.press !== undefined) body.press = item.press;
    else body.text = item.text;
    try {
      const answer = await fetch("/chat/messages", {
        method: "POST",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": this.options.csrf },
        body: JSON.stringify(body),
      });
      if (answer.ok) return "sent";
      if (answer.status === 401) return "gone";
      return answer.status === 429 || answer.status >= 500 ? "later" : "refused";
    } catch (error) {
      return "later";
    }
  }
}
