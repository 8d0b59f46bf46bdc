// A browser's own database, opened once, and work on its stores that is on disk when it is done.

/** @returns what runs work on some stores in one transaction */
export function storesOf(name, stores) {
  let opened;

  function database() {
    opened ??= new Promise((resolve, reject) => {
      const asked = indexedDB.open(name, 1);
      asked.onupgradeneeded = () => stores.forEach((store) => asked.result.createObjectStore(store));
      asked.onsuccess = () => {
        asked.result.onversionchange = () => asked.result.close();
        resolve(asked.result);
      };
      asked.onerror = () => reject(asked.error);
    });
    return opened;
  }

  return async function within(names, mode, work) {
    const asked = (await database()).transaction(names, mode, { durability: "strict" });
    const done = new Promise((resolve, reject) => {
      asked.oncomplete = resolve;
      asked.onabort = asked.onerror = () => reject(asked.error);
    });
    const answers = work(...names.map((store) => asked.objectStore(store)));
    await done;
    return answers;
  };
}
