// Run inside a page; answers what is wrong with it, one sentence each.
({ direction, digits, language, phone }) => {
  const wrong = [];
  const root = document.documentElement;
  const name = (element) => {
    const words = (element.innerText || element.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ");
    const marks = [...element.classList].map((mark) => "." + mark).join("");
    return `<${element.localName}${marks}> "${words.slice(0, 40)}"`;
  };
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  if (root.lang !== language) wrong.push(`html lang is "${root.lang}", not "${language}"`);
  if (root.dir !== direction) wrong.push(`html dir is "${root.dir}", not "${direction}"`);
  if (!document.title.split("·")[0].trim()) wrong.push("the page has no title of its own");
  const headings = document.querySelectorAll("h1");
  if (headings.length !== 1) wrong.push(`the page has ${headings.length} h1`);

  const whole = document.body.innerText + document.title;
  const missing = whole.match(/⟦[^⟧]*⟧/g);
  if (missing) wrong.push(`missing text ${[...new Set(missing)].join(" ")}`);
  const words = [...document.querySelectorAll(".code, code, pre")].reduce((text, code) => text.replaceAll(code.innerText, ""), whole);
  const raw = words.match(/\b[A-Z]{2,}_[A-Z_]{2,}\b/g);
  if (raw) wrong.push(`names of the program are shown: ${[...new Set(raw)].join(" ")}`);
  const leftover = words.match(/\{[a-z0-9]+(, ?(plural|select|number|date)[^}]*)?\}|\bnull\b|Optional\[/g);
  if (leftover) wrong.push(`unfilled text ${[...new Set(leftover)].join(" ")}`);

  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (twice.length) wrong.push(`ids used twice: ${[...new Set(twice)].join(" ")}`);

  if (root.scrollWidth > root.clientWidth) {
    const scrolls = (element) => element && element !== document.body
      && (["auto", "scroll", "hidden"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const beyond = [...document.body.querySelectorAll("*")]
      .filter((element) => !scrolls(element.parentElement) && seen(element))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.right > root.clientWidth + 1 || box.left < -1);
      });
    wrong.push(`scrolls sideways: ${root.scrollWidth} wide on ${root.clientWidth}; `
      + beyond.slice(-3).map(name).join(", "));
  }

  if (phone) {
    const thumbs = document.querySelectorAll(
      "main button, main .button, main .choice label, main .pick, .taskbar .button, .nav li a, main input:not([type=hidden],[type=checkbox],[type=radio]), main select");
    for (const target of thumbs) {
      if (!seen(target) || target.disabled) continue;
      const box = target.getBoundingClientRect();
      if (box.height < 43.5 || box.width < 43.5) {
        wrong.push(`a thumb misses ${name(target)}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
      }
    }
  }

  // Words and digits that do not belong to the language. People's own words stand in <bdi>, codes in <bdi class="code">.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const foreign = new Set(), strangeDigits = new Set();
  // Names put into a sentence stand between isolates, as <bdi> does between tags; a number alone is nobody's name.
  const withoutNames = (text) => text.replace(/\u2068[^\u2069]*\p{L}[^\u2069]*\u2069/gu, "");
  const shown = { latin: /[0-9]/, arabic: /[٠-٩۰-۹]/ };
  const other = digits === "latin" ? shown.arabic : shown.latin;
  while (walker.nextNode()) {
    const text = walker.currentNode.data, holder = walker.currentNode.parentElement;
    if (!text.trim() || holder.closest("script, style, noscript, .langs, bdi.code, code, pre") || !seen(holder)) continue;
    const own = holder.closest("bdi, [translate=no], textarea");
    const exceptSvg = text.trim();
    if (other.test(withoutNames(text)) && !own && !holder.closest("option")) strangeDigits.add(exceptSvg.slice(0, 30));
    if (language !== "en" && !own && !holder.closest("[lang]:not(html), option")
        && text.replace(/\u2068[^\u2069]*\u2069/g, "").replace(/\b([A-Z][A-Z0-9]*|Sanad|KoboCollect|Collect|KoboToolbox|Central|OData|Power|JavaScript|XLSForm|XForm|English|Excel|xlsx|xls|csv|P-code)\b/g, "").match(/[A-Za-z]{3,}/)) {
      foreign.add(exceptSvg.slice(0, 40));
    }
  }
  if (foreign.size) wrong.push(`Latin words outside <bdi>: ${[...foreign].slice(0, 6).join(" | ")}`);
  if (strangeDigits.size) wrong.push(`the other kind of digits: ${[...strangeDigits].slice(0, 6).join(" | ")}`);
  return wrong;
}
