// A flow as a drawing: steps as cards, choices as labelled arrows, laid out by dagre. What is moved is not kept.

import cytoscape from "./cytoscape.js";
import dagre from "./dagre.js";

const SIZE = { width: 190, height: 74 };
const MANY = 300;
const FEW = 14;

function colours(element) {
  const style = getComputedStyle(element);
  const read = (name, other) => style.getPropertyValue(name).trim() || other;
  return {
    ink: read("--ink", "#111"), quiet: read("--ink-2", "#555"), line: read("--line-strong", "#888"),
    surface: read("--surface", "#fff"), accent: read("--accent", "#0b5d6b"), soft: read("--accent-soft", "#dff"),
    danger: read("--danger", "#a00"), warn: read("--warn", "#850"),
  };
}

// Where each step stands. Of a long flow this takes a while: who has a page to keep alive asks for it beforehand.
export function placed(graph) {
  const layout = new dagre.graphlib.Graph({ multigraph: true });
  layout.setGraph({ rankdir: "LR", nodesep: 18, ranksep: 90, marginx: 20, marginy: 20 });
  layout.setDefaultEdgeLabel(() => ({}));
  for (const node of graph.nodes) layout.setNode(node.id, { ...SIZE });
  // A step stands behind the one from which it is first come to; the other ways are drawn, but move nothing.
  const first = new Set(graph.nodes.filter((node) => node.start).map((node) => node.id));
  const near = new Set();
  for (const queue = [...first]; queue.length; ) {
    const from = queue.shift();
    for (const edge of graph.edges) {
      if (edge.source !== from || first.has(edge.target)) continue;
      first.add(edge.target);
      near.add(edge.id);
      queue.push(edge.target);
    }
  }
  for (const edge of graph.edges) if (near.has(edge.id)) layout.setEdge(edge.source, edge.target, {}, edge.id);
  dagre.layout(layout);
  const at = (id) => {
    const { x, y } = layout.node(id);
    return { x, y };
  };
  return { at, near };
}

