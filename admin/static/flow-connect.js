// A dot on the step that is open: drawn to another step it connects the two. The form beside does the same by keyboard.

export function connectable(cy, holder, step, drop) {
  const from = cy.getElementById(step);
  if (from.empty()) return;
  const dot = document.createElement("div");
  dot.className = "graph-dot";
  dot.setAttribute("aria-hidden", "true");
  holder.append(dot);

  const place = () => {
    const box = from.renderedBoundingBox({ includeLabels: false });
    dot.style.transform = `translate(${box.x2}px, ${(box.y1 + box.y2) / 2}px)`;
  };
  let waiting = false;
  cy.on("render", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      place();
    });
  });
  place();

  const under = (at) => cy.nodes().filter((node) => {
    if (node.id() === "drawn-to" || node.data("outside")) return false;
    const box = node.renderedBoundingBox({ includeLabels: false });
    return at.x >= box.x1 && at.x <= box.x2 && at.y >= box.y1 && at.y <= box.y2;
  }).first();
  const point = (event) => {
    const frame = holder.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  };

  dot.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    event.stopPropagation();
    dot.setPointerCapture(event.pointerId);
    const end = cy.add({ data: { id: "drawn-to" }, classes: "drawn", renderedPosition: point(event) });
    cy.add({ data: { id: "drawn", source: step, target: "drawn-to", label: "" }, classes: "drawn" });
    const move = (moved) => {
      const at = point(moved);
      end.renderedPosition(at);
      cy.nodes(".aimed").removeClass("aimed");
      under(at).addClass("aimed");
    };
    const done = (ended) => {
      dot.removeEventListener("pointermove", move);
      const target = ended.type === "pointerup" ? under(point(ended)) : cy.collection();
      cy.nodes(".aimed").removeClass("aimed");
      cy.remove("#drawn-to");
      if (target.nonempty()) drop(target.id());
    };
    dot.addEventListener("pointermove", move);
    dot.addEventListener("pointerup", done, { once: true });
    dot.addEventListener("pointercancel", done, { once: true });
  });
}
