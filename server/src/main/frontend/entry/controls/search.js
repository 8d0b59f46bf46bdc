// A list too long to look through: what is chosen stands first, and a few letters find the rest.
import { element, icon } from "../../offline/words.js";
import { digits, say } from "../say.js";
import { plain } from "../text.js";
import { choose, pick } from "./choices.js";

const SHOWN = 20;
const SHOWN_AT_FIRST = 6;

export function search(part, form) {
  const input = element("input", { id: `${form.id}-search`, type: "search", class: "input", dir: "auto", autocomplete: "off", "aria-labelledby": form.labelId, "aria-controls": `${form.id}-found` });
  const chosen = element("ul", { class: "q-chosen" });
  const found = element("div", { class: "q-picks q-found", id: `${form.id}-found` });
  const count = element("p", { class: "hint", role: "status" });
  let options = null;
  let index = null;

  /** Thousands of labels are read only once somebody searches. */
  const labels = () => (index ??= options.map((option) => ({ option, folded: fold(`${plain(option.label)} ${option.value}`) })));

  function find() {
    const words = fold(input.value).split(" ").filter(Boolean);
    const hits = words.length ? labels().filter((one) => words.every((word) => one.folded.includes(word))).map(({ option }) => option) : options;
    const most = words.length ? SHOWN : SHOWN_AT_FIRST;
    found.replaceChildren(...hits.slice(0, most).map((option) => pick(part, form, option)));
    count.textContent = hits.length > most ? say("shown-of", digits(most), digits(hits.length)) : say("found", digits(hits.length));
    tick();
  }

  function tick() {
    const values = new Set(part.value);
    for (const one of found.querySelectorAll("input")) one.checked = values.has(one.value);
    chosen.replaceChildren(...(values.size ? options : []).filter((option) => values.has(option.value)).map((option) => {
      const label = plain(option.label) || option.value;
      const remove = element("button", { type: "button", class: "button-small q-unchoose", "aria-label": say("remove-named", label) }, icon("cross"));
      remove.addEventListener("click", () => {
        choose(part, option.value, false);
        input.focus();
      });
      return element("li", {}, element("bdi", {}, label), part.readonly ? "" : remove);
    }));
    chosen.hidden = !values.size;
  }

  input.addEventListener("input", find);
  return {
    element: element("div", {}, chosen, input, count, found),
    group: true,
    input,
    refresh() {
      if (part.options !== options) {
        options = part.options;
        index = null;
        find();
      } else tick();
      input.placeholder = say("search-list");
      found.hidden = part.readonly;
      input.hidden = part.readonly;
    },
  };
}

/** So that letters that look or sound the same find each other. */
function fold(text) {
  return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, "").replace(/[أإآٱ]/g, "ا").replace(/[ىيی]/g, "ي")
    .replace(/[كک]/g, "ك").replace(/[ةەه]/g, "ه").replace(/\s+/g, " ").trim();
}