export function draw(holder, graph, { step, key, open, add, remove, places }) {
  const tone = colours(holder);
  const { at, near } = places ?? placed(graph);
  const many = graph.nodes.length > MANY;
  const cy = cytoscape({
    container: holder,
    wheelSensitivity: 0.3,
    minZoom: 0.1,
    maxZoom: 2,
    textureOnViewport: many,
    hideEdgesOnViewport: many,
    elements: [
      ...graph.nodes.map((node) => ({
        data: { ...node, label: `${node.private ? `(${holder.dataset.private}) ` : ""}${node.id.replace(/^flow:/, "→ ")}${node.words && !node.outside ? `\n${node.words}` : ""}` },
        classes: `${node.start ? "start" : ""} ${node.outside ? "outside" : ""} ${node.kind === "missing" ? "missing" : ""}`,
        position: at(node.id),
      })),
      ...graph.edges.map((edge) => ({ data: edge, classes: `${edge.missing ? "missing" : ""} ${near.has(edge.id) ? "" : "far"}` })),
    ],
    layout: { name: "preset", fit: false },
    style: [
      { selector: "node", style: {
        shape: "round-rectangle", width: SIZE.width, height: SIZE.height, "background-color": tone.surface,
        "border-width": 1, "border-color": tone.line, label: "data(label)", color: tone.ink, "text-wrap": "wrap",
        "text-max-width": SIZE.width - 16, "text-valign": "center", "font-size": 12, "line-height": 1.25,
        "font-family": "system-ui, sans-serif",
      } },
      { selector: "node.start", style: { "border-width": 3, "border-color": tone.accent } },
      { selector: "node.outside", style: { "border-style": "dashed", height: 40, color: tone.quiet } },
      { selector: ".missing", style: { "border-color": tone.danger, "line-color": tone.danger, color: tone.danger } },
      { selector: "node.error", style: { "border-width": 3, "border-color": tone.danger } },
      { selector: "node.warning", style: { "border-width": 3, "border-color": tone.warn } },
      { selector: "node.here", style: { "background-color": tone.soft, "border-width": 3, "border-color": tone.accent } },
      { selector: "edge", style: {
        width: 1.5, "line-color": tone.line, "target-arrow-color": tone.line, "target-arrow-shape": "triangle",
        "curve-style": many ? "haystack" : "bezier", label: many ? "" : "data(label)", "font-size": 11, color: tone.quiet,
        "text-background-color": tone.surface, "text-background-opacity": 0.9, "text-background-padding": 2,
      } },
      { selector: "node.drawn", style: { width: 2, height: 2, opacity: 0 } },
      { selector: "node.aimed", style: { "border-width": 3, "border-color": tone.accent } },
      { selector: "edge.drawn", style: { "line-color": tone.accent, "target-arrow-color": tone.accent, width: 3 } },
      { selector: "edge.far", style: { "line-style": "dashed", "line-opacity": 0.5 } },
    ],
  });

  const view = JSON.parse(sessionStorage.getItem(key) ?? "null");
  let here = cy.getElementById(step);
  const closely = !view && here.nonempty() && graph.nodes.length > FEW;
  if (view) cy.viewport(view);
  else if (!closely) cy.fit(undefined, 30);
  const show = (node) => {
    here.removeClass("here");
    here = node;
    here.addClass("here");
    const box = here.renderedBoundingBox();
    const inside = box.x1 > 0 && box.y1 > 0 && box.x2 < holder.clientWidth && box.y2 < holder.clientHeight;
    if (!inside) cy.center(here);
  };
  const among = (node) => {
    // The step among those it leads to and comes from, as large as can be read.
    cy.fit(node.closedNeighborhood(), 40);
    const zoom = Math.min(Math.max(cy.zoom(), 0.7), 1.1);
    if (zoom !== cy.zoom()) {
      cy.zoom(zoom);
      cy.center(node);
    }
  };
  if (here.nonempty()) {
    show(here);
    if (closely) among(here);
  }
  const keep = () => sessionStorage.setItem(key, JSON.stringify({ zoom: cy.zoom(), pan: cy.pan() }));
  cy.on("viewport", keep);
  cy.on("tap", "node", (event) => open(event.target.id()));

  holder.addEventListener("keydown", (event) => {
    const go = { ArrowRight: "outgoers", ArrowLeft: "incomers" }[event.key];
    if (go) {
      const next = here[go]("node").first();
      if (next.nonempty()) show(next);
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      const beside = here.incomers("node").outgoers("node").union(here).sort((one, other) => one.position("y") - other.position("y"));
      const place = beside.toArray().findIndex((node) => node.same(here)) + (event.key === "ArrowDown" ? 1 : -1);
      if (beside[place]) show(beside[place]);
    } else if (event.key === "Enter") open(here.id());
    else if (event.key === "n") add();
    else if (event.key === "Delete") remove();
    else if (event.key === "+") cy.zoom(cy.zoom() * 1.2);
    else if (event.key === "-") cy.zoom(cy.zoom() / 1.2);
    else return;
    event.preventDefault();
  });

  const written = new Map(cy.nodes().map((node) => [node.id(), node.data("label")]));
  const middle = () => ({ x: holder.clientWidth / 2, y: holder.clientHeight / 2 });
  return {
    in: () => cy.zoom({ level: cy.zoom() * 1.25, renderedPosition: middle() }),
    out: () => cy.zoom({ level: cy.zoom() / 1.25, renderedPosition: middle() }),
    fit: () => cy.fit(undefined, 30),
    cy,
    tell: (told) => {
      // What is told of steps stands below their own words; nothing told, they are as they were.
      cy.batch(() => {
        for (const [id, label] of written) {
          cy.getElementById(id).data("label", told?.[id] ? `${label.split("\n")[0]}\n${told[id]}` : label);
        }
      });
    },
    mark: (marks) => {
      cy.nodes().removeClass("error warning");
      for (const [id, severity] of Object.entries(marks)) cy.getElementById(id).addClass(severity);
    },
  };
}
