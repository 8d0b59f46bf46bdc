// What every page of a signed-in person does about the phone it stands on.
import { destroyForms, formsHere, sendForms } from "../entry/here.js";
import { showBar } from "./bar.js";
import { showPhone } from "./phone.js";
import { device, send } from "./send.js";
import { askWhy, nameTheButton, rememberAsShown, renewer, showBeside } from "./session.js";
import { askBeforeLeaving } from "./signout.js";
import { tellWorker } from "./tell.js";
import { able, holder, open, take, waitingOfOthers } from "./vault.js";
import { say, user } from "./words.js";

const KEPT_FRESH = 20 * 60 * 1000;
const ASK_AGAIN = 30 * 1000;
const copyOf = document.documentElement.dataset.copy;
const session = /^\/sessions\/([0-9a-f-]{36})$/.exec(location.pathname)?.[1];
/** A form being filled in, which nothing may take from under somebody's hands. */
const entry = document.getElementById("entry")?.dataset.user === user() && Boolean(user());
const showAnew = renewer();
rememberAsShown();
let came = "";

export async function start() {
  if (!able()) return;
  if (document.getElementById("kept-pages")) return showKept();
  if (!user()) return;
  askWhy();
  const vault = (await open(user())) ?? (await setUp());
  if (!vault) return;
  if ((await holder()) !== user()) await take(user());
  askBeforeLeaving({
    async unsent() {
      const forms = await formsHere(vault.user);
      return (await vault.records()).filter((record) => record.state !== "held").length + forms.rows.length + forms.drafts;
    },
    destroy: () => Promise.all([vault.destroy(), destroyForms(vault.user)]),
  });
  await vault.note("words", { corrected: say("corrected-here") });
  if (session) showBeside(await vault.beside(session));
  if (copyOf) nameTheButton();
  await refresh(vault);
  await sendNow(vault);
  if (!copyOf) keepPages(vault).then(() => showAfresh(vault)).catch(() => {});
  globalThis.addEventListener("online", () => lookAgain(vault));
  globalThis.addEventListener("offline", () => refresh(vault));
  globalThis.addEventListener("sanad-forms", () => refresh(vault));
  setInterval(() => lookAgain(vault), ASK_AGAIN);
}

/** Only who marks their own cohorts or fills in a form has something to keep; everybody else's phone keeps nothing. */
async function setUp() {
  if (entry && !copyOf) return take(user());
  const keeps = !copyOf && document.getElementById("sync").dataset.keeps === "true";
  const server = !keeps ? null : await device().catch(() => null);
  return server?.pages.length && server.user === user() ? take(user()) : null;
}

async function refresh(vault) {
  const records = await vault.records();
  const forms = await formsHere(vault.user);
  const lastSent = [await vault.noted("last-sent"), forms.lastSent].filter(Boolean).sort().at(-1);
  showBar({ records: [...records, ...forms.rows].sort((one, other) => one.madeAt.localeCompare(other.madeAt)), others: await waitingOfOthers(vault.user), lastSent, came, copyOf });
  await showPhone(vault, records, forms.rows, actions(vault));
}

/** A copy gives way to the page itself once the server answers, whoever sent what waited. */
async function lookAgain(vault) {
  await sendNow(vault);
  if (copyOf && !entry && !(await waits(vault)) && (await device().catch(() => null))) showAnew();
}

const recordsWait = async (vault) => (await vault.records()).some((record) => record.state === "waiting");
const formsWait = async (vault) => (await formsHere(vault.user)).rows.some((row) => row.state === "waiting");
const waits = async (vault) => (await recordsWait(vault)) || formsWait(vault);

async function sendNow(vault) {
  if (!(await waits(vault))) return;
  if (came !== "away") {
    came = "sending";
    await refresh(vault);
  }
  const [sent, forms] = [await send(), await sendForms(vault.user)];
  const troubles = [sent.came, forms].filter((one) => one === "away" || one === "sign-in");
  came = troubles[0] ?? (sent.came === "nothing" ? "" : sent.came);
  await refresh(vault);
  await showAfresh(vault);
}

/** Pages that show less than the server has now are fetched again, this one too unless somebody is writing in it. */
async function showAfresh(vault) {
  const stale = await vault.stale();
  if (!stale.length || (await tellWorker({ keep: stale })) !== "kept") return;
  if (!entry && (copyOf || stale.includes(location.pathname))) showAnew();
}

const actions = (vault) => ({
  send: () => sendNow(vault),
  async remove(record) {
    await vault.change([], [record.id]);
    await refresh(vault);
  },
  /** As a new record, since the old one has its answer for good. */
  async again(record, fields) {
    const again = { ...record, id: crypto.randomUUID(), state: "waiting", answer: null, replaces: [], fields: { ...record.fields, ...fields } };
    await vault.change([again], [record.id]);
    await refresh(vault);
    await sendNow(vault);
  },
});

/** Pages for days without signal: after signing in, in another language, and now and then. */
async function keepPages(vault) {
  await navigator.serviceWorker.register("/offline.js");
  await navigator.serviceWorker.ready;
  const assets = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map((one) => one.href || one.src);
  const fonts = performance.getEntriesByType("resource").map((one) => one.name).filter((name) => name.endsWith(".woff2"));
  const language = [document.documentElement.lang, document.getElementById("sync").dataset.digits, ...assets].join(" ");
  const kept = await vault.noted("kept");
  if (kept?.language === language && Date.now() - kept.at < KEPT_FRESH) return;
  const { pages } = await device();
  const told = { keep: pages, assets: [...assets, ...fonts], language: document.documentElement.lang };
  if ((await tellWorker(told)) !== "kept") return;
  await vault.note("kept", { language, at: Date.now() });
  document.documentElement.dataset.kept = "";
}

/** On the page that stands for a missing one: the ways that are open. */
async function showKept() {
  const vault = await open(await holder());
  const place = document.getElementById("kept-pages");
  const list = document.createElement("ul");
  const first = (page) => (page.path.startsWith("/sessions/") || page.path.startsWith("/cohorts/") ? 1 : 0);
  const pages = ((await vault?.pages()) ?? []).sort((one, other) => first(one) - first(other) || one.title.localeCompare(other.title));
  for (const page of pages) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = page.path;
    link.textContent = new DOMParser().parseFromString(page.title, "text/html").body.textContent.trim().replace(/ · [^·]*$/, "");
    item.append(link);
    list.append(item);
  }
  list.className = "rows more-list";
  document.getElementById("try-again").href = location.href;
  if (!list.children.length) return;
  place.append(list);
  place.hidden = false;
}
