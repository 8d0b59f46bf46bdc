// The page on which a form is filled in.
import "../css/entry.css";
import { fetchForm, keepAll, keptForm, mediaOf, NoForm } from "./beside.js";
import { Draft } from "./draft.js";
import { asDraft, open, UnusableForm } from "./engine.js";
import { showForm } from "./form.js";
import { keepPage } from "./keeppage.js";
import { nearest } from "./languages.js";
import { locate, pointText } from "./controls/locate.js";
import { showList } from "./list.js";
import { Memory } from "./memory.js";
import { tell } from "./notice.js";
import { sendForms, sendOne } from "./queue.js";
import { say, speak } from "./say.js";
import { openStore } from "./store.js";

const place = document.getElementById("entry");
const told = { ...place.dataset };
const page = { base: told.base, owner: told.owner, user: told.user ?? "", test: told.test === "true", once: told.once ?? "", targets: JSON.parse(told.targets || "[]"), language: document.documentElement.lang };
const ASK_AGAIN = 30_000;
/** Of somebody who collects for more, lists are fetched once they choose. */
const FEW_TARGETS = 4;

begin().catch((problem) => {
  tell("error", say(problem instanceof UnusableForm ? "form-unusable" : "form-broken"), problem.message);
  throw problem;
});

async function begin() {
  speak(page.language);
  const store = (await openStore(page.owner).catch(() => null)) ?? new Memory();
  page.keeps = !(store instanceof Memory);
  page.showsBar = page.test || !document.getElementById("sync");
  let form;
  try {
    form = await fetchForm(page.base, page.keeps ? store : null);
  } catch (none) {
    if (!(none instanceof NoForm)) throw none;
    form = { none: none.message };
  }
  page.ways = { store, form };
  await list(store, form);
  if (form.xml) await Promise.all((page.targets.length ? page.targets : [{ key: "" }]).slice(0, FEW_TARGETS).map(({ key }) => keepAll(form.xml, mediaFor(store, key))));
  if (page.keeps && !page.test) keepPage(place).catch(() => {});
  const again = () => sendWaiting(store);
  addEventListener("online", again);
  setInterval(again, ASK_AGAIN);
  await again();
}

/** What is kept here of this form; straight into a new one where there is nothing to choose. */
async function list(store, form, { anew = true } = {}) {
  const mine = (await store.rows()).filter((row) => row.base === page.base);
  const fill = (row, target) => fillIn(store, form, row, target ?? page.targets[0]?.key ?? "");
  if (form.none && !mine.length) return showNone(form.none);
  if (page.once === "used" && !mine.length) return showNone("used");
  const isOver = Boolean(page.once) && mine.some((row) => row.state !== "draft");
  if (anew && !isOver && !mine.some((row) => row.state !== "sent") && form.xml && page.targets.length < 2) return fill(null);
  showList(place, mine, { ...page, hasForm: Boolean(form.xml), isOver }, {
    fill,
    async remove(row) {
      await store.remove(row.id);
      await list(store, form, { anew: false });
    },
    async again(row) {
      await store.put({ ...row, state: "waiting", said: "" });
      await sendWaiting(store);
    },
    send: () => sendWaiting(store),
  });
}

function showNone(why) {
  place.replaceChildren();
  tell({ away: "wait", used: "info" }[why] ?? "error", say({ away: "form-away", 410: "link-over", used: "link-used" }[why] ?? "form-gone"));
}

const mediaFor = (store, target) => mediaOf(page.base, page.keeps ? store : null, target);

async function fillIn(store, form, row, target) {
  place.replaceChildren();
  const media = mediaFor(store, row?.target ?? target);
  const xml = (row && (await keptForm(page.base, row.form, store))) || form.xml;
  const files = row ? await store.files(row.id) : [];
  const filling = await open(xml, { media, draft: row ? asDraft({ xml: row.xml, files }) : null, who: { name: told.name, device: deviceName(), location } });
  const draft = new Draft(store, filling, { row, page, target, form: row?.form || form.name });
  const wanted = row?.language ?? told.language ?? "";
  const language = filling.languages.find((one) => one.name === wanted) ?? nearest(filling.languages, wanted || page.language, filling.language);
  if (language.name && language.name !== filling.language.name) filling.setLanguage(language.name);
  document.documentElement.dataset.filling = "";
  showForm(place, filling, {
    media,
    mode: row?.mode ?? (told.mode || undefined),
    language: page.language,
    save: () => draft.soon(),
    remember: (how) => draft.remember(how),
    sendWord: () => say(page.test ? "send-test" : "send"),
    async leave() {
      await draft.close();
      await list(store, form, { anew: false });
    },
    send: (done) => send(store, draft, done, () => list(store, form, { anew: false })),
  });
}

/** The answers are in the queue before they go, so that nothing between loses them. */
async function send(store, draft, filling, back) {
  const { row, files } = await draft.finished();
  if (page.keeps) {
    await back();
    await sendWaiting(store);
    return;
  }
  const { came, said } = await sendOne(row, files);
  if (came === "sent") {
    await store.remove(row.id, { ...row, state: "sent", sentAt: new Date().toISOString(), said });
    await back();
  } else tell(came === "refused" ? "error" : "wait", say(came === "refused" ? "refused" : "not-sent-open"), said);
}

async function sendWaiting(store) {
  if (!page.keeps || !(await store.rows()).some((row) => row.state === "waiting")) return;
  place.dataset.sending = "";
  await shownAgain();
  page.came = await sendForms(page.owner);
  delete place.dataset.sending;
  if (page.came === "away") navigator.serviceWorker?.getRegistration().then((worker) => worker?.sync?.register("send")).catch(() => {});
  await shownAgain();
  dispatchEvent(new Event("sanad-forms"));
}

/** The list, where it is the list that stands here. */
async function shownAgain() {
  const { store, form } = page.ways;
  if (place.querySelector(".q-list")) await list(store, form, { anew: false });
}

/** What forms know this browser by: made here, and of no use elsewhere. */
function deviceName() {
  try {
    localStorage["sanad-device"] ??= `sanad:${crypto.randomUUID()}`;
    return localStorage["sanad-device"];
  } catch {
    return "";
  }
}

/** For forms that note by themselves where they are filled in; no place is no fault. */
const location = () => new Promise((resolve) => {
  locate({ exact: 100, tell() {}, done: (point) => resolve(pointText(point)), fail: () => resolve("") });
});
