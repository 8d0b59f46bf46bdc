// What stands in a form but is no business of the engine: its title, its style, and guidance for whoever asks.
const KNOWN_TO_THE_ENGINE = new Set(["", "long", "image", "audio", "video"]);

/** @returns these, and the form without the texts that the engine would run together with others */
export function extras(xml) {
  const form = new DOMParser().parseFromString(xml, "text/xml");
  const guidances = new Map();
  let changed = false;
  for (const value of [...form.getElementsByTagNameNS("*", "value")]) {
    const kind = value.getAttribute("form") ?? "";
    if (value.parentElement.localName !== "text" || KNOWN_TO_THE_ENGINE.has(kind)) continue;
    if (kind === "guidance") note(guidances, value);
    if (value.parentElement.children.length > 1) value.remove();
    else empty(value);
    changed = true;
  }
  return {
    xml: changed ? new XMLSerializer().serializeToString(form) : xml,
    title: form.getElementsByTagNameNS("*", "title")[0]?.textContent.trim() ?? "",
    style: form.getElementsByTagNameNS("*", "body")[0]?.getAttribute("class")?.split(/\s+/) ?? [],
    guidance(body, language) {
      const hint = [...(body?.children ?? [])].find((child) => child.localName === "hint");
      const id = /^jr:itext\('(.*)'\)$/.exec(hint?.getAttribute("ref") ?? "")?.[1];
      return (id && (guidances.get(`${language} ${id}`) ?? guidances.get(` ${id}`))) ?? "";
    },
  };
}

/** By language and text; without a language for forms that have one alone. */
function note(guidances, value) {
  const text = value.parentElement;
  const translation = text.parentElement;
  const id = text.getAttribute("id");
  guidances.set(`${translation.getAttribute("lang")} ${id}`, value.textContent.trim());
  if (translation.hasAttribute("default") || !guidances.has(` ${id}`)) guidances.set(` ${id}`, value.textContent.trim());
}

function empty(value) {
  value.removeAttribute("form");
  value.replaceChildren();
}
