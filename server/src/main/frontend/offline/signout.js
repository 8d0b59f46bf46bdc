// Signing out destroys the key and all it sealed; while something is not sent, only after asking.
import { element, digits, say } from "./words.js";

/** @param keeper unsent, how many wait; destroy */
export function askBeforeLeaving(keeper) {
  document.querySelectorAll('form[action="/sign-out"]').forEach((form) => form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const unsent = await keeper.unsent();
    if (unsent && !(await confirmed(unsent))) return;
    await keeper.destroy();
    form.submit();
  }));
}

function confirmed(unsent) {
  return new Promise((resolve) => {
    const stay = element("button", { class: "button-main", type: "button", value: "stay" }, say("stay"));
    const leave = element("button", { type: "button", id: "sign-out-anyway" }, say("sign-out-anyway"));
    const dialog = element("dialog", { "aria-labelledby": "leave-title" },
      element("h2", { id: "leave-title" }, say("sign-out-title")), element("p", {}, say("sign-out-text", digits(unsent))),
      element("div", { class: "actions" }, stay, leave));
    const answer = (leaves) => {
      dialog.remove();
      resolve(leaves);
    };
    stay.addEventListener("click", () => answer(false));
    leave.addEventListener("click", () => answer(true));
    dialog.addEventListener("cancel", () => answer(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}
