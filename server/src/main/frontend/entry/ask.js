// Asks before something is lost.
import { element } from "../offline/words.js";

export function ask({ title, text, yes, no }) {
  return new Promise((resolve) => {
    const stay = element("button", { class: "button-main", type: "button" }, no);
    const go = element("button", { type: "button", class: "button-danger" }, yes);
    const dialog = element("dialog", { "aria-labelledby": "ask-title" }, element("h2", { id: "ask-title" }, title),
      text ? element("p", {}, text) : "", element("div", { class: "actions" }, stay, go));
    const place = document.getElementById("entry") ?? document.body;
    const answer = (sure) => {
      dialog.remove();
      resolve(sure);
    };
    stay.addEventListener("click", () => answer(false));
    go.addEventListener("click", () => answer(true));
    dialog.addEventListener("cancel", () => answer(false));
    place.append(dialog);
    dialog.showModal();
  });
}
