// Paints each drawing of the page and tells it to the console, which Chromium writes to its log: one start for all of a
// report, and no picture of a whole page that would have to be cut. Knows what SvgPen writes and stops at anything else.
// The element that holds it says how many points of the picture there are for each point of the screen.
"use strict";
const scale = Number(document.currentScript.dataset.scale);

function hatch(drawing) {
  const tile = drawing.querySelector("pattern");
  if (!tile) return "none";
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 6 * scale;
  const pen = canvas.getContext("2d");
  pen.scale(scale, scale);
  for (const part of tile.children) shape(pen, part, "none");
  const pattern = pen.createPattern(canvas, "repeat");
  pattern.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern;
}

function shape(pen, part, hatched) {
  const get = (name) => part.getAttribute(name);
  const fill = (get("fill") ?? "none").startsWith("url(") ? hatched : get("fill");
  const line = part.tagName === "path" ? new Path2D(get("d")) : new Path2D();
  if (part.tagName === "rect") line.rect(+get("x"), +get("y"), +get("width"), +get("height"));
  if (fill && fill !== "none") {
    pen.fillStyle = fill;
    pen.fill(line, "evenodd");
  }
  if (get("stroke")) {
    pen.strokeStyle = get("stroke");
    pen.lineWidth = +(get("stroke-width") ?? 1);
    pen.setLineDash((get("stroke-dasharray") ?? "").split(" ").filter(Boolean).map(Number));
    pen.stroke(line);
  }
}

function words(pen, part, family) {
  const get = (name) => part.getAttribute(name);
  pen.font = `${get("font-weight") ?? 400} ${get("font-size")}px ${family}`;
  pen.textAlign = get("text-anchor") === "middle" ? "center" : get("text-anchor");
  if (get("stroke")) {
    pen.setLineDash([]);
    pen.strokeStyle = get("stroke");
    pen.lineWidth = +get("stroke-width");
    pen.strokeText(part.textContent, +get("x"), +get("y"));
  }
  pen.fillStyle = get("fill");
  pen.fillText(part.textContent, +get("x"), +get("y"));
}

function painted(drawing) {
  const canvas = document.createElement("canvas");
  canvas.width = Number(drawing.getAttribute("width")) * scale;
  canvas.height = Number(drawing.getAttribute("height")) * scale;
  const pen = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  pen.lineJoin = "round";
  pen.direction = drawing.getAttribute("direction");
  const hatched = hatch(drawing);
  for (const part of drawing.children) {
    if (part.tagName === "rect" || part.tagName === "path") shape(pen, part, hatched);
    else if (part.tagName === "text") words(pen, part, drawing.getAttribute("font-family"));
    else if (!["title", "desc", "defs"].includes(part.tagName)) throw new Error("cannot paint " + part.tagName);
  }
  return canvas.toDataURL("image/png");
}

// Not before every face is there: a canvas would take another font and not say so.
addEventListener("load", async () => {
  await Promise.all([...document.fonts].map((face) => face.load()));
  for (const drawing of document.querySelectorAll("svg.drawing")) console.log(painted(drawing));
  document.body.replaceChildren();
});
