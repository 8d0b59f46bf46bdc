// One place: where the device is, with how exactly it knows, or as read from a paper.
import { element, icon } from "../../offline/words.js";
import { asNumber, digits, say } from "../say.js";
import { locate, pointText, readPoint, typedPoint } from "./locate.js";
import { turn } from "../turn.js";

const EXACT_ENOUGH = 10; // metres

export function place(part, { id }) {
  const take = element("button", { type: "button" });
  const enough = element("button", { type: "button", class: "button-main" });
  const clear = element("button", { type: "button", class: "button-plain" });
  const stands = element("p", { class: "q-place", role: "status" });
  const typed = element("input", { id: `${id}-typed`, class: "input q-number", inputmode: "text", autocomplete: "off", placeholder: "36.19 44.01" });
  const label = element("label", { for: typed.id });
  const summary = element("summary");
  let stop = null;
  let seen = null;
  let trouble = "";

  const end = () => {
    stop = null;
    seen = null;
  };
  take.addEventListener("click", () => {
    trouble = "";
    stop = locate({
      exact: part.accuracy || EXACT_ENOUGH,
      tell(point) { seen = point; show(); },
      done(point) { end(); part.set(pointText(point)); },
      fail(key) { end(); trouble = key; show(); },
    });
    show();
    if (stop) enough.focus();
  });
  enough.addEventListener("click", () => stop?.());
  clear.addEventListener("click", () => part.set(""));
  typed.addEventListener("change", () => {
    const point = typedPoint(asNumber(typed.value.replace(/[,،;]/g, " ").replace(/\s+/g, "|")).replace(/\|/g, " "));
    if (point) part.set(pointText(point));
    else if (typed.value.trim()) part.mistype("place");
    else part.set("");
  });

  function show() {
    const point = seen ?? (part.text ? readPoint(part.text) : null);
    const lines = [];
    if (trouble) lines.push(element("span", {}, icon("alert"), " ", say(trouble)));
    else if (stop && !seen) lines.push(say("place-looking"));
    if (point) lines.push(element("bdi", { class: "code", dir: "ltr" }, `${point.latitude.toFixed(5)}, ${point.longitude.toFixed(5)}`), ...(point.accuracy ? [" ", element("span", { class: "hint" }, say("place-exact", digits(Math.round(point.accuracy))))] : []));
    stands.replaceChildren(...lines);
    stands.hidden = !lines.length;
    enough.hidden = !stop;
    take.hidden = Boolean(stop) || part.readonly;
    clear.hidden = !part.text || part.readonly || Boolean(stop);
    take.replaceChildren(icon("pin"), say(part.text ? "place-again" : "place-take"));
    enough.textContent = say(seen ? "place-enough" : "place-stop");
    clear.textContent = say("clear");
  }

  return {
    element: element("div", {}, stands, element("div", { class: "q-buttons" }, take, enough, clear),
      element("details", { class: "q-typed" }, summary, element("div", { class: "field" }, label, typed))),
    group: true,
    get input() { return take.hidden ? enough : take; },
    refresh() {
      summary.replaceChildren(turn(), say("place-type"));
      label.textContent = say("place-type-label");
      if (document.activeElement !== typed && part.fault?.key !== "place") typed.value = part.text ? part.text.split(" ").slice(0, 2).join(" ") : "";
      summary.parentElement.hidden = part.readonly;
      show();
    },
  };
}
