// What somebody entered beside the marks, in the words of the session's page as it is kept on the phone.

const asTyped = (value) => value.replaceAll("\r\n", "\n");

/** Label and value of each field that is not as the page was shown when it was made. */
export function lines(record, page) {
  const shown = Object.fromEntries(JSON.parse(record.shown || "[]"));
  return Object.entries(record.fields)
    .filter(([name, value]) => asTyped(value) !== asTyped(shown[name] ?? ""))
    .map(([name, value]) => line(page, name, value))
    .filter((said) => said);
}

function line(page, name, value) {
  const controls = [...page.getElementsByName(name)].filter((control) => control.type !== "hidden");
  const [control] = controls;
  if (!control) return null;
  if (control.type === "radio") return [headingOf(control), textOf(controls.find((one) => one.value === value)?.closest("label"))];
  const chosen = control.tagName === "SELECT" ? textOf([...control.options].find((option) => option.value === value)) : value;
  const label = page.querySelector(`label[for="${control.id}"]`) ?? control.closest("label");
  return [textOf(label), chosen || "–"];
}

const headingOf = (control) => textOf(control.closest("fieldset")?.querySelector("legend"));

const textOf = (place) => place?.textContent.replace(/\s+/g, " ").trim() ?? "";
