// A session's page on the phone: what waits is shown in its form, and a saved mark that is changed asks why at once.
import { KINDS, asShown } from "./kinds.js";
import { digits, element, icon, say } from "./words.js";

/** Before anything that waits is put into the form. */
export function rememberAsShown() {
  const form = document.getElementById("register");
  form?.append(element("input", { type: "hidden", name: "as-shown", value: asShown(new FormData(form)) }));
}

export function showBeside({ lately, waiting }) {
  const form = document.getElementById("register");
  if (!form) return;
  [...lately, ...waiting].forEach((record) => KINDS[record.kind]?.show(form, record.fields));
  if (lately.length || waiting.length) count(form);
  if (!waiting.length || document.getElementById("saved-here")) return;
  form.before(element("div", { class: "notice", role: "status", id: "saved-here" }, icon("phone"), element("div", {}, element("p", {}, say("saved-here")))));
}

/** The numbers above and below the marks, as the page counts them. */
function count(form) {
  const rows = form.querySelectorAll("fieldset.mark").length;
  const of = (kind) => form.querySelectorAll(`input[name^="mark."][value=${kind}]:checked`).length;
  const numbers = ["PRESENT", "ABSENT", "EXCUSED"].map(of);
  const open = rows - numbers.reduce((sum, one) => sum + one, 0);
  form.querySelectorAll(".tally strong").forEach((place, i) => { place.textContent = digits([...numbers, open][i]); });
  const lines = [element("strong", {}, say("marked", digits(rows - open), digits(rows)))];
  if (open) lines.push(element("br"), say("left-open", digits(open)));
  form.querySelector(".taskbar .said")?.replaceChildren(...lines);
}

/** Without signal the button says where it saves. */
export function nameTheButton() {
  const button = document.querySelector("#register .taskbar .button-main");
  if (button) button.textContent = say("save-here");
}

/**
 * Shows a page anew, but never under somebody's finger: not where something was entered or a tap already leads away, and
 * whoever begins to enter something while the new one is on its way keeps the old one.
 */
export function renewer() {
  let entered = false;
  let leaves = false;
  let anew = false;
  addEventListener("beforeunload", () => { leaves = true; });
  addEventListener("pageshow", () => { leaves = false; });
  document.addEventListener("input", () => {
    entered = true;
    if (anew) globalThis.stop();
  });
  return () => {
    if (entered || leaves) return;
    anew = true;
    location.replace(location.pathname);
  };
}

export function askWhy() {
  const form = document.getElementById("register");
  form?.addEventListener("change", (event) => {
    const row = event.target.closest("fieldset.mark");
    const person = row?.querySelector('input[name^="seen."]')?.name.slice(5);
    if (person) askAbout(form, row, person);
  });
}

function askAbout(form, row, person) {
  const seen = form.elements[`seen.${person}`].value;
  const chosen = row.querySelector(`input[name="mark.${person}"]:checked`)?.value;
  const asked = form.elements[`why.${person}`];
  const differs = seen && chosen && chosen !== seen.split(":")[0];
  if (differs && !asked) {
    const input = element("input", { class: "input", name: `why.${person}`, autocomplete: "off", dir: "auto" });
    row.querySelector(".mark-more").append(element("label", { class: "field", "data-asked": "" }, element("span", {}, say("why")), input));
  } else if (!differs && asked) {
    asked.closest("[data-asked]")?.remove();
  }
}
