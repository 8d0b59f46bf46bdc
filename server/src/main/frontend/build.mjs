// Bundles style sheets, fonts and script into static files of the server.
// usage: node build.mjs <target folder of the Maven module>
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? join(here, "../../../target"));
const packages = join(target, "frontend");
const site = join(target, "classes", "static");
const out = join(site, "assets");
const stamp = join(packages, "installed");
const bundled = join(packages, "bundled");

fetchPackagesOnce();
if (!existsSync(out) || fingerprint() !== read(bundled)) {
  await bundle();
  writeFileSync(bundled, fingerprint());
}

/** npm ci takes seconds, so it runs only when the lock file is another one. */
function fetchPackagesOnce() {
  const lock = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
  if (read(stamp) === lock) return;
  mkdirSync(packages, { recursive: true });
  for (const file of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(here, file), join(packages, file));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--prefer-offline", "--no-progress", "--loglevel=error"], {
    cwd: packages, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32",
  });
  writeFileSync(stamp, lock);
}

async function bundle() {
  const esbuild = createRequire(join(packages, "package.json"))("esbuild");
  rmSync(out, { recursive: true, force: true });
  const how = {
    bundle: true,
    minify: true,
    target: ["chrome109", "firefox115", "safari15.4"],
    nodePaths: [join(packages, "node_modules")],
    legalComments: "none",
    logLevel: "warning",
  };
  const fonts = { loader: { ".woff2": "file" }, assetNames: "fonts/[name]-[hash]" };
  await esbuild.build({ ...how, ...fonts, entryPoints: [join(here, "app.css"), join(here, "app.js")], outdir: out });
  // a report is one file that is sent on, so its style sheet holds its fonts
  await esbuild.build({ ...how, loader: { ".woff2": "dataurl" }, entryPoints: [join(here, "report.css")], outdir: out });
  // forms are filled in with a chunk of their own, loaded on those pages alone; a module, since the form engine waits at its top
  await esbuild.build({ ...how, entryPoints: [join(here, "entry", "entry.js")], outdir: out, format: "esm" });
  for (const icon of ["icon.svg", "app-icon.svg"]) cpSync(join(here, icon), join(out, icon));
  await esbuild.build({
    ...how,
    entryPoints: [join(here, "offline", "worker.js")],
    outfile: join(site, "offline.js"),
    define: { __BUILD__: JSON.stringify(fingerprint().slice(0, 12)) },
  });
  writeFileSync(join(site, "manifest.webmanifest"), JSON.stringify(manifest()));
}

/** How Sanad stands among a phone's applications, in the colours of the tokens. */
function manifest() {
  const tokens = readFileSync(join(here, "css", "tokens.css"), "utf8");
  const colour = (name) => tokens.match(new RegExp(`--${name}:\\s*(#[0-9a-f]+)`))[1];
  return {
    id: "/", name: "Sanad", short_name: "Sanad", start_url: "/today", scope: "/", display: "standalone",
    background_color: colour("surface"), theme_color: colour("action"),
    icons: [
      { src: "/assets/app-icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any maskable" },
      { src: "/assets/icon.svg", sizes: "any", type: "image/svg+xml" },
    ],
  };
}

function fingerprint() {
  const files = ["", "css", "offline", "entry", "entry/controls"].map((name) => join(here, name)).flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)).filter((file) => statSync(file).isFile()));
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
