// What a browser keeps of forms: drafts with their files, answers that wait, and forms to open without signal. Each owner's
// rows are sealed with a key that never leaves this browser: a signed-in user's goes with signing out.
import { seal, sealBytes, unseal, unsealBytes } from "../offline/sealing.js";
import { storesOf } from "../offline/stores.js";

const NAME = "sanad-entry";
const STORES = ["keys", "rows", "files", "beside"];

export const able = () => Boolean(globalThis.indexedDB && globalThis.crypto?.subtle);

const within = storesOf(NAME, STORES);

const of = (...names) => names.join(" ");
const rangeOf = (...names) => IDBKeyRange.bound(of(...names, ""), of(...names, "\uffff"));

/** The store of an owner; made if this browser has none, unless only looked for. */
export async function openStore(owner, { make = true } = {}) {
  if (!owner || !able()) return null;
  const asked = await within(["keys"], "readonly", (keys) => keys.get(owner));
  if (asked.result) return new Store(owner, asked.result);
  if (!make) return null;
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  // of two pages that open at once, the first one's key stands
  await within(["keys"], "readwrite", (keys) => { keys.get(owner).onsuccess = (found) => found.target.result ?? keys.put(key, owner); });
  return openStore(owner);
}

/** Everybody whose rows this browser holds. */
export async function owners() {
  const asked = await within(["keys"], "readonly", (keys) => keys.getAllKeys());
  return asked.result;
}

class Store {
  constructor(owner, key) {
    this.owner = owner;
    this.key = key;
  }

  /** Everything kept, oldest first: drafts, what waits, what was refused, what was sent lately. */
  async rows() {
    const asked = await within(["rows"], "readonly", (rows) => rows.getAll(rangeOf(this.owner)));
    const all = await Promise.all(asked.result.map((row) => unseal(this.key, row)));
    return all.sort((one, other) => one.madeAt.localeCompare(other.madeAt));
  }

  async row(id) {
    const asked = await within(["rows"], "readonly", (rows) => rows.get(of(this.owner, id)));
    return asked.result ? unseal(this.key, asked.result) : null;
  }

  /** Writes a row; with files also those: what is there by name stays, what is no longer named goes. */
  async put(row, files = null) {
    const sealed = await seal(this.key, row);
    const there = files ? new Set(await this.#names(row.id)) : new Set();
    const fresh = (files ?? []).filter(({ name }) => !there.has(name));
    const bytes = await Promise.all(fresh.map(({ file }) => sealBytes(this.key, file)));
    const gone = files ? [...there].filter((name) => !files.some((one) => one.name === name)) : [];
    await within(["keys", "rows", "files"], "readwrite", (keys, rows, kept) => {
      // nothing is written for whoever has signed out meanwhile
      keys.get(this.owner).onsuccess = (found) => {
        if (!found.target.result) return;
        rows.put(sealed, of(this.owner, row.id));
        fresh.forEach(({ name }, i) => kept.put(bytes[i], of(this.owner, row.id, name)));
        gone.forEach((name) => kept.delete(of(this.owner, row.id, name)));
      };
    });
  }

  async #names(id) {
    const asked = await within(["files"], "readonly", (files) => files.getAllKeys(rangeOf(this.owner, id)));
    return asked.result.map((key) => key.slice(of(this.owner, id, "").length));
  }

  async files(id) {
    const asked = await within(["files"], "readonly", (files) => [files.getAllKeys(rangeOf(this.owner, id)), files.getAll(rangeOf(this.owner, id))]);
    return Promise.all(asked[0].result.map(async (key, i) => ({ name: key.slice(of(this.owner, id, "").length), file: await unsealBytes(this.key, asked[1].result[i]) })));
  }

  /** The row with its files; with a row given, that one stays in its place without them. */
  async remove(id, instead = null) {
    const sealed = instead && (await seal(this.key, instead));
    await within(["rows", "files"], "readwrite", (rows, files) => {
      if (sealed) rows.put(sealed, of(this.owner, id));
      else rows.delete(of(this.owner, id));
      files.delete(rangeOf(this.owner, id));
    });
  }

  /** A form or a file beside it. */
  async keep(name, blob) {
    const sealed = await sealBytes(this.key, blob);
    await within(["beside"], "readwrite", (beside) => beside.put(sealed, of(this.owner, name)));
  }

  async kept(name) {
    const asked = await within(["beside"], "readonly", (beside) => beside.get(of(this.owner, name)));
    return asked.result ? unsealBytes(this.key, asked.result) : null;
  }

  /** Key and all it sealed, for good. */
  async destroy() {
    await within(STORES, "readwrite", (keys, ...others) => {
      keys.delete(this.owner);
      others.forEach((rows) => rows.delete(rangeOf(this.owner)));
    });
  }
}
