// What is only read, and what is only confirmed.
import { element } from "../../offline/words.js";
import { say } from "../say.js";

export function note(part) {
  const stands = element("p", { class: "q-note-value" });
  return {
    element: stands,
    group: true,
    input: null,
    refresh() {
      stands.textContent = part.text;
      stands.hidden = !part.text;
    },
  };
}

export function trigger(part, { id }) {
  const input = element("input", { id, type: "checkbox" });
  const words = element("span");
  input.addEventListener("change", () => part.set(input.checked));
  return {
    element: element("label", { class: "pick" }, input, words),
    group: true,
    input,
    refresh() {
      words.textContent = say("confirm");
      input.checked = part.text === "OK";
      input.disabled = part.readonly;
    },
  };
}
