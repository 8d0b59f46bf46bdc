// Sends filled-in forms that wait. Several tabs and the service worker may all want to: one at a time does. A row leaves
// the queue only when the server has said that it has it.
import { device } from "../offline/send.js";
import { openStore } from "./store.js";

/** What one request may hold; more files come in further ones with the same answers, as OpenRosa has it. */
const MOST_AT_ONCE = 8 * 1024 * 1024;
const SENT_KEPT = 50;

/** What sending came to: nothing, sent, away, sign-in or refused. */
export function sendForms(owner) {
  const alone = globalThis.navigator?.locks;
  return alone ? alone.request(`sanad-forms ${owner}`, () => sendAlone(owner)) : sendAlone(owner);
}

async function sendAlone(owner) {
  const store = await openStore(owner, { make: false });
  const waiting = ((await store?.rows()) ?? []).filter((row) => row.state === "waiting");
  if (!waiting.length) return "nothing";
  let came = "sent";
  for (const row of waiting) {
    const outcome = await sendOne(row, await store.files(row.id));
    if (outcome.came === "sent") await store.remove(row.id, { ...row, state: "sent", sentAt: new Date().toISOString(), xml: "", said: outcome.said });
    else if (outcome.came === "refused") await store.put({ ...row, state: "refused", said: outcome.said });
    else return outcome.came;
    if (outcome.came === "refused") came = "refused";
  }
  await forget(store);
  return came;
}

/** Tries to hand over one form; what is not yes or no from the server is "away" and changes nothing. */
export async function sendOne(row, files) {
  try {
    const token = row.user ? await tokenOf(row.user) : "";
    if (token === null) return { came: "sign-in" };
    const parts = inParts(files);
    let answer;
    for (const part of parts) {
      answer = await post(row, part, part.more, token);
      const outcome = await outcomeOf(answer, row);
      if (outcome.came !== "sent") return outcome;
      answer.said = outcome.said;
    }
    return { came: "sent", said: answer.said };
  } catch (away) {
    if (away instanceof TypeError || away.name === "AbortError" || away.name === "TimeoutError") return { came: "away" };
    throw away;
  }
}

async function tokenOf(user) {
  const server = await device();
  return server?.user === user ? server.token : null;
}

function inParts(files) {
  const parts = [[]];
  let size = 0;
  for (const one of files) {
    if (size && size + one.file.size > MOST_AT_ONCE) {
      parts.at(-1).more = true;
      parts.push([]);
      size = 0;
    }
    parts.at(-1).push(one);
    size += one.file.size;
  }
  return parts;
}

function post(row, files, more, token) {
  const body = new FormData();
  body.append("xml_submission_file", new Blob([row.xml], { type: "text/xml" }), "submission.xml");
  for (const { name, file } of files) body.append(name, file, name);
  if (more) body.append("*isIncomplete*", "yes");
  return fetch(`${row.base}/submission`, {
    method: "POST", redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(120000), body,
    headers: { "X-OpenRosa-Version": "1.0", "X-Requested-With": "XMLHttpRequest", ...(token ? { "X-CSRF-TOKEN": token } : {}), ...(row.target ? { "X-Sanad-For": row.target } : {}) },
  });
}

async function outcomeOf(answer, row) {
  if (answer.type === "opaqueredirect" || answer.status === 401 || (row.user && answer.status === 403)) return { came: "sign-in" };
  if (answer.status === 201 || answer.status === 202) return { came: "sent", said: await messageOf(answer) };
  if (answer.status === 429 || answer.status === 423 || answer.status === 408 || answer.status >= 500 || answer.status < 400) return { came: "away" };
  return { came: "refused", said: await messageOf(answer) };
}

async function messageOf(answer) {
  const text = await answer.text();
  return (/<message[^>]*>([\s\S]*?)<\/message>/.exec(text)?.[1] ?? "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, "&").trim();
}

/** Of what was sent, only the latest are remembered. */
async function forget(store) {
  const sent = (await store.rows()).filter((row) => row.state === "sent").sort((one, other) => other.sentAt.localeCompare(one.sentAt));
  for (const row of sent.slice(SENT_KEPT)) await store.remove(row.id);
}
