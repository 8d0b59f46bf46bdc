// Where the answers are, in a line that says no more than is so.
import { element, icon } from "../offline/words.js";
import { say, when } from "./say.js";

const ICONS = { error: "alert", wait: "nosignal", ok: "check", info: "info" };

export function tell(kind, what, more = "") {
  const place = document.getElementById("entry-said");
  place.replaceChildren(element("div", { class: `notice${kind === "wait" || kind === "info" ? "" : ` notice-${kind}`}`, role: kind === "error" ? "alert" : "status" }, icon(ICONS[kind]),
    element("div", {}, element("p", {}, what), more ? element("p", { class: "small", dir: "auto" }, more) : "")));
}

export const untell = () => document.getElementById("entry-said").replaceChildren();

/** @param at when it was kept; never: this browser cannot; failed: it could not; empty: there is nothing to keep */
export function shownKept(at) {
  const place = document.getElementById("entry-kept");
  place.dataset.kept = at;
  place.hidden = !at;
  const trouble = at === "never" || at === "failed";
  place.classList.toggle("warn-text", trouble);
  place.replaceChildren(...(at ? [icon(trouble ? "alert" : "phone"), " ", trouble ? say(`kept-${at}`) : say("kept-at", when(at))] : []));
}
