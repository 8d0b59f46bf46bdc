// The one door to @getodk/xforms-engine: everything else knows a Filling and its Parts. The engine is young and its
// interfaces move; what moves is mended here.
import { constants, loadForm } from "@getodk/xforms-engine";
import { extras } from "./extras.js";
import { languageOf } from "./languages.js";

const KINDS = {
  root: "root", group: "group", "repeat-instance": "entry", "repeat-range:controlled": "repeat",
  "repeat-range:uncontrolled": "repeat", "model-value": "hidden", attribute: "hidden",
};
const PLAIN = { string: "text", boolean: "text", binary: "text", intent: "text" };

/** A form that the engine cannot work with; the message is the engine's own. */
export class UnusableForm extends Error {}

/**
 * @param xml the XForm
 * @param media gives the bytes of a file beside the form as a Response, by its name
 * @param draft FormData of an earlier payload, to go on with it; else a new one is begun
 * @param who device, name and location for what the form asks by itself
 */
export async function open(xml, { media, draft = null, who = {} }) {
  const more = extras(xml);
  const form = await loadForm(more.xml, {
    fetchFormAttachment: (address) => media(nameOf(address)),
    missingResourceBehavior: constants.MISSING_RESOURCE_BEHAVIOR.BLANK,
  });
  if (form.status === "failure") throw new UnusableForm(form.error.message);
  const told = {
    instanceAttachments: { fileNameFactory: newName },
    preloadProperties: { ...(who.device ? { deviceID: who.device } : {}), ...(who.name ? { username: who.name } : {}) },
    ...(who.location ? { geolocationProvider: { getLocation: who.location } } : {}),
  };
  const instance = draft ? await form.restoreInstance({ data: [draft] }, told) : form.createInstance(told);
  return new Filling(instance.root, more);
}

