// Tells the server what this page shows: only then does a message count as received, and no phone is woken for it.
// A page in a pocket says nothing of what it draws; what was in sight before is told as the page goes out of sight.

const BREATH = 400;
const LONGEST_WAIT = 30000;

export class Receipts {
  constructor(csrf) {
    this.csrf = csrf;
    this.last = 0; // The change drawn last,
    this.seen = 0; // the last that was drawn in sight,
    this.told = 0; // and the last the server was told of.
    this.asked = 0;
    this.tries = 0;
    this.timer = 0;
    document.addEventListener("visibilitychange", () => (document.hidden ? this.tell() : this.look()));
    window.addEventListener("pagehide", () => this.tell());
    window.addEventListener("online", () => this.look());
  }

  // Changes are drawn in their order, so the number of one stands for all before it.
  drawn(seq) {
    this.last = Math.max(this.last, seq);
    this.look();
  }

  look() {
    if (document.hidden) return;
    this.seen = this.last;
    if (this.tries) {
      clearTimeout(this.timer); // Something came through: no more need to wait for long.
      this.timer = 0;
      this.tries = 0;
    }
    this.soon(BREATH);
  }

  // What comes within one breath is told at once.
  soon(wait) {
    if (this.seen > this.told && !this.timer) this.timer = setTimeout(() => this.tell(), wait);
  }

  async tell() {
    clearTimeout(this.timer);
    this.timer = 0;
    const seq = this.seen;
    if (seq <= this.told || seq <= this.asked) return;
    this.asked = seq;
    const heard = await this.post(seq);
    if (this.asked === seq) this.asked = 0;
    if (heard) {
      this.told = Math.max(this.told, seq);
      this.tries = 0;
      return;
    }
    this.tries += 1;
    if (!document.hidden) this.soon(Math.min(LONGEST_WAIT, 1000 * 2 ** (this.tries - 1)));
  }

  // Whether the server has answered for good. Kept alive, so that it arrives though the page is being closed.
  async post(seq) {
    try {
      const answer = await fetch("/chat/received", {
        method: "POST",
        credentials: "same-origin",
        keepalive: true,
        headers: { "Content-Type": "application/json", "X-CSRF-Token": this.csrf },
        body: JSON.stringify({ seq }),
      });
      return answer.status !== 429 && answer.status < 500;
    } catch (error) {
      return false;
    }
  }
}
