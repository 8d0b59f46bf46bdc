// A page of questions, and the whole form at once with each part made only when it comes near.
import { element } from "../offline/words.js";
import { holds } from "./pages.js";
import { together } from "./parts.js";
import { plain, rich } from "./text.js";

/** The height a part is thought to take until it is made; it only moves the scroll bar. */
const GUESSED = 140;

export function pageView(page, form, level = 2) {
  const heading = element(`h${level}`, { tabindex: "-1" });
  const alone = page.parts.length === 1 && page.parts[0].kind !== "question";
  const inner = together(page.parts, form, alone ? level : level + 1);
  const place = element("div", { class: "q-parts" }, ...(alone ? [] : [heading]), ...inner.elements);
  if (alone) place.querySelector("h2")?.setAttribute("tabindex", "-1");
  let shown;
  const refresh = () => {
    const told = plain(page.group?.label);
    if (told !== shown) heading.replaceChildren(...rich(page.group?.label));
    shown = told;
    heading.hidden = !told;
    inner.refresh();
  };
  refresh();
  return { element: place, refresh, find: inner.find };
}

export function wholeView(first, form) {
  const place = element("div", { class: "q-whole" });
  const sections = new Map();
  const watcher = new IntersectionObserver((seen) => {
    for (const one of seen) if (one.isIntersecting) [...sections.values()].find(({ section }) => section === one.target)?.make();
  }, { rootMargin: "600px" });

  function added(page) {
    const section = element("div", { class: "q-later" });
    section.style.minBlockSize = `${GUESSED * page.parts.reduce((sum, part) => sum + [...part.questions()].length, 0)}px`;
    watcher.observe(section);
    const made = {
      page,
      section,
      view: null,
      make() {
        if (made.view) return made.view;
        made.view = pageView(page, form);
        section.style.minBlockSize = "";
        section.replaceChildren(made.view.element);
        return made.view;
      },
    };
    return made;
  }

  /** Parts that answers open or close come and go in their place. */
  function refresh(pages) {
    const wanted = new Set(pages.map((page) => page.id));
    for (const [id, { section }] of sections) {
      if (wanted.has(id)) continue;
      section.remove();
      sections.delete(id);
    }
    pages.forEach((page, at) => {
      if (!sections.has(page.id)) sections.set(page.id, added(page));
      const { section, view } = sections.get(page.id);
      if (place.children[at] !== section) place.insertBefore(section, place.children[at] ?? null);
      view?.refresh();
    });
  }

  refresh(first);
  [...sections.values()].slice(0, 2).forEach((one) => one.make());
  return {
    element: place,
    refresh,
    find(part) {
      const within = [...sections.values()].find(({ page }) => holds(page, part));
      return within ? within.make().find(part) : null;
    },
    leave: () => watcher.disconnect(),
  };
}
