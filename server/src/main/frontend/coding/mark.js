// Words that are marked in a coded text go into the form as code points. Without this the form takes sentences.
export function start() {
  const text = document.querySelector("[data-coded-text]");
  const form = document.querySelector("form:has([name=begins])");
  if (!text || !form) return;
  const shown = form.querySelector("[data-coded-choice]");
  const otherwise = shown.textContent;
  document.addEventListener("selectionchange", () => {
    const chosen = document.getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed) return;
    const range = chosen.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const begins = [...before.toString()].length;
    const words = range.toString();
    form.begins.value = begins;
    form.ends.value = begins + [...words].length;
    shown.textContent = "“" + words + "”";
  });
  form.addEventListener("change", (event) => {
    if (event.target.name !== "sentences" && event.target.name !== "exactly") return;
    form.begins.value = form.ends.value = "";
    shown.textContent = otherwise;
  });
}
