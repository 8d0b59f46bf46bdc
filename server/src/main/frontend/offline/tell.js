// Asks the service worker for something and waits for what came of it.
export async function tellWorker(what) {
  const worker = (await navigator.serviceWorker.getRegistration())?.active;
  if (!worker) return "";
  const channel = new MessageChannel();
  const done = new Promise((resolve) => { channel.port1.onmessage = (told) => resolve(told.data); });
  worker.postMessage(what, [channel.port2]);
  return done;
}
