// Where a browser can keep nothing (an old one, or a page without https): a form can still be filled in and sent, and the
// page says that closing it loses what was typed.
export class Memory {
  #rows = new Map();
  #files = new Map();

  async rows() { return [...this.#rows.values()]; }
  async row(id) { return this.#rows.get(id) ?? null; }
  async files(id) { return this.#files.get(id) ?? []; }
  async keep() {}
  async kept() { return null; }

  async put(row, files = null) {
    this.#rows.set(row.id, row);
    if (files) this.#files.set(row.id, files);
  }

  async remove(id, instead = null) {
    this.#files.delete(id);
    if (instead) this.#rows.set(id, instead);
    else this.#rows.delete(id);
  }
}
