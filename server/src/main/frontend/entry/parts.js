// Any part of a form as it is shown: a question, a group with what it holds, a repeat.
import { element } from "../offline/words.js";
import { question } from "./question.js";
import { repeat } from "./repeat.js";
import { picturesOf } from "./pictures.js";
import { plain, rich } from "./text.js";

export function shownPart(part, form, level = 3) {
  if (part.kind === "question") return question(part, form);
  return part.kind === "repeat" ? repeat(part, form, level) : group(part, form, level);
}

/** What several parts come to, one after the other. */
export function together(parts, form, level) {
  const all = parts.map((part) => shownPart(part, form, level));
  return {
    elements: all.map((one) => one.element),
    refresh: () => all.forEach((one) => one.refresh()),
    find: (part) => all.map((one) => (one.parts.includes(part) ? one : one.find?.(part))).find(Boolean) ?? null,
  };
}

function group(part, form, level) {
  const heading = element(`h${Math.min(level, 6)}`);
  const inner = together(part.children, form, level + 1);
  const place = element("section", { class: `q-group${part.has("table-list") ? " q-table-list" : ""}` }, heading, ...inner.elements);
  let shown;
  const refresh = () => {
    place.hidden = !part.relevant;
    if (!part.relevant) return;
    const told = plain(part.label);
    if (told !== shown) heading.replaceChildren(...rich(part.label), ...picturesOf(part.label, form.media));
    shown = told;
    heading.hidden = !told;
    inner.refresh();
  };
  refresh();
  return { element: place, refresh, parts: [part], find: inner.find };
}
