// A repeat: each entry folds, and only an open one is made, so that fifty people of a household stay light.
import { element, icon } from "../offline/words.js";
import { ask } from "./ask.js";
import { together } from "./parts.js";
import { digits, say } from "./say.js";
import { plain } from "./text.js";
import { turn } from "./turn.js";

export function repeat(part, form, level) {
  const heading = element(`h${Math.min(level, 6)}`);
  const count = element("p", { class: "hint", role: "status" });
  const list = element("div", { class: "q-entries" });
  const add = element("button", { type: "button" });
  const place = element("section", { class: "q-repeat" }, heading, count, list, add);
  const entries = new Map();
  const opened = new Set(part.children.length === 1 ? [part.children[0].id] : []);

  add.addEventListener("click", () => {
    const made = part.add();
    opened.add(made.id);
    refresh();
    entries.get(made.id)?.focus();
  });

  const name = () => plain(part.label) || say("entry");

  function refresh() {
    place.hidden = !part.relevant;
    if (!part.relevant) return;
    heading.replaceChildren(element("bdi", {}, name()));
    const now = part.children;
    count.textContent = now.length ? say("entries", digits(now.length)) : say("entries-none");
    const gone = new Set(entries.keys());
    now.forEach((entry, i) => {
      gone.delete(entry.id);
      if (!entries.has(entry.id)) entries.set(entry.id, made(entry));
      const shown = entries.get(entry.id);
      if (list.children[i] !== shown.element) list.insertBefore(shown.element, list.children[i] ?? null);
      shown.refresh(i + 1, now.length);
    });
    for (const id of gone) {
      entries.get(id).element.remove();
      entries.delete(id);
    }
    add.replaceChildren(icon("plus"), say(now.length ? "entry-add" : "entry-first", name()));
    add.hidden = !part.grows || part.readonly;
  }

  function made(entry) {
    const title = element("bdi", { class: "q-entry-title" });
    const fold = element("details", { class: "quiet-box q-entry" }, element("summary", {}, turn(), title));
    const body = element("div", { class: "q-entry-body" });
    const remove = element("button", { type: "button", class: "button-danger button-small" });
    let inner = null;
    fold.append(body);
    fold.open = opened.has(entry.id);
    fold.addEventListener("toggle", () => {
      opened[fold.open ? "add" : "delete"](entry.id);
      if (fold.open) fill();
    });
    remove.addEventListener("click", async () => {
      if (entry.children.some((child) => [...child.questions()].some((one) => one.answered)) && !(await ask({ title: say("entry-remove-ask", title.textContent), yes: say("entry-remove", ""), no: say("keep") }))) return;
      part.remove(entry);
      refresh();
      add.focus();
    });
    const fill = () => {
      if (inner) return;
      inner = together(entry.children, form, level + 1);
      body.append(...inner.elements, remove);
      inner.refresh();
    };
    return {
      element: fold,
      refresh(number) {
        if (fold.open) fill();
        const said = [...entry.questions()].find((one) => one.answered && ["text", "int", "one"].includes(one.type));
        title.textContent = `${name()} ${digits(number)}${said && !fold.open ? ` · ${spoken(said)}` : ""}`;
        const wrong = [...entry.questions()].some((one) => one.fault && form.shows(one, one.fault));
        fold.classList.toggle("field-error", wrong && !fold.open);
        remove.textContent = say("entry-remove", "");
        remove.hidden = !part.grows || entry.readonly;
        inner?.refresh();
      },
      open() {
        fold.open = true;
        fill();
        return inner;
      },
      focus() {
        this.open();
        fold.querySelector(".q-entry-body :is(input, select, textarea, button)")?.focus();
      },
    };
  }

  refresh();
  return {
    element: place,
    refresh,
    parts: [part],
    /** Opens the entry that holds it. */
    find(wanted) {
      for (let one = wanted; one; one = one.parent) if (entries.has(one.id)) return entries.get(one.id).open().find(wanted);
      return null;
    },
  };
}

const spoken = (part) => (part.type === "one" ? plain(part.options.find((one) => one.value === part.value[0])?.label) : part.text);
