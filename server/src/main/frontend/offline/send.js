// Sends what waits. Several tabs and the service worker may all want to: one at a time does.
import { KINDS } from "./kinds.js";
import { holder, open } from "./vault.js";

/** Says that this is no page somebody wanted to see, to which signing in should lead. */
export const ASIDE = { headers: { "X-Requested-With": "XMLHttpRequest" } };

const SENT_KEPT = 200;

/** What sending came to: nothing, sent, away or sign-in. */
export function send() {
  const alone = globalThis.navigator?.locks;
  return alone ? alone.request("sanad-send", sendAlone) : sendAlone();
}

async function sendAlone() {
  const vault = await open(await holder());
  const waiting = vault ? (await vault.records()).filter((record) => record.state === "waiting") : [];
  if (!waiting.length) return { came: "nothing" };
  try {
    return await sendInParts(vault, waiting);
  } catch (away) {
    if (away instanceof TypeError || away.name === "AbortError" || away.name === "TimeoutError") return { came: "away" };
    throw away;
  }
}

/** Who the server takes us for, and the token to send with; null when it wants a sign-in first. */
export async function device() {
  const answer = await fetch("/device", { ...ASIDE, redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(15000) });
  if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) return null;
  if (!answer.ok) throw new TypeError("the server is away");
  return answer.json();
}

async function sendInParts(vault, waiting) {
  const server = await device();
  if (!server) return { came: "sign-in" };
  if (server.user !== vault.user) return { came: "sign-in" };
  let most = server.most;
  let left = waiting;
  while (left.length) {
    const part = left.slice(0, most);
    const answer = await post(part, server.token);
    if (answer.status === 413 && most > 1) {
      most = Math.max(1, Math.floor(most / 2));
      continue;
    }
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) return { came: "sign-in" };
    if (!answer.ok) throw new TypeError("the server is away");
    await settle(vault, part, (await answer.json()).answers);
    left = left.slice(part.length);
  }
  return { came: "sent" };
}

function post(part, token) {
  const records = part.map(({ id, kind, session, user, fields, madeAt, replaces }) => ({ id, kind, session, user, fields, madeAt, replaces }));
  return fetch("/device/records", {
    method: "POST", redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(60000),
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token },
    body: JSON.stringify({ deviceNow: new Date().toISOString(), records }),
  });
}

/** What was applied leaves the queue; what needs a person stays with the server's words. */
async function settle(vault, part, answers) {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const now = new Date().toISOString();
  const done = [];
  const changed = [];
  for (const record of part) {
    const answer = byId.get(record.id);
    if (!answer || answer.state === "later") continue;
    if (answer.state === "applied" || answer.state === "already") done.push(record);
    else changed.push({ ...record, state: answer.state, answer: answer.words });
  }
  await vault.makeStale(["/today", ...part.map((record) => KINDS[record.kind]?.shownOn ?? `/sessions/${record.session}`)]);
  await vault.update(changed);
  await vault.change([], done.map((record) => record.id));
  await vault.note("last-sent", now);
  const before = (await vault.noted("sent")) ?? [];
  const told = done.filter((record) => !KINDS[record.kind]?.leavesNothing);
  await vault.note("sent", [...told.map((record) => ({ ...record, sentAt: now })).reverse(), ...before].slice(0, SENT_KEPT));
}
