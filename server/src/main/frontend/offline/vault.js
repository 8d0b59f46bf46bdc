// What the phone keeps: pages and records, each sealed with AES-GCM by a key that never leaves this browser and that
// signing out destroys. Nothing readable is written: even the last time of sending is sealed.

import { seal, unseal } from "./sealing.js";
import { storesOf } from "./stores.js";

const STORES = ["keys", "pages", "records", "notes"];

/** Whether this browser can keep anything safely. */
export function able() {
  return Boolean(globalThis.indexedDB && globalThis.crypto?.subtle && globalThis.navigator?.serviceWorker);
}

const within = storesOf("sanad", STORES);

async function get(store, key) {
  const asked = await within([store], "readonly", (rows) => rows.get(key));
  return asked.result;
}

/** Everything of a user: rows are named by the user and a name. */
const rowsOf = (user) => IDBKeyRange.bound(`${user} `, `${user} \uffff`);

async function all(store, user) {
  const asked = await within([store], "readonly", (rows) => [rows.getAllKeys(rowsOf(user)), rows.getAll(rowsOf(user))]);
  return asked[0].result.map((key, i) => [key.slice(user.length + 1), asked[1].result[i]]);
}

/** The user whose pages this phone shows; empty when nobody's. */
export async function holder() {
  return (await get("keys", "holder")) ?? "";
}

/** How many records of other users wait here. Their content stays closed. */
export async function waitingOfOthers(user) {
  const asked = await within(["records"], "readonly", (rows) => rows.getAllKeys());
  return asked.result.filter((key) => !key.startsWith(`${user} `)).length;
}

/** The vault of a user; null when this phone holds none. */
export async function open(user) {
  const key = user && (await get("keys", user));
  return key ? new Vault(user, key) : null;
}

/** Makes the phone this user's. Pages of whoever held it before are removed; records they left keep waiting, sealed. */
export async function take(user) {
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await within(["keys", "pages"], "readwrite", (keys, pages) => {
    keys.get("holder").onsuccess = (found) => found.target.result !== user && pages.clear();
    keys.put(user, "holder");
    keys.get(user).onsuccess = (found) => found.target.result ?? keys.put(made, user);
  });
  return open(user);
}

class Vault {
  constructor(user, key) {
    this.user = user;
    this.key = key;
  }

  async keepPage(path, page) {
    const row = await seal(this.key, page);
    await within(["keys", "pages"], "readwrite", (keys, pages) => {
      // a page that was on its way while somebody signed out is not kept
      keys.get(this.user).onsuccess = (found) => found.target.result && pages.put(row, `${this.user} ${path}`);
    });
  }

  async page(path) {
    const row = await get("pages", `${this.user} ${path}`);
    return row && unseal(this.key, row);
  }

  async pages() {
    const rows = await all("pages", this.user);
    return Promise.all(rows.map(async ([path, row]) => ({ path, ...(await unseal(this.key, row)) })));
  }

  /** Oldest first. */
  async records() {
    const rows = await all("records", this.user);
    const records = await Promise.all(rows.map(([, row]) => unseal(this.key, row)));
    return records.sort((one, other) => one.order - other.order || one.madeAt.localeCompare(other.madeAt));
  }

  /** What a session's page does not show yet: what waits, and what was sent after its copy was made. */
  async beside(session) {
    const made = (await this.page(`/sessions/${session}`))?.at ?? "";
    const sent = ((await this.noted("sent")) ?? []).filter((record) => record.session === session && record.sentAt > made);
    const waiting = (await this.records()).filter((record) => record.session === session && record.state !== "held");
    return { lately: sent.reverse(), waiting };
  }

  /** Puts records and takes away those they replace, all or none. */
  async change(put, remove = []) {
    const rows = await Promise.all(put.map((record) => seal(this.key, record)));
    await within(["records"], "readwrite", (records) => {
      remove.forEach((id) => records.delete(`${this.user} ${id}`));
      put.forEach((record, i) => records.put(rows[i], `${this.user} ${record.id}`));
    });
  }

  /** Writes anew those records that are still here: one corrected or removed meanwhile does not come back. */
  async update(changed) {
    const rows = await Promise.all(changed.map((record) => seal(this.key, record)));
    await within(["records"], "readwrite", (records) => {
      changed.forEach((record, i) => {
        const key = `${this.user} ${record.id}`;
        records.getKey(key).onsuccess = (found) => found.target.result && records.put(rows[i], key);
      });
    });
  }

  /** Pages that are not as they were: written down, since whoever sent may be closed before they are fetched again. */
  async makeStale(paths) {
    await this.note("stale", [...new Set([...(await this.stale()), ...paths])]);
  }

  async renewed(paths) {
    await this.note("stale", (await this.stale()).filter((path) => !paths.includes(path)));
  }

  async stale() {
    return (await this.noted("stale")) ?? [];
  }

  async note(name, value) {
    const row = await seal(this.key, value);
    await within(["notes"], "readwrite", (notes) => notes.put(row, `${this.user} ${name}`));
  }

  async noted(name) {
    const row = await get("notes", `${this.user} ${name}`);
    return row && unseal(this.key, row);
  }

  /** Key, pages and records of this user, for good. */
  async destroy() {
    await within(STORES, "readwrite", (keys, pages, records, notes) => {
      keys.delete(this.user);
      keys.delete("holder");
      [pages, records, notes].forEach((rows) => rows.delete(rowsOf(this.user)));
    });
  }
}
