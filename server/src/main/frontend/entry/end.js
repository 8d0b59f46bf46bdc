// The last page: what is still open, before the answers go.
import { element } from "../offline/words.js";
import { digits, say } from "./say.js";
import { plain } from "./text.js";

export function summary(filling, { goTo }) {
  const place = element("div", { class: "q-parts q-end" });
  function refresh() {
    const questions = [...filling.tree.questions()].filter((part) => part.type !== "note");
    const open = questions.filter((part) => !part.answered).length;
    const faults = filling.faults();
    const lines = [element("h2", { tabindex: "-1" }, say("end"))];
    lines.push(element("p", {}, open ? say("end-open", digits(open), digits(questions.length)) : say("end-all", digits(questions.length))));
    if (faults.length) {
      lines.push(element("p", { class: "error-text" }, say("end-faults", digits(faults.length))));
      lines.push(element("ul", { class: "rows" }, ...faults.map((part) => {
        const button = element("button", { type: "button", class: "button-plain" }, element("bdi", {}, plain(part.label) || part.path));
        button.addEventListener("click", () => goTo(part));
        return element("li", {}, button);
      })));
    }
    const focused = place.contains(document.activeElement);
    place.replaceChildren(...lines);
    if (focused) place.querySelector("h2").focus();
  }
  refresh();
  return { element: place, refresh, find: () => null };
}
