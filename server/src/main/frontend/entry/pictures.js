// Pictures, sounds and films that belong to a text of the form; fetched from beside it, or as it was kept.
import { element } from "../offline/words.js";

const SOURCES = [["imageSource", "img"], ["audioSource", "audio"], ["videoSource", "video"]];

export function picturesOf(range, media) {
  return SOURCES.filter(([source]) => range?.[source]).map(([source, name]) => {
    const shown = element(name, name === "img" ? { class: "q-picture", alt: "" } : { class: "q-picture", controls: "" });
    const file = decodeURIComponent(String(range[source]).replace(/^.*\//, ""));
    media(file).then(async (found) => {
      if (found.ok) shown.src = URL.createObjectURL(await found.blob());
      else shown.remove();
    }, () => shown.remove());
    return shown;
  });
}
