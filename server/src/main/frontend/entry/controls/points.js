// A way or an outline, point after point: no map, so that it works without signal and without eyes.
import { element, icon } from "../../offline/words.js";
import { digits, say } from "../say.js";
import { locate, pointText, readPoint } from "./locate.js";

const EXACT_ENOUGH = 10;

export function points(part) {
  const shape = part.type === "geoshape";
  const list = element("ol", { class: "q-points" });
  const add = element("button", { type: "button" });
  const enough = element("button", { type: "button", class: "button-main" });
  const said = element("p", { class: "hint", role: "status" });
  const fewest = shape ? 3 : 2;
  let taken = read();
  let stop = null;
  let trouble = "";

  function read() {
    const all = part.text.split(";").map((one) => one.trim()).filter(Boolean).map(readPoint);
    return shape && all.length > 1 ? all.slice(0, -1) : all;
  }

  /** An outline ends where it began; fewer points than make one are kept here but are no answer yet. */
  function put() {
    const whole = shape && taken.length >= fewest ? [...taken, taken[0]] : taken;
    part.set(taken.length >= fewest ? whole.map(pointText).join(";") : "");
  }

  add.addEventListener("click", () => {
    trouble = "";
    let last = null;
    const end = () => { stop = null; };
    stop = locate({
      exact: part.accuracy || EXACT_ENOUGH,
      tell(point) { last = point; said.textContent = say("place-exact", digits(Math.round(last.accuracy))); },
      done(point) { end(); taken.push(point); put(); },
      fail(key) { end(); trouble = key; show(); },
    });
    show();
  });
  enough.addEventListener("click", () => stop?.());

  function show() {
    list.replaceChildren(...taken.map((point, i) => {
      const remove = element("button", { type: "button", class: "button-small q-unchoose", "aria-label": say("remove-named", digits(i + 1)) }, icon("cross"));
      remove.addEventListener("click", () => {
        taken.splice(i, 1);
        put();
        add.focus();
      });
      return element("li", {}, element("bdi", { class: "code", dir: "ltr" }, `${point.latitude.toFixed(5)}, ${point.longitude.toFixed(5)}`), part.readonly ? "" : remove);
    }));
    list.hidden = !taken.length;
    add.replaceChildren(icon("pin"), say("point-add"));
    add.hidden = Boolean(stop) || part.readonly;
    enough.hidden = !stop;
    enough.textContent = say("place-enough");
    said.textContent = trouble ? say(trouble) : stop ? say("place-looking") : taken.length && taken.length < fewest ? say("points-few", digits(fewest)) : "";
    said.hidden = !said.textContent;
  }

  return {
    element: element("div", {}, list, said, element("div", { class: "q-buttons" }, add, enough)),
    group: true,
    get input() { return add.hidden ? enough : add; },
    refresh() {
      if (part.text) taken = read();
      show();
    },
  };
}
