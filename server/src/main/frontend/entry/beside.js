// The form and the files beside it: from the server while it answers in time, else as they were kept.
import { nameOf } from "../offline/sealing.js";

const PATIENCE = 15000;

const EXPECTED_AND_MISSING = 204;
/** Where forms look for the answers given last on a device; here each form stands for itself. */
const LAST_ANSWERS = "last-saved";

/** Answers after which what is kept no longer counts; a lost session or a troubled server is none of them. */
const FOR_GOOD = new Set([403, 404, 410]);

export class NoForm extends Error {}

/** @returns the XForm and the name it is kept by, so that a draft goes on with the form it was begun with */
export async function fetchForm(base, store) {
  try {
    const answer = await fetched(`${base}/form.xml`);
    if (answer.ok) {
      const xml = await answer.text();
      const name = await keepForm(base, xml, store);
      return { xml, name };
    }
    if (FOR_GOOD.has(answer.status)) throw new NoForm(String(answer.status));
  } catch (away) {
    if (away instanceof NoForm) throw away;
  }
  const last = store && (await store.kept(`${base} last`));
  const name = last && (await last.text());
  const xml = name && (await keptForm(base, name, store));
  if (!xml) throw new NoForm("away");
  return { xml, name, kept: true };
}

export async function keptForm(base, name, store) {
  const blob = await store?.kept(`${base} form ${name}`);
  return blob ? blob.text() : "";
}

async function keepForm(base, xml, store) {
  if (!store) return "";
  const name = await nameOf(xml);
  await store.keep(`${base} form ${name}`, new Blob([xml], { type: "text/xml" }));
  await store.keep(`${base} last`, new Blob([name]));
  return name;
}

/** Gives a file beside the form as a Response; 404 when it is nowhere. Lists of records differ by whom the form is filled in for. */
export function mediaOf(base, store, target) {
  const asked = new Map();
  const ask = async (name) => {
    if (name === LAST_ANSWERS) return null;
    try {
      const answer = await fetched(`${base}/media/${encodeURIComponent(name)}${target ? `?for=${encodeURIComponent(target)}` : ""}`);
      if (answer.status === EXPECTED_AND_MISSING) return null;
      if (answer.ok) {
        const blob = await answer.blob();
        await store?.keep(`${base} media ${target} ${name}`, blob);
        return blob;
      }
      if (FOR_GOOD.has(answer.status)) return null;
    } catch { /* no signal: what is kept follows */ }
    return (await store?.kept(`${base} media ${target} ${name}`)) ?? null;
  };
  return async (name) => {
    if (!asked.has(name)) asked.set(name, ask(name));
    const blob = await asked.get(name);
    return blob ? new Response(blob, { headers: { "Content-Type": blob.type || "text/csv" } }) : new Response("", { status: 404 });
  };
}

/** What a form names beside itself is fetched while there is signal. */
export function keepAll(xml, media) {
  const names = new Set([...xml.matchAll(/jr:\/\/[a-z-]+\/([^"'<\s]+)/g)].map((found) => decodeURIComponent(found[1])));
  return Promise.allSettled([...names].map(media));
}

const fetched = (address) => fetch(address, { cache: "no-cache", redirect: "manual", headers: { "X-Requested-With": "XMLHttpRequest" }, signal: AbortSignal.timeout(PATIENCE) });
