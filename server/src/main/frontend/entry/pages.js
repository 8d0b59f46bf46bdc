// How a form is cut into pages. By parts: a group each, and what stands between groups together. One by one: a
// question or a field-list each. A repeat is one page, with its entries folded.
const MOST_ON_A_PAGE = 25;

export const MODES = ["parts", "single", "whole"];

/** What the author asked for, else parts. */
export const modeOf = (style) => (style.includes("pages") ? "single" : "parts");

/** Pages of the form as it stands: those without a question to ask are not there. */
export function pagesOf(filling, mode) {
  const pages = [];
  let loose = [];
  const close = () => {
    if (loose.length) pages.push({ id: loose[0].id, group: loose.group, parts: loose });
    loose = [];
  };
  const walk = (parent) => {
    const group = parent.kind === "group" ? parent : null;
    for (const part of parent.children) {
      if (part.kind === "group" && opens(part, mode)) {
        close();
        walk(part);
        close();
      } else if (part.kind === "question" && mode !== "single") {
        loose.group = group;
        loose.push(part);
        if (loose.length === MOST_ON_A_PAGE) close();
      } else {
        close();
        pages.push({ id: part.id, group: part.kind === "question" ? group : null, parts: [part] });
      }
    }
  };
  walk(filling.tree);
  close();
  return pages.filter((page) => page.parts.some((part) => part.relevant));
}

/** Whether the parts of a group come on pages of their own; the same whatever is asked just now. */
const opens = (group, mode) => !group.has("field-list", "table-list") && (mode === "single" || size(group) > MOST_ON_A_PAGE);

function size(part) {
  if (part.kind !== "group") return part.kind === "repeat" ? 5 : 1;
  return part.children.reduce((sum, child) => sum + size(child), 0);
}

export function holds(page, part) {
  for (let one = part; one; one = one.parent) if (page.parts.includes(one)) return true;
  return false;
}
