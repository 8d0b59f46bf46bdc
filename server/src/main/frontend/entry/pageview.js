// A page of questions, and the whole form at once with each part made only when it comes near.
import { element } from "../offline/words.js";
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

export function wholeView(pages, form) {
  const place = element("div", { class: "q-whole" });
  const made = new Map();
  const sections = pages.map((page) => {
    const section = element("div", { class: "q-later" });
    section.style.minBlockSize = `${GUESSED * page.parts.reduce((sum, part) => sum + [...part.questions()].length, 0)}px`;
    place.append(section);
    return { page, section };
  });
  const make = ({ page, section }) => {
    if (made.has(page)) return made.get(page);
    const view = pageView(page, form);
    section.style.minBlockSize = "";
    section.replaceChildren(view.element);
    made.set(page, view);
    return view;
  };
  const watcher = new IntersectionObserver((seen) => {
    for (const one of seen) if (one.isIntersecting) make(sections.find(({ section }) => section === one.target));
  }, { rootMargin: "600px" });
  sections.slice(0, 2).forEach(make);
  sections.forEach(({ section }) => watcher.observe(section));
  return {
    element: place,
    refresh: () => made.forEach((view) => view.refresh()),
    find(part) {
      const within = sections.find(({ page }) => page.parts.some((one) => one === part || [...one.questions()].includes(part)));
      return within ? make(within).find(part) : null;
    },
    leave: () => watcher.disconnect(),
  };
}
