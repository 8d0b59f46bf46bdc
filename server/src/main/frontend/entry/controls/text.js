// Words, codes, numbers that are no numbers.
import { element } from "../../offline/words.js";

export function text(part, { id }) {
  const rows = Number(part.says("rows")) || (part.has("multiline") ? 4 : 0);
  const kind = part.has("masked") ? { type: "password", autocomplete: "off" } : { type: "text", autocomplete: "off" };
  const input = rows
    ? element("textarea", { id, class: "input", rows, dir: "auto" })
    : element("input", { id, class: "input", dir: "auto", ...kind, ...(part.has("numbers") ? { inputmode: "numeric" } : {}), ...(part.has("url") ? { inputmode: "url" } : {}) });
  if (part.type === "barcode") input.setAttribute("spellcheck", "false");
  input.addEventListener("input", () => part.set(input.value));
  return {
    element: input,
    input,
    refresh() {
      if (input.value !== part.text && document.activeElement !== input) input.value = part.text;
      input.readOnly = part.readonly;
    },
  };
}
