// Pictures, sounds, films and papers, from the camera or from what the device holds.
import { element, icon } from "../../offline/words.js";
import { digits, say } from "../say.js";
import { shrunk } from "../shrink.js";

const ACCEPTS = { image: "image/*", audio: "audio/*", video: "video/*" };
const BIGGEST = 20 * 1024 * 1024;

export function media(part, { id }) {
  const accept = ACCEPTS[part.type] ?? (part.says("accept") || "");
  const kind = { type: "file", ...(accept ? { accept } : {}) };
  const camera = element("input", { ...kind, id: `${id}-camera`, capture: part.has("front", "new-front", "selfie") ? "user" : "environment" });
  const chosen = element("input", { ...kind, id: `${id}-file` });
  const takes = ["image", "video", "audio"].includes(part.type);
  const cameraLabel = element("span");
  const chosenLabel = element("span");
  const remove = element("button", { type: "button", class: "button-plain" });
  const stands = element("div", { class: "q-file" });
  const said = element("p", { class: "error-text", role: "alert" });
  const onlyNew = part.has("new", "new-front");
  let shown = null;

  async function take(input) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    said.replaceChildren();
    const kept = part.type === "image" ? await shrunk(file, part.maxPixels) : file;
    if (kept.size > BIGGEST) said.replaceChildren(icon("alert"), element("span", {}, say("file-too-big", digits(Math.round(BIGGEST / 1048576)))));
    else part.set(kept);
  }

  camera.addEventListener("change", () => take(camera));
  chosen.addEventListener("change", () => take(chosen));
  remove.addEventListener("click", () => part.set(null));
  const button = (input, name, words) => element("span", { class: "q-take" }, input, element("label", { class: "button", for: input.id }, icon(name), words));

  function show() {
    const file = part.value;
    if (file === shown) return;
    shown = file;
    stands.querySelectorAll("img, audio, video").forEach((one) => URL.revokeObjectURL(one.src));
    if (!file) return stands.replaceChildren();
    const preview = { image: "img", audio: "audio", video: "video" }[part.type];
    const name = element("p", { class: "hint" }, element("bdi", { class: "code" }, file.name), ` · ${say("size-kb", digits(Math.max(1, Math.round(file.size / 1024))))}`);
    const seen = preview ? element(preview, { ...(preview === "img" ? { alt: say("taken-picture") } : { controls: "" }), src: URL.createObjectURL(file) }) : icon("file");
    stands.replaceChildren(seen, name);
  }

  return {
    element: element("div", {}, stands, said, element("div", { class: "q-buttons" }, takes ? button(camera, { image: "camera", video: "camera" }[part.type] ?? "file", cameraLabel) : "", onlyNew && takes ? "" : button(chosen, "file", chosenLabel), remove)),
    group: true,
    input: takes ? camera : chosen,
    refresh() {
      cameraLabel.textContent = say(`take-${part.type}`);
      chosenLabel.textContent = say("choose-file");
      remove.textContent = say("remove");
      remove.hidden = !part.value || part.readonly;
      for (const one of [camera, chosen]) one.disabled = part.readonly;
      show();
    },
  };
}
