// Above the questions: the form's languages, how it is divided, and the way to any part of it.
import { element } from "../offline/words.js";
import { MODES } from "./pages.js";
import { say } from "./say.js";
import { plain } from "./text.js";
import { turn } from "./turn.js";

const FEW_LANGUAGES = 4;

export function tools(filling, ways) {
  const languages = element("div", { class: "q-languages" });
  const mode = element("select", { id: "q-mode", class: "input" });
  const modeLabel = element("label", { for: "q-mode" });
  const contents = element("ul", { class: "rows more-list q-contents" });
  const contentsHead = element("h2", { class: "q-contents-head" });
  const more = element("details", { class: "quiet-box q-more" }, element("summary", {}, turn(), element("span")));
  const leave = element("button", { type: "button", class: "button-small" });
  more.append(element("div", { class: "field" }, modeLabel, mode), contentsHead, contents, element("div", { class: "actions" }, leave));
  mode.addEventListener("change", () => ways.setMode(mode.value));
  leave.addEventListener("click", () => ways.leave(filling));
  more.addEventListener("toggle", () => more.open && list());

  function list() {
    contents.replaceChildren(...ways.pages().map((page) => {
      const name = plain(page.group?.label) || plain(page.parts[0].label);
      const open = [...page.parts].flatMap((part) => [...part.questions()]).some((part) => part.fault?.key && part.fault.key !== "required");
      const button = element("button", { type: "button", class: "button-plain" }, element("bdi", {}, name || "–"), open ? ` · ${say("has-fault")}` : "");
      button.addEventListener("click", () => {
        more.open = false;
        ways.goTo(page);
      });
      return element("li", {}, button);
    }));
  }

  function choices() {
    const now = filling.language.name;
    if (filling.languages.length < 2) return [];
    if (filling.languages.length > FEW_LANGUAGES) {
      const select = element("select", { class: "input", "aria-label": say("language") }, ...filling.languages.map((one) => element("option", { value: one.name }, one.shown)));
      select.value = now;
      select.addEventListener("change", () => ways.setLanguage(select.value));
      return [select];
    }
    return [element("div", { class: "choice", role: "group", "aria-label": say("language") }, ...filling.languages.map((one) => {
      const input = element("input", { type: "radio", name: "q-language", value: one.name });
      input.checked = one.name === now;
      input.addEventListener("change", () => {
        ways.setLanguage(one.name);
        languages.querySelector("input:checked")?.focus();
      });
      return element("label", {}, input, element("span", { ...(one.code ? { lang: one.code } : {}) }, one.shown));
    }))];
  }

  function refresh() {
    languages.replaceChildren(...choices());
    more.querySelector("summary span").textContent = say("more");
    modeLabel.textContent = say("divided");
    mode.replaceChildren(...MODES.map((one) => element("option", { value: one }, say(`mode-${one}`))));
    mode.value = ways.mode();
    contentsHead.textContent = say("contents");
    leave.textContent = say("leave");
  }

  return { element: element("div", { class: "q-tools" }, languages, more), refresh };
}
