// What other pages tell of forms on this device: what waits or was not taken, and when the last one arrived.
import { openStore } from "./store.js";

export { sendForms } from "./queue.js";

/** @returns rows that are on their way or need somebody, how many drafts, and lastSent; tests are nobody's business */
export async function formsHere(user) {
  const store = await openStore(user, { make: false }).catch(() => null);
  const rows = ((await store?.rows()) ?? []).filter((row) => !row.test);
  return {
    drafts: rows.filter((row) => row.state === "draft").length,
    rows: rows.filter((row) => row.state === "waiting" || row.state === "refused").map((row) => ({ ...row, madeAt: row.changedAt })),
    lastSent: rows.filter((row) => row.state === "sent").map((row) => row.sentAt).sort().at(-1),
  };
}

export const destroyForms = async (user) => (await openStore(user, { make: false }))?.destroy();
