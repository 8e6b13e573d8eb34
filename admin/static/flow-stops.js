// Where people stop, on the drawing of the flow: each step with its counts. Without script, and on a phone, there is
// the table.

import { draw } from "./flow-graph.js";

const holder = document.getElementById("stops-graph");
const tools = document.querySelector(".stops-tools");
const wide = matchMedia("(min-width: 64rem)");

// A step's numbers in the table.
function open(step) {
  const row = document.getElementById(`stop-${step}`);
  if (!row) return;
  row.closest("details")?.setAttribute("open", "");
  row.scrollIntoView({ block: "center" });
  row.focus({ preventScroll: true });
}

let drawing = null;
function begin() {
  if (drawing || !holder || !wide.matches) return;
  const graph = JSON.parse(holder.dataset.graph);
  if (!graph.nodes.length) return;
  holder.hidden = tools.hidden = false;
  drawing = draw(holder, graph, {
    step: graph.nodes[0].id,
    key: `flow-stops:${holder.dataset.flow}`,
    open,
    add: () => {},
    remove: () => {},
  });
  drawing.mark(JSON.parse(holder.dataset.marks));
}

begin();
wide.addEventListener("change", begin);
tools?.addEventListener("click", (event) => {
  const what = event.target.closest("[data-graph-do]")?.dataset.graphDo;
  if (what && drawing) drawing[what]();
});
