// Sealing with AES-GCM, for things and for bytes: what a browser keeps is written in no other way.
export async function seal(key, thing) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(JSON.stringify(thing))) };
}

export async function unseal(key, { iv, sealed }) {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed)));
}

export async function sealBytes(key, blob) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, type: blob.type, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, await blob.arrayBuffer()) };
}

export async function unsealBytes(key, { iv, type, sealed }) {
  return new Blob([await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed)], { type });
}

/** A short name of some bytes. */
export async function nameOf(text) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].slice(0, 12).map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
