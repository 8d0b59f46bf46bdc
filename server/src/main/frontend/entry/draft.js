// A form being filled in, kept on this device soon after each change and at once when the page is left.
import { shownKept } from "./notice.js";

const SOON = 1200;

export class Draft {
  #timer = 0;
  #saving = Promise.resolve();
  #closed = false;
  #changed = false;
  #stays = false;

  constructor(store, filling, { row, page, target, form }) {
    this.store = store;
    this.filling = filling;
    this.row = row ?? { id: crypto.randomUUID?.() ?? String(Math.random()).slice(2), base: page.base, user: page.user, test: page.test, target, form, title: filling.title, madeAt: new Date().toISOString() };
    this.row = { ...this.row, state: "draft", said: "" };
    this.keeps = page.keeps;
    this.atOnce = () => document.visibilityState === "hidden" && this.#changed && this.save();
    document.addEventListener("visibilitychange", this.atOnce);
    shownKept(page.keeps ? (row ? row.changedAt : "") : "never");
  }

  soon() {
    if (this.#closed) return;
    this.#changed = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), SOON);
  }

  /** How it is looked at: its language, its pages. */
  remember(how) {
    Object.assign(this.row, how);
    this.soon();
  }

  /** One after the other, so that an older state never overwrites a newer one. */
  save() {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(async () => {
      if (!this.#changed || this.#closed) return;
      this.#changed = false;
      const { xml, files } = await this.filling.payload();
      this.row = { ...this.row, xml, name: nameIn(xml), files: files.map(({ name }) => name), changedAt: new Date().toISOString() };
      await this.store.put(this.row, files);
      this.#askToStay();
      shownKept(this.keeps ? this.row.changedAt : "never");
    }).catch((problem) => {
      this.#changed = true;
      shownKept("failed");
      console.error(problem);
    });
    return this.#saving;
  }

  /** Once there is something to lose: browsers clear what nobody asked them to keep. */
  #askToStay() {
    if (this.keeps && !this.#stays) navigator.storage?.persist?.().catch(() => {});
    this.#stays = true;
  }

  async close() {
    await this.save();
    this.#end();
  }

  #end() {
    clearTimeout(this.#timer);
    this.#closed = true;
    document.removeEventListener("visibilitychange", this.atOnce);
    shownKept("");
  }

  /** Ready to go: from here on it waits, and is no draft any more. Where nothing is kept it stays one until it is sent. */
  async finished() {
    clearTimeout(this.#timer);
    this.#changed = false;
    await this.#saving;
    const { xml, files } = await this.filling.payload();
    const row = { ...this.row, xml, name: nameIn(xml), files: files.map(({ name }) => name), changedAt: new Date().toISOString(), state: this.keeps ? "waiting" : "draft" };
    await this.store.put(row, files);
    if (this.keeps) this.#end();
    return { row, files };
  }
}

/** What the form's author has it called by. */
function nameIn(xml) {
  const found = /<(?:\w+:)?instanceName[^>]*>([^<]*)</.exec(xml)?.[1] ?? "";
  return new DOMParser().parseFromString(found, "text/html").body.textContent.trim();
}
