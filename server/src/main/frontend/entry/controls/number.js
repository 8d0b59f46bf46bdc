// Whole and decimal numbers, in the digits of any keyboard. What is no number stays where it was typed and is said to be wrong.
import { element } from "../../offline/words.js";
import { asNumber, digits } from "../say.js";

const WHOLE = /^-?\d{1,10}$/;
const DECIMAL = /^-?(\d{1,15}(\.\d*)?|\.\d+)$/;

export function number(part, { id }) {
  const whole = part.type === "int";
  const input = element("input", { id, class: "input q-number", type: "text", inputmode: whole ? "numeric" : "decimal", autocomplete: "off" });
  const large = part.has("thousands-sep") ? element("span", { class: "hint q-thousands" }) : null;
  const fits = (typed) => (whole ? WHOLE.test(typed) && Math.abs(Number(typed)) < 2 ** 31 : DECIMAL.test(typed));
  input.addEventListener("input", () => {
    const typed = asNumber(input.value);
    if (typed && !fits(typed)) part.mistype(whole ? "whole" : "number");
    else part.set(typed);
  });
  return {
    element: large ? element("div", {}, input, large) : input,
    input,
    refresh() {
      if (document.activeElement !== input && part.fault?.key !== "whole" && part.fault?.key !== "number") input.value = part.text;
      input.readOnly = part.readonly;
      if (large) large.textContent = part.text ? digits(Number(part.text).toLocaleString("en-US", { maximumFractionDigits: 10 })) : "";
    },
  };
}
