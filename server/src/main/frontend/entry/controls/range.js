// A number on a scale. Nothing stands until the scale is touched.
import { element } from "../../offline/words.js";
import { digits, say } from "../say.js";

export function range(part, { id }) {
  const { start, end, step } = Object.fromEntries(Object.entries(part.bounds).map(([name, value]) => [name, Number(value)]));
  if (part.has("picker")) return picker(part, id, { start, end, step });
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  const input = element("input", { id, type: "range", min: low, max: high, step: Math.abs(step), class: "q-range" });
  const said = element("output", { for: id, class: "q-range-said" });
  const put = () => part.set(input.value);
  input.addEventListener("input", put);
  input.addEventListener("click", put);
  input.addEventListener("keydown", (event) => [" ", "Enter"].includes(event.key) && put());
  return {
    element: element("div", { class: "q-range-row" }, element("span", { class: "hint" }, digits(low)), input, element("span", { class: "hint" }, digits(high)), said),
    input,
    refresh() {
      if (part.text) input.value = part.text;
      else if (document.activeElement !== input) input.value = (low + high) / 2;
      input.classList.toggle("q-range-open", !part.text);
      said.textContent = part.text ? digits(part.text) : say("not-answered");
      input.setAttribute("aria-valuetext", said.textContent);
      input.disabled = part.readonly;
    },
  };
}

function picker(part, id, { start, end, step }) {
  const input = element("select", { id, class: "input" }, element("option", { value: "" }, say("choose")));
  const count = Math.round(Math.abs(end - start) / Math.abs(step));
  for (let i = 0; i <= count; i++) {
    const value = String(Number((start + (end < start ? -1 : 1) * Math.abs(step) * i).toFixed(6)));
    input.append(element("option", { value }, digits(value)));
  }
  input.addEventListener("change", () => part.set(input.value));
  return {
    element: input,
    input,
    refresh() {
      input.value = part.text ? String(Number(part.text)) : "";
      input.disabled = part.readonly;
    },
  };
}
