// The arrow of what folds.
import { icon } from "../offline/words.js";

export function turn() {
  const arrow = icon("next");
  arrow.classList.add("icon-flip", "turn");
  return arrow;
}
