// Dates and times with what the device offers for them.
import { element } from "../../offline/words.js";

const TYPES = { date: "date", time: "time", dateTime: "datetime-local" };
const two = (number) => String(number).padStart(2, "0");

export function moment(part, { id }) {
  const month = part.type === "date" && part.has("month-year");
  const year = part.type === "date" && part.has("year");
  const type = month ? "month" : year ? "number" : TYPES[part.type];
  const input = element("input", { id, class: "input q-moment", type, autocomplete: "off", ...(year ? { min: 1800, max: 2200, inputmode: "numeric" } : {}), ...(type === "date" ? { max: "9999-12-31" } : {}) });
  const read = () => {
    if (!input.value) return "";
    if (month) return `${input.value}-01`;
    if (year) return /^\d{4}$/.test(input.value) ? `${input.value}-01-01` : "";
    if (part.type === "dateTime") return new Date(input.value);
    return part.type === "time" ? `${input.value.slice(0, 5)}:00.000${offset()}` : input.value;
  };
  input.addEventListener("change", () => part.set(read()));
  input.addEventListener("input", () => input.value && part.set(read()));
  return {
    element: input,
    input,
    refresh() {
      const stands = shown(part, month, year);
      if (document.activeElement !== input && input.value !== stands) input.value = stands;
      input.readOnly = part.readonly;
    },
  };
}

function shown(part, month, year) {
  const { text } = part;
  if (!text) return "";
  if (month) return text.slice(0, 7);
  if (year) return text.slice(0, 4);
  if (part.type === "time") return text.slice(0, 5);
  if (part.type === "date") return text.slice(0, 10);
  const at = new Date(text);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Of the device, as ISO 8601 writes it. */
function offset() {
  const minutes = -new Date().getTimezoneOffset();
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
