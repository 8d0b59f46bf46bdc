// The page's own words, in the language of the form where the page has it, else in the page's.
const fold = { digits: "0123456789", language: "" };
let words;

/** Answers the code of the language now spoken. */
export function speak(code) {
  words = document.querySelector(`template.entry-words[lang="${code.split("-")[0]}"]`) ?? document.querySelector(`template.entry-words[lang="${document.documentElement.lang}"]`)
    ?? document.querySelector("template.entry-words");
  fold.digits = words.dataset.digits;
  fold.language = words.getAttribute("lang");
  return { code: fold.language, direction: words.getAttribute("dir") };
}

export function say(key, ...places) {
  const text = words?.content.querySelector(`[data-key="${key}"]`)?.textContent ?? key;
  return places.reduce((said, place, i) => said.replace(`{${"abc"[i]}}`, () => place), text);
}

/** In the digits of the words; numbers reach us as 0 to 9. */
export const digits = (text) => String(text).replace(/[0-9]/g, (digit) => fold.digits[digit]);

/** Digits of every keyboard in Iraq and Iran as 0 to 9, with their decimal mark and minus. */
export function asNumber(typed) {
  return typed.trim().replace(/[٠-٩]/g, (d) => d.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (d) => d.charCodeAt(0) - 0x6f0)
    .replace(/[\u200e\u200f\u061c\s٬]/g, "").replace(/٫/g, ".").replace(/−/g, "-");
}

const MISSION = { timeZone: "Asia/Baghdad", hourCycle: "h23" };
const part = (at, options) => new Intl.DateTimeFormat("en-GB", { ...MISSION, ...options }).format(new Date(at));

/** The hour; with the day when it was another day. */
export function when(at) {
  const day = { day: "2-digit", month: "2-digit", year: "numeric" };
  const hour = part(at, { hour: "2-digit", minute: "2-digit" });
  return digits(part(at, day) === part(Date.now(), day) ? hour : `${part(at, day)} ${hour}`);
}
