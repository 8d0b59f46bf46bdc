// Texts of a form as elements: what the form's author emphasised stays, what would be markup of a page does not.
import { element } from "../offline/words.js";

const ALLOWED = new Set(["a", "br", "em", "li", "ol", "p", "strong", "u", "ul"]);
const HEADING = /^h[1-6]$/;

/** The author's words, apart from the page's. @param range a text of the engine; empty when there is none */
export function rich(range) {
  const words = range ? range.formatted.map(made) : [];
  return words.length ? [element("bdi", {}, ...words)] : [];
}

export const plain = (range) => range?.asString.trim() ?? "";

function made(node) {
  if (node.role === "child") return document.createTextNode(node.value);
  if (node.role === "html") return document.createTextNode(withoutMarkup(node.unsafeHtml));
  if (node.role === "line-break") return element("br");
  const name = HEADING.test(node.elementName) ? "strong" : ALLOWED.has(node.elementName) ? node.elementName : "span";
  const attributes = name === "a" ? linked(node.url) : {};
  return element(name, attributes, ...node.children.map(made));
}

const linked = (url) => (/^https?:\/\//.test(url ?? "") ? { href: url, target: "_blank", rel: "noopener noreferrer" } : {});

const withoutMarkup = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent;
