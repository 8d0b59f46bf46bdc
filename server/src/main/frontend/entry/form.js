// A form while it is filled in: its pages, its faults, its language, and the bar that leads on.
import { element } from "../offline/words.js";
import { summary } from "./end.js";
import { tools } from "./head.js";
import { modeOf, pagesOf, holds } from "./pages.js";
import { pageView, wholeView } from "./pageview.js";
import { digits, say, speak } from "./say.js";

/**
 * Shows the form in the place and answers what stops it.
 * @param ways media(name), save(filling) soon after each change, send(filling), leave(), words about where it is kept
 */
export function showForm(place, filling, ways) {
  let mode = ways.mode ?? modeOf(filling.style);
  let at = 0;
  let view = null;
  let pages = [];
  const asked = new Set();
  const left = new Set();
  const main = element("div", { class: "q-page", tabindex: "-1" });
  const progress = element("div", { class: "q-progress" });
  const bar = element("div", { class: "taskbar q-bar" });
  const back = element("button", { type: "button" });
  const next = element("button", { type: "button", class: "button-main" });
  const said = element("span", { class: "said", role: "status" });
  bar.append(back, said, next);

  const form = {
    media: ways.media,
    /** A missing answer is told once somebody wants to go on; a wrong one as soon as its question is left. */
    shows: (part, fault) => asked.has(part.id) || (left.has(part.id) && fault.key !== "required"),
    left(part) {
      left.add(part.id);
      soon();
    },
  };

  const last = () => at >= pages.length;
  let waiting = false;

  /** All that changed in one go is shown once. */
  function soon() {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      refresh();
    });
  }

  function refresh() {
    if (mode === "whole") pages = pagesOf(filling, "parts");
    else {
      const here = pages[at]?.id ?? "end";
      pages = pagesOf(filling, mode);
      const found = pages.findIndex((page) => page.id === here);
      at = here === "end" ? pages.length : found < 0 ? Math.min(at, pages.length) : found;
    }
    view.refresh(pages);
    if (said.textContent && !filling.faults().some((part) => asked.has(part.id))) said.textContent = "";
    showProgress();
  }

  function show(focus = true) {
    pages = pagesOf(filling, mode === "whole" ? "parts" : mode);
    at = Math.min(Math.max(at, 0), pages.length);
    view?.leave?.();
    if (mode === "whole") view = wholeView(pages, form);
    else if (last()) view = summary(filling, { goTo, faults: filling.faults() });
    else view = pageView(pages[at], form);
    main.replaceChildren(view.element);
    showProgress();
    if (focus) {
      (view.element.querySelector("h2:not([hidden])") ?? main).focus({ preventScroll: true });
      place.scrollIntoView({ block: "start" });
    }
  }

  function showProgress() {
    const single = pages.length === 1 && mode !== "single";
    const ends = mode === "whole" || last() || single;
    back.textContent = say("back");
    back.hidden = at === 0 || mode === "whole";
    next.textContent = ends ? ways.sendWord() : say("next");
    next.dataset.does = ends ? "send" : "next";
    const questions = [...filling.tree.questions()].filter((part) => part.type !== "note");
    const done = questions.filter((part) => part.answered).length;
    const words = say("answered-of", digits(done), digits(questions.length));
    progress.replaceChildren(element("progress", { max: Math.max(1, questions.length), value: done, "aria-label": words }),
      element("span", { class: "hint" }, mode === "whole" || single || last() ? words : `${say("page-of", digits(at + 1), digits(pages.length))} · ${words}`));
  }

  /** Nobody goes on past a page that has a fault; the first one is shown. */
  function check(parts) {
    const faults = filling.faults().filter((part) => parts === null || parts(part));
    (parts === null ? filling.faults() : faults).forEach((part) => asked.add(part.id));
    said.textContent = faults.length ? say("faults", digits(faults.length)) : "";
    refresh();
    return faults;
  }

  function goTo(part) {
    asked.add(part.id);
    if (mode !== "whole") {
      at = pages.findIndex((page) => holds(page, part));
      show(false);
    }
    const found = view.find(part);
    refresh();
    found?.element.scrollIntoView({ block: "center" });
    found?.focus();
  }

  back.addEventListener("click", () => {
    said.textContent = "";
    at -= 1;
    show();
  });
  next.addEventListener("click", async () => {
    if (next.dataset.does === "next") {
      const page = pages[at];
      const faults = check((part) => holds(page, part));
      if (faults.length) return goTo(faults[0]);
      at += 1;
      return show();
    }
    const faults = check(null);
    if (faults.length) return goTo(faults[0]);
    next.disabled = true;
    try {
      await ways.send(filling);
    } finally {
      next.disabled = false;
    }
  });

  function speakNow() {
    const { language } = filling;
    const spoken = speak(language.code || ways.language);
    place.lang = language.code || spoken.code;
    place.dir = language.code ? language.direction : spoken.direction;
    bar.lang = progress.lang = spoken.code;
    head.refresh();
  }

  const head = tools(filling, {
    mode: () => mode,
    setMode(chosen) {
      mode = chosen;
      at = 0;
      ways.remember({ mode });
      show(false);
    },
    setLanguage(name) {
      filling.setLanguage(name);
      ways.remember({ language: name });
      speakNow();
      show(false);
    },
    pages: () => pagesOf(filling, "parts"),
    goTo(page) {
      const [first] = page.parts.flatMap((part) => [...part.questions()]);
      if (first) goTo(first);
    },
    leave: ways.leave,
  });
  filling.onChange(() => {
    soon();
    ways.save(filling);
  });
  place.replaceChildren(head.element, progress, main, bar);
  speakNow();
  show(false);
  return { goTo };
}
