// The page "On this phone": every record with its state and what can be done about it.
import { lines } from "./inwords.js";
import { mark, say, when, element, icon } from "./words.js";

const TAGS = { waiting: ["wait", "tag"], refused: ["alert", "tag tag-error"], conflict: ["alert", "tag tag-warn"], held: ["clock", "tag tag-line"] };

export async function showPhone(vault, records, forms, actions) {
  const place = document.getElementById("on-this-phone");
  if (!place) return;
  const pages = new Map((await vault.pages()).map((page) => [page.path, new DOMParser().parseFromString(page.html, "text/html")]));
  const parts = [];
  if (records.length || forms.length) {
    parts.push(element("div", { class: "actions" }, element("button", { class: "button-main", type: "button", id: "send-now", click: actions.send }, say("send-now"))));
    parts.push(element("ul", { class: "rows", id: "records" }, ...records.map((record) => row(record, pages, actions)), ...forms.map(formRow)));
  } else {
    parts.push(element("div", { class: "empty" }, element("h2", {}, say("empty")), element("p", {}, say("empty-text"))));
  }
  const sent = (await vault.noted("sent")) ?? [];
  if (sent.length) {
    const lines = sent.map((record) => element("li", { class: "line-ends" }, about(record, pages),
      element("span", { class: "tag tag-ok" }, icon("check"), when(record.sentAt))));
    parts.push(element("section", { class: "part", id: "sent" }, element("h2", {}, say("sent")), element("ul", { class: "rows" }, ...lines)));
  }
  place.replaceChildren(...parts);
}

/** Who and what, by the names on the kept page of the session. */
function about(record, pages) {
  const page = pages.get(`/sessions/${record.session}`);
  const session = page?.querySelector("h1")?.textContent ?? "";
  const where = [element("a", { href: `/sessions/${record.session}` }, element("bdi", {}, session || say("what-waits"))), " · "];
  const made = say("made-at", when(record.madeAt));
  if (record.kind === "private-request") return element("span", {}, say("request"), " ", element("small", { class: "hint" }, made));
  return element("span", {}, ...(record.kind === "mark" ? marked(record, page) : entered(record, page)), " ",
    element("small", { class: "hint" }, ...where, made));
}

function marked(record, page) {
  const seen = page?.querySelector(`input[name="seen.${record.fields.person}"]`);
  const name = seen?.closest("fieldset")?.querySelector("legend")?.textContent ?? say("somebody");
  return [element("bdi", {}, name), ` · ${mark(record.fields.mark)}`];
}

/** What was entered beside the marks; one line for each field that somebody touched. */
function entered(record, page) {
  const said = page ? lines(record, page) : [];
  if (!said.length) return [say("rest-of-page")];
  return [element("ul", { class: "plain" }, ...said.map(([label, value]) => element("li", {}, element("bdi", {}, label), /[?؟]$/.test(label) ? " " : ": ", element("bdi", { class: "as-typed" }, value))))];
}

function row(record, pages, actions) {
  const [symbol, css] = TAGS[record.state];
  const answer = record.answer ?? {};
  const item = element("li", { "data-record": record.id, "data-state": record.state },
    element("div", { class: "line-ends" }, about(record, pages), element("span", { class: css }, icon(symbol), say(record.state))));
  if (answer.what) item.append(element("p", {}, `${answer.what} ${answer.mend ?? ""}`));
  if (record.state !== "waiting") item.append(ways(record, answer, actions));
  return item;
}

/** A filled-in form: what can be done about it is done where it is filled in. */
function formRow(form) {
  const [symbol, css] = TAGS[form.state];
  return element("li", { "data-form": form.id, "data-state": form.state },
    element("div", { class: "line-ends" }, element("span", {}, element("a", { href: form.base }, element("bdi", {}, form.title)), form.name ? " · " : "", form.name ? element("bdi", {}, form.name) : "", " ",
      element("small", { class: "hint" }, say("made-at", when(form.madeAt)))), element("span", { class: css }, icon(symbol), say(form.state))),
    form.said ? element("p", { dir: "auto" }, form.said) : null);
}

function ways(record, answer, actions) {
  const why = element("input", { class: "input", name: "why", id: `why-${record.id}`, autocomplete: "off", dir: "auto", value: record.fields.why ?? "" });
  const asks = record.kind === "mark" && (record.state === "conflict" || answer.code === "record-correction-reason");
  const problem = element("p", { class: "error-text", role: "alert" });
  const again = () => {
    if (asks && !why.value.trim()) {
      problem.replaceChildren(icon("alert"), element("span", {}, say("write-why")));
      why.focus();
      return;
    }
    const seen = record.state === "conflict" ? { seen: answer.mark } : {};
    actions.again(record, asks ? { ...seen, why: why.value.trim() } : {});
  };
  const button = (key, act) => element("button", { class: "button-small", type: "button", click: act }, say(key));
  const conflict = record.state === "conflict";
  return element("div", {},
    asks ? element("div", { class: "field" }, element("label", { for: why.id }, say("why")), why) : null, problem,
    element("div", { class: "actions" },
      record.state === "held" ? null : button(conflict ? "use-mine" : "send-again", again),
      button(conflict ? "keep-theirs" : "remove", () => actions.remove(record))));
}
