// The page itself, so that it opens without signal: a signed-in user's sealed in the vault, a link's as it is.
import { tellWorker } from "../offline/tell.js";
import { holder, open, take } from "../offline/vault.js";

export async function keepPage(place) {
  const { user } = place.dataset;
  if (!navigator.serviceWorker || document.documentElement.dataset.copy) return;
  if (user && ((await holder()) !== user || !(await open(user)))) await take(user);
  await navigator.serviceWorker.register("/offline.js");
  await navigator.serviceWorker.ready;
  const assets = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map((one) => one.href || one.src);
  const fonts = performance.getEntriesByType("resource").map((one) => one.name).filter((name) => name.endsWith(".woff2"));
  const came = await tellWorker({ keep: user ? [location.pathname] : [], open: user ? [] : [location.pathname], assets: [...assets, ...fonts], language: document.documentElement.lang });
  if (came === "kept") place.dataset.pageKept = "";
}
