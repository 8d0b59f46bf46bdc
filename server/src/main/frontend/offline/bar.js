// The bar that always tells the truth: what waits, since when, what was sent, what needs a person.
import { element, digits, icon, say, when } from "./words.js";

const JUST_SENT = 5 * 60 * 1000;

/**
 * @param tidings records, others (how many of other users), lastSent, came (of the last sending), copyOf (when the page is a copy)
 */
export function showBar({ records, others, lastSent, came, copyOf }) {
  const bar = document.getElementById("sync");
  const waiting = records.filter((record) => record.state === "waiting");
  const open = records.filter((record) => record.state === "refused" || record.state === "conflict");
  const away = copyOf || came === "away" || !navigator.onLine;
  const just = lastSent && Date.now() - Date.parse(lastSent) < JUST_SENT;
  const green = just && !waiting.length && !open.length && !away;
  const sentences = [];
  if (away) sentences.push(navigator.onLine ? say("server-away") : say("no-connection"));
  if (open.length) sentences.push(say("not-taken", digits(open.length)));
  if (waiting.length) sentences.push(say("waits", digits(waiting.length), when(waiting[0].madeAt)));
  else if (!open.length && green) sentences.push(say("all-sent", when(lastSent)));
  else if (!open.length) sentences.push(say("nothing-waits"));
  if (waiting.length && came === "sending") sentences.push(say("sending"));
  if (came === "sign-in") sentences.push(say("sign-in-again"));
  if (!waiting.length && !green && lastSent) sentences.push(say("last-sent", when(lastSent)));
  if (copyOf) sentences.push(say("as-of", when(copyOf)));
  if (others) sentences.push(say("of-another", digits(others)));
  bar.className = `sync${open.length ? " sync-error" : green ? " sync-ok" : ""}`;
  bar.dataset.state = open.length ? "open" : waiting.length ? "waiting" : green ? "sent" : "quiet";
  bar.replaceChildren(
    icon(open.length ? "alert" : away ? "nosignal" : green ? "check" : "phone"),
    element("span", { class: "sync-text" }, element("strong", {}, sentences[0]), ` ${sentences.slice(1).join(" ")}`),
    came === "sign-in" ? element("a", { href: "/me" }, say("sign-in")) : element("a", { href: "/on-this-phone" }, say("what-waits")),
  );
  bar.hidden = false;
}
