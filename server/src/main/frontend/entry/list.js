// What this device holds of a form: unfinished ones, ones that wait or were not taken, and those that were sent.
import { element, icon } from "../offline/words.js";
import { ask } from "./ask.js";
import { untell } from "./notice.js";
import { digits, say, speak, when } from "./say.js";

const SENT_SHOWN = 10;

export function showList(place, rows, page, ways) {
  const spoken = speak(page.language);
  place.lang = spoken.code;
  place.dir = spoken.direction;
  untell();
  const by = (state) => rows.filter((row) => row.state === state).reverse();
  const [drafts, waiting, refused, sent] = ["draft", "waiting", "refused", "sent"].map(by);
  const begin = element("button", { type: "button", class: "button-main", id: "begin" }, icon("plus"), say("begin"));
  const target = targets(page);
  begin.addEventListener("click", () => ways.fill(null, target?.querySelector("select").value));
  const parts = [(page.showsBar || null) && bar(waiting, refused, sent, page, "sending" in place.dataset), target, page.isOver ? element("p", {}, say("thanks")) : element("div", { class: "actions" }, page.hasForm ? begin : say("form-away"))];
  parts.push(part("refused-head", refused, (row) => refusedRow(row, ways)));
  const now = element("button", { type: "button", class: "button-small" }, say("send-now"));
  now.addEventListener("click", ways.send);
  if (waiting.length && !("sending" in place.dataset)) parts.push(element("div", { class: "actions" }, page.came === "sign-in" ? element("a", { class: "button button-small", href: "/me" }, say("sign-in")) : now));
  parts.push(part("waiting-head", waiting, (row) => line(row, say("kept-since", when(row.changedAt)), tag("wait", "tag", say("waiting")))));
  parts.push(part("drafts", drafts, (row) => draftRow(row, ways)));
  parts.push(part("sent-head", sent.slice(0, SENT_SHOWN), (row) => line(row, "", tag("check", "tag tag-ok", when(row.sentAt)))));
  place.replaceChildren(element("div", { class: "q-list" }, ...parts.filter(Boolean)));
}

/** Whom a new one is for, where there is a choice. */
function targets(page) {
  if (page.targets.length < 2) return null;
  const select = element("select", { id: "entry-for", class: "input" }, ...page.targets.map(({ key, label }) => element("option", { value: key }, label)));
  if (page.targets.some(({ key }) => key === page.lastTarget)) select.value = page.lastTarget;
  select.addEventListener("change", () => { page.lastTarget = select.value; });
  return element("div", { class: "field" }, element("label", { for: select.id }, say("for")), select);
}

/** What waits, since when, and never more than is so. */
function bar(waiting, refused, sent, page, sending) {
  const away = page.came === "away" || !navigator.onLine;
  const sentences = [];
  if (refused.length) sentences.push(say("bar-refused", digits(refused.length)));
  if (waiting.length) {
    if (away && !sending) sentences.push(say(navigator.onLine ? "bar-server-away" : "bar-no-signal"));
    sentences.push(say("bar-waits", digits(waiting.length), when(waiting.at(-1).changedAt)));
    if (sending) sentences.push(say("bar-sending"));
    if (page.came === "sign-in") sentences.push(say("bar-sign-in"));
  } else if (!refused.length && sent.length) sentences.push(say(page.test ? "bar-test-sent" : "bar-sent", digits(sent.length), when(sent[0].sentAt)));
  if (!sentences.length) return null;
  const green = !waiting.length && !refused.length;
  const made = element("div", { class: `sync q-bar-state${refused.length ? " sync-error" : green ? " sync-ok" : ""}`, role: "status", id: "entry-bar", "data-state": refused.length ? "refused" : green ? "sent" : "waiting" },
    icon(refused.length ? "alert" : green ? "check" : away ? "nosignal" : "wait"), element("span", { class: "sync-text" }, element("strong", {}, sentences[0]), ` ${sentences.slice(1).join(" ")}`));
  return made;
}

function part(head, rows, shown) {
  return rows.length ? element("section", { class: "part" }, element("h2", {}, say(head)), element("ul", { class: "rows" }, ...rows.map(shown))) : null;
}

const tag = (name, css, text) => element("span", { class: css }, icon(name), text);

function line(row, more, end) {
  return element("li", { class: "line-ends", "data-state": row.state }, element("span", {}, element("bdi", {}, row.name || say("begun-at", when(row.madeAt))), more ? element("span", { class: "hint" }, element("br"), more) : ""), end);
}

function draftRow(row, ways) {
  const go = element("button", { type: "button", class: "button-small" }, say("go-on"));
  const drop = element("button", { type: "button", class: "button-plain button-small" }, say("drop"));
  go.addEventListener("click", () => ways.fill(row));
  drop.addEventListener("click", async () => (await ask({ title: say("drop-ask"), text: say("drop-text"), yes: say("drop"), no: say("keep") })) && ways.remove(row));
  return line(row, say("kept-since", when(row.changedAt)), element("span", { class: "q-row-ways" }, go, drop));
}

function refusedRow(row, ways) {
  const made = draftRow(row, ways);
  const again = element("button", { type: "button", class: "button-small" }, say("send-again"));
  again.addEventListener("click", () => ways.again(row));
  made.querySelector(".q-row-ways").prepend(again);
  made.append(element("p", { class: "error-text q-said", dir: "auto" }, icon("alert"), element("span", {}, row.said || say("refused"))));
  return made;
}