const nameOf = (address) => decodeURIComponent(String(address).replace(/^.*\//, ""));

/** Short, plain and its own, so that no two pictures of a form collide. */
function newName({ basename, extension }) {
  const plain = basename.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "").slice(0, 24) || "file";
  return `${plain}-${Date.now()}${(extension ?? "").toLowerCase()}`;
}

/** One form while it is filled in. */
class Filling {
  #parts = new WeakMap();
  #changed = () => {};

  constructor(root, more) {
    this.root = root;
    this.extras = more;
    this.title = this.extras.title;
    this.style = this.extras.style;
    this.languages = root.languages.filter((one) => !one.isSyntheticDefault).map((one) => languageOf(one.language));
    /** What was typed but is no answer yet, by the id of its question: the key of what is wrong. */
    this.mistyped = new Map();
    this.tree = this.part(root);
  }

  onChange(listener) {
    this.#changed = listener;
  }

  changed() {
    this.#changed();
  }

  part(node) {
    if (!this.#parts.has(node)) this.#parts.set(node, new Part(node, this));
    return this.#parts.get(node);
  }

  get language() {
    return languageOf(this.root.currentState.activeLanguage.language);
  }

  setLanguage(name) {
    const chosen = this.root.languages.find((one) => one.language === name);
    if (chosen && !chosen.isSyntheticDefault) this.root.setLanguage(chosen);
    this.changed();
  }

  /** The parts that may not stay as they are, in the form's order. */
  faults() {
    const ids = new Set([...this.root.validationState.violations.map((one) => one.nodeId), ...this.mistyped.keys()]);
    return [...this.tree.questions()].filter((part) => ids.has(part.id));
  }

  /** What would be sent now: also of an unfinished form. */
  async payload() {
    const { data: [data] } = await this.root.prepareInstancePayload({ payloadType: "monolithic" });
    const xml = await data.get(constants.INSTANCE_FILE_NAME).text();
    const files = [...data.entries()].filter(([name]) => name !== constants.INSTANCE_FILE_NAME).map(([name, file]) => ({ name, file }));
    return { xml, files };
  }
}

/** As an earlier payload for {@link open}. */
export function asDraft({ xml, files }) {
  const draft = new FormData();
  draft.append(constants.INSTANCE_FILE_NAME, new File([xml], constants.INSTANCE_FILE_NAME, { type: constants.INSTANCE_FILE_TYPE }));
  for (const { name, file } of files) draft.append(name, new File([file], name, { type: file.type }));
  return draft;
}

/** A question, group, repeat or one entry of a repeat. */
class Part {
  constructor(node, filling) {
    this.node = node;
    this.filling = filling;
    this.id = node.nodeId;
    this.kind = KINDS[node.nodeType] ?? "question";
    this.type = this.kind === "question" ? typeOf(node) : this.kind;
    this.body = node.definition.bodyElement?.element ?? null;
    this.path = node.definition.nodeset;
  }

  get state() { return this.node.currentState; }
  get relevant() { return this.state.relevant && this.#holdsAnything(); }
  get required() { return this.state.required; }
  get readonly() { return this.state.readonly; }
  get label() { return this.state.label; }
  get hint() { return this.state.hint; }
  get guidance() { return this.filling.extras.guidance(this.body, this.filling.root.currentState.activeLanguage.language); }
  get value() { return this.state.value; }
  /** As it stands in what is sent. */
  get text() { return this.state.instanceValue ?? ""; }
  get answered() { return this.text !== "" && this.type !== "note"; }
  get options() { return this.state.valueOptions ?? []; }
  get parent() { return this.node.parent?.nodeType ? this.filling.part(this.node.parent) : null; }

  has(...appearances) {
    return appearances.some((one) => this.body?.getAttribute("appearance")?.split(/\s+/).includes(one));
  }

  /** An attribute of the control, whatever its namespace. */
  says(name) {
    return [...(this.body?.attributes ?? [])].find((one) => one.localName === name)?.value ?? "";
  }

  get children() {
    return (this.state.children ?? []).map((child) => this.filling.part(child)).filter((part) => part.kind !== "hidden" && (part.kind !== "question" || part.body));
  }

  #holdsAnything() {
    if (this.kind === "repeat") return this.grows || this.children.length > 0;
    return this.kind !== "group" || this.children.some((child) => child.relevant);
  }

  /** Every question in it that is asked now. */
  *questions() {
    if (!this.relevant) return;
    if (this.kind === "question") yield this;
    else for (const child of this.children) yield* child.questions();
  }

  get fault() {
    const key = this.filling.mistyped.get(this.id);
    if (key) return { key };
    const violation = this.node.validationState?.violation;
    return violation ? { key: violation.condition, text: violation.message?.asString ?? "" } : null;
  }

  get bounds() { return this.node.definition.bounds; }
  get maxPixels() { return this.node.maxPixels ?? null; }
  get accuracy() { return Number(this.node.nodeOptions?.accuracyThreshold) || 0; }
  get grows() { return this.node.nodeType === "repeat-range:uncontrolled" && !this.says("noAddRemove"); }

  set(value) {
    if (this.type === "one") this.node.selectValue(value || null);
    else if (this.type === "many") this.node.selectValues(value);
    else if (this.type === "rank") this.node.setValues(value);
    else this.node.setValue(value);
    this.filling.mistyped.delete(this.id);
    this.filling.changed();
  }

  /** What was typed cannot be an answer; the answer is empty until it is mended. */
  mistype(key) {
    this.node.setValue("");
    this.filling.mistyped.set(this.id, key);
    this.filling.changed();
  }

  add() {
    this.node.addInstances();
    this.filling.changed();
    return this.children.at(-1);
  }

  remove(entry) {
    this.node.removeInstances(this.children.indexOf(entry), 1);
    this.filling.changed();
  }
}

function typeOf(node) {
  if (node.nodeType === "select") return node.selectType === "select" ? "many" : "one";
  if (node.nodeType === "upload") return { image: "image", audio: "audio", video: "video" }[node.nodeOptions.media.type] ?? "file";
  if (node.nodeType === "input") return PLAIN[node.valueType] ?? node.valueType;
  return node.nodeType;
}
