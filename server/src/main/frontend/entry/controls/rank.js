// A list to put in order, with two buttons a row; until an order is chosen there is no answer.
import { element, icon } from "../../offline/words.js";
import { digits, say } from "../say.js";
import { plain, rich } from "../text.js";

export function rank(part, form) {
  const list = element("ol", { class: "q-rank" });
  const said = element("p", { class: "only-sr", role: "status" });
  const keep = element("button", { type: "button", class: "button-small" });
  const order = () => (part.value.length ? part.value : part.options.map((one) => one.value));
  keep.addEventListener("click", () => part.set(order()));

  function move(value, by) {
    const values = [...order()];
    const at = values.indexOf(value);
    const to = at + by;
    if (to < 0 || to >= values.length) return;
    [values[at], values[to]] = [values[to], values[at]];
    part.set(values);
    said.textContent = say("moved-to", labelOf(value), digits(to + 1));
    requestAnimationFrame(() => (list.children[to]?.querySelector(`[data-by="${by}"]:not(:disabled)`) ?? list.children[to]?.querySelector("button"))?.focus());
  }

  const labelOf = (value) => plain(part.options.find((one) => one.value === value)?.label) || value;

  const button = (value, by, key, name) => {
    const made = element("button", { type: "button", class: "button-small", "data-by": by, "aria-label": say(key, labelOf(value)) }, icon(name));
    made.addEventListener("click", () => move(value, by));
    return made;
  };

  let shown;
  return {
    element: element("div", {}, list, keep, said),
    group: true,
    get input() { return list.querySelector("button"); },
    refresh() {
      const values = order();
      const key = values.map((one) => one + labelOf(one)).join("\u0000") + part.readonly;
      if (key !== shown) {
        list.replaceChildren(...values.map((value, i) => {
          const option = part.options.find((one) => one.value === value);
          const row = element("li", {}, element("span", { class: "q-rank-place" }, digits(i + 1)), element("span", { class: "q-rank-what" }, ...rich(option?.label)));
          if (!part.readonly) row.append(button(value, -1, "move-up", "up"), button(value, 1, "move-down", "down"));
          if (i === 0) row.querySelector('[data-by="-1"]')?.setAttribute("disabled", "");
          if (i === values.length - 1) row.querySelector('[data-by="1"]')?.setAttribute("disabled", "");
          return row;
        }));
      }
      shown = key;
      list.classList.toggle("q-rank-open", !part.value.length);
      keep.textContent = say("keep-order");
      keep.hidden = part.readonly || part.value.length > 0;
    },
  };
}
