// A question: its words, its fault in place, and the control that fits its type.
import { element, icon } from "../offline/words.js";
import { choices } from "./controls/choices.js";
import { media } from "./controls/media.js";
import { moment } from "./controls/moment.js";
import { number } from "./controls/number.js";
import { place } from "./controls/place.js";
import { points } from "./controls/points.js";
import { range } from "./controls/range.js";
import { rank } from "./controls/rank.js";
import { note, trigger } from "./controls/spoken.js";
import { text } from "./controls/text.js";
import { picturesOf } from "./pictures.js";
import { say } from "./say.js";
import { plain, rich } from "./text.js";
import { turn } from "./turn.js";

const CONTROLS = {
  text, barcode: text, int: number, decimal: number, date: moment, time: moment, dateTime: moment, one: choices, many: choices,
  rank, range, note, trigger, geopoint: place, geotrace: points, geoshape: points, image: media, audio: media, video: media, file: media,
};

let made = 0;

/** @param form what the question asks of the form around it: media, asked, said */
export function question(part, form) {
  const id = `q${++made}`;
  const control = (CONTROLS[part.type] ?? text)(part, { ...form, id, labelId: `${id}-label` });
  const label = element("span", { id: `${id}-label` });
  const hint = element("div", { class: "hint", id: `${id}-hint` });
  const guidance = element("details", { class: "q-guidance" }, element("summary", {}, turn(), element("span", {}, say("guidance"))), element("p", { translate: "no" }));
  const fault = element("p", { class: "error-text", id: `${id}-fault`, role: "alert" });
  const head = control.group ? element("legend", { class: "legend" }, label) : element("label", { for: control.input?.id ?? id }, label);
  const place = element(control.group ? "fieldset" : "div", { class: "field q", "data-type": part.type }, head, hint, guidance, fault, control.element);
  if (part.has("hidden-answer")) place.classList.add("q-hidden-answer");
  let shown;

  function refresh() {
    place.hidden = !part.relevant;
    if (!part.relevant) return;
    const told = [plain(part.label), plain(part.hint), part.guidance, part.required, part.readonly].join("\u0000");
    if (told !== shown) words();
    shown = told;
    control.refresh();
    showFault();
  }

  function words() {
    label.replaceChildren(...rich(part.label), ...picturesOf(part.label, form.media), ...(part.required ? needed(control.group) : []));
    head.hidden = !label.childNodes.length;
    hint.replaceChildren(...rich(part.hint));
    hint.hidden = !hint.childNodes.length;
    guidance.lastChild.textContent = part.guidance;
    guidance.hidden = !part.guidance;
    if (control.group) return;
    if (part.required) control.input.setAttribute("aria-required", "true");
    else control.input.removeAttribute("aria-required");
  }

  function showFault() {
    const wrong = part.fault;
    const told = wrong && form.shows(part, wrong) ? wrong.text || say(`fault-${wrong.key}`) : "";
    if (fault.textContent !== told) fault.replaceChildren(...(told ? [icon("alert"), element("span", {}, told)] : []));
    fault.hidden = !told;
    place.classList.toggle("field-error", Boolean(told));
    const target = control.group ? place : control.input;
    const described = [hint.hidden ? "" : hint.id, told ? fault.id : ""].filter(Boolean).join(" ");
    for (const one of new Set([target, control.input].filter(Boolean))) {
      if (described) one.setAttribute("aria-describedby", described);
      else one.removeAttribute("aria-describedby");
      if (one !== place || !control.group) mark(one, told);
    }
    if (control.group) mark(control.input, told);
  }

  refresh();
  place.addEventListener("focusout", () => form.left(part));
  return { element: place, refresh, focus: () => (control.input ?? place.querySelector("input, select, textarea, button"))?.focus(), parts: [part] };
}

/** Said in words only where no field can say it by itself. */
const needed = (group) => [element("span", { class: "q-needed", "aria-hidden": "true" }, "*"), ...(group ? [element("span", { class: "only-sr" }, ` (${say("needed")})`)] : [])];

function mark(input, told) {
  if (!input?.matches("input, select, textarea")) return;
  if (told) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}
