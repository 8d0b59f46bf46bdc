// One or several of a list. Short lists are rows to tap; "minimal" is the device's own list; long ones are searched.
import { element } from "../../offline/words.js";
import { picturesOf } from "../pictures.js";
import { say } from "../say.js";
import { plain, rich } from "../text.js";
import { search } from "./search.js";

const LONG = 60;
const FIT_A_LIST = 250;

export function choices(part, form) {
  const many = part.options.length;
  if (part.type === "one" && part.has("minimal") && many <= FIT_A_LIST) return list(part, form);
  if (part.has("autocomplete", "search") || part.has("minimal") || many > LONG) return search(part, form);
  return rows(part, form);
}

const chosenOf = (part) => (part.type === "one" ? part.value.slice(0, 1) : part.value);

/** The choices are others when the language is, or an answer they hang on. */
const keyOf = (part) => part.options.map((one) => `${one.value}\u0001${plain(one.label)}`).join("\u0000");

export function choose(part, value, on) {
  if (part.type === "one") part.set(on ? value : null);
  else part.set(on ? [...part.value, value] : part.value.filter((one) => one !== value));
}

export function pick(part, form, option) {
  const input = element("input", { type: part.type === "one" ? "radio" : "checkbox", name: form.id, value: option.value });
  input.addEventListener("change", () => choose(part, option.value, input.checked));
  const words = rich(option.label);
  return element("label", { class: "pick" }, input, element("span", {}, ...(words.length ? words : [element("bdi", {}, option.value)]), ...picturesOf(option.label, form.media)));
}

function rows(part, form) {
  const place = element("div", { class: `q-picks ${layout(part)}` });
  const clear = element("button", { type: "button", class: "button-plain button-small q-clear" }, say("clear"));
  clear.addEventListener("click", () => {
    part.set(null);
    place.querySelector("input")?.focus();
  });
  let shown;
  const control = {
    element: element("div", {}, place, part.type === "one" ? clear : ""),
    group: true,
    get input() { return place.querySelector("input:checked") ?? place.querySelector("input"); },
    refresh() {
      const key = keyOf(part);
      if (key !== shown) place.replaceChildren(...part.options.map((option) => pick(part, form, option)));
      shown = key;
      const chosen = new Set(chosenOf(part));
      for (const input of place.querySelectorAll("input")) {
        input.checked = chosen.has(input.value);
        input.disabled = part.readonly;
      }
      clear.textContent = say("clear");
      clear.hidden = part.required || part.readonly || !chosen.size;
    },
  };
  return control;
}

/** Side by side where the author asks for it and the screen is wide enough. */
function layout(part) {
  if (part.has("likert", "horizontal", "horizontal-compact", "columns-pack", "compact", "quickcompact")) return "q-picks-side";
  const appearance = part.says("appearance");
  return /(^|\s)(columns(-\d+)?|w\d+)(\s|$)/.test(appearance) && appearance.includes("columns") ? "q-picks-grid" : "";
}

function list(part, { id }) {
  const input = element("select", { id, class: "input" });
  input.addEventListener("change", () => part.set(input.value || null));
  let shown;
  return {
    element: input,
    input,
    refresh() {
      const key = keyOf(part);
      if (key !== shown) input.replaceChildren(element("option", { value: "" }, say("choose")), ...part.options.map((one) => element("option", { value: one.value }, plain(one.label) || one.value)));
      shown = key;
      input.value = chosenOf(part)[0] ?? "";
      input.disabled = part.readonly;
    },
  };
}
