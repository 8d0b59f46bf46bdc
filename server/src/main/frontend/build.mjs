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
const out = join(target, "classes", "static", "assets");
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
  await esbuild.build({
    entryPoints: [join(here, "app.css"), join(here, "app.js")],
    outdir: out,
    bundle: true,
    minify: true,
    target: ["chrome109", "firefox115", "safari15.4"],
    loader: { ".woff2": "file" },
    assetNames: "fonts/[name]-[hash]",
    nodePaths: [join(packages, "node_modules")],
    legalComments: "none",
    logLevel: "warning",
  });
  cpSync(join(here, "icon.svg"), join(out, "icon.svg"));
}

function fingerprint() {
  const files = [here, join(here, "css")].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)).filter((file) => statSync(file).isFile()));
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
