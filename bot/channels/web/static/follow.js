// The talk as it happens: a stream of events, or a question every few seconds where a proxy swallows streams.

const FIRST_SIGN = 10000;
const SILENCE = 45000;
const POLL = 4000;
const TRY_STREAM_AGAIN = 120000;

// state.seq is the last change seen; on has bubble(bubble), strip(strip), gone() and moved().
export function follow(state, on) {
  let source = null;
  let watch = 0;
  let polls = 0;

  function heard() {
    clearTimeout(watch);
    watch = setTimeout(poll, SILENCE);
  }

  function stream() {
    clearTimeout(polls);
    polls = 0;
    if (!window.EventSource) return poll();
    source = new EventSource(`/chat/events?view=page&ack=1&after=${state.seq}`);
    source.addEventListener("bubble", (event) => (heard(), on.bubble(JSON.parse(event.data))));
    source.addEventListener("strip", (event) => (heard(), on.strip(JSON.parse(event.data))));
    source.addEventListener("beat", heard);
    source.addEventListener("gone", gone);
    source.addEventListener("moved", moved);
    source.onerror = () => {
      // Lost: the browser connects again by itself, unless it was refused.
      if (source && source.readyState === EventSource.CLOSED) poll();
    };
    clearTimeout(watch);
    watch = setTimeout(poll, FIRST_SIGN);
  }

  function close() {
    clearTimeout(watch);
    if (source) source.close();
    source = null;
  }

  function gone() {
    close();
    clearTimeout(polls);
    on.gone();
  }

  function moved() {
    close();
    clearTimeout(polls);
    on.moved();
  }

  function rest() {
    close();
    clearTimeout(polls);
    polls = 0;
  }

  function poll() {
    close();
    if (polls || document.hidden) return;
    const began = Date.now();
    const ask = async () => {
      try {
        const answer = await fetch(`/chat/bubbles?ack=1&after=${state.seq}`, { credentials: "same-origin" });
        if (answer.status === 401) return gone();
        if (answer.ok) {
          const found = await answer.json();
          found.bubbles.forEach(on.bubble);
          on.strip(found.strip);
        }
      } catch (error) {
        // No connection: ask again.
      }
      if (document.hidden || source) return undefined;
      if (Date.now() - began > TRY_STREAM_AGAIN && navigator.onLine !== false) return stream();
      polls = setTimeout(ask, POLL);
      return undefined;
    };
    polls = setTimeout(ask, 0);
  }

  // What a page in a pocket is handed nobody has seen: it takes nothing in, so that it does not count as there.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) rest();
    else if (!source && !polls) stream();
  });
  window.addEventListener("pagehide", close);
  if (!document.hidden) stream();
}
