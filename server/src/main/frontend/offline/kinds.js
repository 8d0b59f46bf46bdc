// The kinds of records that the forms of a session become, and how a waiting one shows on the page again. A further kind
// is one more entry here and one RecordKind on the server.

const NOT_OF_THE_PAGE = /^(_csrf$|do$|as-shown$|mark\.|reason\.|seen\.|why\.)/;

/** As the server writes a mark in one word: PRESENT, ABSENT:ILL. */
const word = (mark, reason) => (mark === "PRESENT" || !mark ? mark ?? "" : `${mark}:${reason || "NOT_KNOWN"}`);

const fieldsOfThePage = (form) => Object.fromEntries([...form.entries()].filter(([name]) => !NOT_OF_THE_PAGE.test(name)));

/** How the fields beside the marks are shown, for the form to carry: what nobody touched is no record. */
export const asShown = (form) => page.said(fieldsOfThePage(form));

const mark = {
  name: "mark",
  /** What the record is about: a later one about the same replaces it. */
  about: (fields) => fields.person,
  said: (fields) => fields.mark,
  /** Everyone marked in the form; with the button for it also all who were open. */
  from(form) {
    const people = [...form.keys()].filter((name) => name.startsWith("seen.")).map((name) => name.slice(5));
    return people.flatMap((person) => {
      const seen = form.get(`seen.${person}`) ?? "";
      const chosen = form.get(`mark.${person}`) ?? (form.get("do") === "rest" && !seen ? "PRESENT" : "");
      if (!chosen) return [];
      const fields = { person, mark: word(chosen, form.get(`reason.${person}`)), seen, why: form.get(`why.${person}`) ?? "" };
      return [{ fields, shown: seen }];
    });
  },
  show(form, fields) {
    const [kind, reason] = fields.mark.split(":");
    const chosen = form.querySelector(`input[name="mark.${fields.person}"][value="${kind}"]`);
    if (!chosen) return;
    chosen.checked = true;
    const row = chosen.closest("fieldset");
    row.classList.remove("mark-open");
    row.querySelector(".mark-who bdi.code")?.parentElement.replaceChildren(row.querySelector(".mark-who bdi.code"));
    row.dataset.waits = "";
    const select = form.querySelector(`select[name="reason.${fields.person}"]`);
    if (select && reason) select.value = reason;
  },
};

const page = {
  name: "page",
  about: () => "page",
  said: (fields) => JSON.stringify(Object.entries(fields).sort()).replaceAll("\\r\\n", "\\n"),
  /** Every other field, where one of them is not as the page was shown. */
  from: (form) => [{ fields: fieldsOfThePage(form), shown: form.get("as-shown") }],
  show(form, fields) {
    for (const [name, value] of Object.entries(fields)) {
      for (const control of form.elements) {
        if (control.name !== name || control.type === "hidden") continue;
        if (control.type === "radio" || control.type === "checkbox") control.checked = control.value === value;
        else control.value = value;
      }
    }
  },
};

/** That somebody asks for counselling: shown again nowhere, and gone from the phone once it is passed on. */
const request = {
  name: "private-request",
  leavesNothing: true,
  shownOn: "/passed-on",
  about: (fields) => fields.person,
  said: () => "asked",
  from: (form) => (form.get("request") ? [{ fields: { person: form.get("request") }, shown: "" }] : []),
  show() {},
};

export const KINDS = { [mark.name]: mark, [page.name]: page, [request.name]: request };

/** What each form of a session becomes, by the end of its address. */
const OF_THE_FORM = { "": [mark, page], "/private-request": [request] };
export const FORM = /^\/sessions\/([0-9a-f-]{36})(\/private-request|)$/;

/**
 * The records that a sent form comes to, beside those that wait already and those sent since the page was made.
 * Answers which to put into the queue and which of the waiting they replace.
 */
export function recordsOf(form, address, user, { waiting, lately, corrected }) {
  const [, session, end] = FORM.exec(address);
  const put = [];
  const remove = [];
  const madeAt = new Date().toISOString();
  for (const kind of OF_THE_FORM[end]) {
    for (const { fields, shown } of kind.from(form)) {
      const same = (one) => one.kind === kind.name && one.session === session && kind.about(one.fields) === kind.about(fields);
      const before = waiting.filter(same);
      const sent = lately.filter(same);
      const last = before.at(-1) ?? sent.at(-1);
      const stands = last ? kind.said(last.fields) : shown;
      const first = before.at(-1)?.shown ?? stands;
      if (kind.said(fields) === stands) continue;
      if (last && !fields.why && "why" in fields) fields.why = last.fields.why || corrected;
      put.push({
        id: crypto.randomUUID(), kind: kind.name, session, user, fields, shown: first, madeAt, order: Date.now() + put.length / 1000,
        replaces: [...sent.map((one) => one.id), ...before.flatMap((one) => [...one.replaces, one.id])], state: "waiting",
      });
      remove.push(...before.map((one) => one.id));
    }
  }
  return { put, remove };
}
