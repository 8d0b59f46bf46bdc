// Names of a form's languages, as authors write them: "Arabic (ar)", "العربية (ar)", "ar", "Arabic".
const RIGHT_TO_LEFT = new Set(["ar", "ckb", "fa", "he", "ur", "ps", "sd", "ku", "kmr-arab", "arc", "yi", "dv"]);
const BY_NAME = { english: "en", arabic: "ar", "العربية": "ar", kurdish: "ckb", sorani: "ckb", "central kurdish": "ckb", "کوردی": "ckb", french: "fr" };

export function languageOf(name) {
  const code = /\(([\w-]+)\)\s*$/.exec(name)?.[1] ?? (/^[a-z]{2,3}(-\w+)?$/i.test(name) ? name : BY_NAME[name.trim().toLowerCase()] ?? "");
  const shown = name.replace(/\s*\([\w-]+\)\s*$/, "") || name;
  return { name, code: code.toLowerCase(), shown: ownName(code) || shown, direction: RIGHT_TO_LEFT.has(code.toLowerCase().split("-")[0]) ? "rtl" : "ltr" };
}

/** A language in its own words, where they are known here. */
const ownName = (code) => ({ en: "English", ar: "العربية", ckb: "کوردی" })[code.toLowerCase()] ?? "";

/** The form's language nearest to the page's; else the form's own first one. */
export function nearest(languages, wanted, current) {
  return languages.find((one) => one.code === wanted) ?? languages.find((one) => one.code.split("-")[0] === wanted) ?? current;
}
