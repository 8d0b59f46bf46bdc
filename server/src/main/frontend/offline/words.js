// What the phone says by itself, in the words of the page it stands on.
const bar = () => document.getElementById("sync");

export const user = () => bar()?.dataset.user ?? "";

export function say(key, ...places) {
  const words = document.getElementById("device-words")?.content.querySelector(`[data-key="${key}"]`)?.textContent ?? "";
  return places.reduce((text, place, i) => text.replace(`{${"ab"[i]}}`, () => place), words);
}

/** In the digits of the page. */
export function digits(text) {
  const shapes = bar()?.dataset.digits ?? "1234567890";
  return String(text).replace(/[0-9]/g, (digit) => shapes[(Number(digit) + 9) % 10]);
}

const MISSION = { timeZone: "Asia/Baghdad", hourCycle: "h23" };
const part = (at, options) => new Intl.DateTimeFormat("en-GB", { ...MISSION, ...options }).format(new Date(at));

/** The hour; with the day when it was another day. */
export function when(at) {
  const day = { day: "2-digit", month: "2-digit", year: "numeric" };
  const hour = part(at, { hour: "2-digit", minute: "2-digit" });
  return digits(part(at, day) === part(Date.now(), day) ? hour : `${part(at, day)} ${hour}`);
}

export function mark(word) {
  return say(`mark-${word.split(":")[0]}`);
}

export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else made.setAttribute(key, value);
  }
  made.append(...content.filter((one) => one !== null && one !== ""));
  return made;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}
