// The service worker: answers without signal with the sealed copies of pages, and takes the forms of a session into the
// queue when the server cannot be reached. With signal every page and form goes to the server as if it were not there.
import { sendForms } from "../entry/queue.js";
import { owners } from "../entry/store.js";
import { FORM, recordsOf } from "./kinds.js";
import { ASIDE, send } from "./send.js";
import { holder, open } from "./vault.js";

const SHELL = "sanad-shell";
self.build = __BUILD__; // so that a new build is a new worker
const KEPT = /^\/(today|on-this-phone|passed-on|sessions\/[0-9a-f-]{36}|cohorts\/[0-9a-f-]{36}|forms\/[0-9a-f-]{36}\/fill)$/;
/** Pages behind a link: nothing of anybody is in them, so they are kept as they are. */
const OPEN_PAGES = "sanad-links";
const LINK = /^\/f\/[\w-]+$/;
const PATIENCE_WITH_A_COPY = 6000;
const PATIENCE_WITH_A_FORM = 20000;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const { keep: pages, open: links = [], assets, language } = event.data ?? {};
  if (!pages) return;
  const work = Promise.all([keepPages(pages), keepLinks(links), language ? keepShell(assets, language) : null]);
  event.waitUntil(work.then(() => "kept", () => "away").then((came) => event.ports[0]?.postMessage(came)));
});

self.addEventListener("sync", (event) => event.waitUntil(Promise.all([send().then(renewStale), sendEverybodysForms()])));

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (address.origin !== self.location.origin) return;
  const { method, mode } = event.request;
  if (mode === "navigate" && method === "GET") event.respondWith(page(event, address));
  else if (mode === "navigate" && method === "POST" && FORM.test(address.pathname)) event.respondWith(form(event.request, address));
  else if (method === "GET" && address.pathname.startsWith("/assets/")) event.respondWith(asset(event.request));
});

/** From the server while it answers in time; else the copy; else a page that says what is kept. */
async function page(event, address) {
  if (LINK.test(address.pathname)) return linked(event.request, address);
  const kept = KEPT.test(address.pathname);
  const asked = fetch(event.request);
  event.waitUntil(asked.then((answer) => kept && answer.ok && keepShown(address, answer.clone())).catch(() => {}));
  const copy = kept ? await copyOf(address.pathname) : null;
  try {
    const answer = await (copy ? Promise.race([asked, late(PATIENCE_WITH_A_COPY)]) : asked);
    if (answer.status < 502 || answer.status > 504) return answer;
  } catch { /* no signal: what is kept follows */ }
  if (copy) return copy;
  if (address.pathname === "/" && (await copyOf("/today"))) return Response.redirect("/today", 302);
  return (await caches.match("/offline")) ?? Response.error();
}

/** Of whoever holds this phone, and of links, which are nobody's. */
async function sendEverybodysForms() {
  const user = await holder();
  for (const owner of await owners()) if (owner === user || owner.startsWith("link ")) await sendForms(owner);
}

/** A link's page: from the server, and without signal as it was. One that has ended is gone from here too. */
async function linked(request, address) {
  const kept = await caches.open(OPEN_PAGES);
  const copy = await kept.match(address.pathname);
  try {
    const answer = await (copy ? Promise.race([fetch(request), late(PATIENCE_WITH_A_COPY)]) : fetch(request));
    if (answer.status === 404 || answer.status === 410) await kept.delete(address.pathname);
    if (!copy || answer.status < 502 || answer.status > 504) return answer;
  } catch (away) {
    if (!copy) throw away;
  }
  return copy;
}

async function keepLinks(paths) {
  const kept = await caches.open(OPEN_PAGES);
  for (const path of paths) {
    const answer = await fetch(path, { cache: "no-store" });
    if (answer.ok) await kept.put(path, answer);
  }
}

const late = (patience) => new Promise((_, reject) => setTimeout(() => reject(new TypeError("too late")), patience));

/** Saved by the server if it can be reached; else on this phone. A stale token or a lost session loses nothing either. */
async function form(request, address) {
  const spare = request.clone();
  try {
    const answer = await Promise.race([fetch(request), late(PATIENCE_WITH_A_FORM)]);
    const refused = answer.status === 403 || (answer.status >= 502 && answer.status <= 504);
    if (!refused || !(await queue(spare, address))) return answer;
  } catch (away) {
    if (!(await queue(spare, address))) throw away;
  }
  return Response.redirect(`/sessions/${FORM.exec(address.pathname)[1]}?on-phone`, 303);
}

async function queue(request, address) {
  const vault = await open(await holder());
  if (!vault) return false;
  const fields = await request.formData();
  const corrected = (await vault.noted("words"))?.corrected ?? "-";
  const { put, remove } = recordsOf(fields, address.pathname, vault.user, { ...(await vault.beside(FORM.exec(address.pathname)[1])), corrected });
  await vault.change(put, remove);
  await self.registration.sync?.register("send").catch(() => {});
  return true;
}

/** Assets carry their content's mark in their address, so a kept one is never stale. */
async function asset(request) {
  const found = await caches.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(SHELL)).put(request, answer.clone());
  return answer;
}

/** A page that says "saved", or is in another language for once, is fetched again without that. */
const keepShown = (address, answer) => (address.search ? keepPages([address.pathname]) : keep(address.pathname, answer));

/** Keeps a page of the user whose name it was made for, if this phone is theirs. */
async function keep(path, answer) {
  if (answer.redirected || !answer.headers.get("Content-Type")?.startsWith("text/html")) return;
  const html = await answer.text();
  const user = /data-user="([0-9a-f-]{36})"/.exec(html)?.[1];
  if (!user || user !== (await holder())) return;
  await (await open(user))?.keepPage(path, { html, at: new Date().toISOString(), title: /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? path });
}

/** What pages are made of, and the page that stands for a missing one; nothing of anybody is in it. */
async function keepShell(assets, language) {
  const shell = await caches.open(SHELL);
  await shell.put("/offline", await fetch("/offline", { cache: "no-store", credentials: "omit", headers: { "Accept-Language": language } }));
  for (const address of assets) if (!(await shell.match(address))) await shell.add(address);
  const wanted = new Set(assets);
  const name = (address) => address.split("?")[0];
  const renewed = new Set(assets.map(name));
  for (const { url } of await shell.keys()) if (!wanted.has(url) && renewed.has(name(url))) await shell.delete(url);
}

async function keepPages(pages) {
  for (const path of pages) {
    const answer = await fetch(path, { ...ASIDE, redirect: "manual", cache: "no-store" });
    if (answer.ok) await keep(path, answer);
  }
  await (await open(await holder()))?.renewed(pages);
}

const renewStale = async () => keepPages((await (await open(await holder()))?.stale()) ?? []);

async function copyOf(path) {
  const vault = await open(await holder());
  const copy = await vault?.page(path);
  if (!copy) return null;
  const html = copy.html.replace("<html ", `<html data-copy="${copy.at}" `);
  const csp = path.startsWith("/forms/") ? ENTRY_CSP : CSP;
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": csp } });
}

const CSP = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
  + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/** The form engine compiles its reader of expressions, and pictures are shown before they are sent. */
const ENTRY_CSP = CSP.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'").replace("img-src 'self' data:", "img-src 'self' data: blob:; media-src 'self' blob:");
