// Writes what the theme takes from npm packages into the folder given: the fonts, one SVG sprite of the icons named
// in themes/rosenstock/icons.txt, and the editor of the wiki. Installs the packages when the lock file changed.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const target = resolve(process.argv[2] ?? join(here, "../../../target/generated-theme"));
const names = join(here, "../../../themes/rosenstock/icons.txt");

install();
mkdirSync(join(target, "fonts"), { recursive: true });
copyFonts();
writeSprite();
await bundleEditor();

function install() {
  const lock = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
  const stamp = join(modules, ".lock-sha256");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const npm = spawnSync("npm ci --ignore-scripts --no-audit --no-fund --loglevel=error", {
    cwd: here,
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (npm.status !== 0) fail("npm ci failed: the fonts and icons of the theme cannot be installed.");
  writeFileSync(stamp, lock);
}

function copyFonts() {
  const from = join(modules, "@fontsource-variable/atkinson-hyperlegible-next");
  for (const file of readdirSync(join(from, "files"))) cpSync(join(from, "files", file), join(target, "fonts", file));
  cpSync(join(from, "LICENSE"), join(target, "fonts", "LICENSE.txt"));
  // The same typeface as TrueType, because a PDF cannot embed the compressed form browsers take.
  const forPdf = join(modules, "@expo-google-fonts/atkinson-hyperlegible-next");
  for (const cut of ["400Regular", "600SemiBold"]) {
    const file = `AtkinsonHyperlegibleNext_${cut}.ttf`;
    cpSync(join(forPdf, cut, file), join(target, "fonts", file));
  }
}

function writeSprite() {
  const wanted = existsSync(names) ? readFileSync(names, "utf8").split(/\r?\n/) : [];
  const icons = [...new Set(wanted.map((line) => line.replace(/#.*/, "").trim()).filter(Boolean))].sort();
  const symbols = icons.map(symbol).join("\n");
  const licence = "<!-- Icons: Lucide, ISC licence -->";
  writeFileSync(
    join(target, "icons.svg"),
    `${licence}\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols}\n</svg>\n`,
  );
}

function symbol(name) {
  const file = join(modules, "lucide-static/icons", `${name}.svg`);
  if (!existsSync(file)) fail(`themes/rosenstock/icons.txt names "${name}", which Lucide does not have.`);
  const drawing = readFileSync(file, "utf8").replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "").trim();
  const pen = 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"';
  return `<symbol id="${name}" viewBox="0 0 24 24" ${pen}>${drawing.replace(/\s*\n\s*/g, "")}</symbol>`;
}

/** One file that every browser of the last three years understands, and the licences of what is in it. */
async function bundleEditor() {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: [join(here, "editor/index.js")],
    outfile: join(target, "wiki-editor.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
  });
  const packages = Object.keys(metafile.inputs).map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  const licences = [...new Set(packages.filter(Boolean))].sort().map(licence);
  writeFileSync(join(target, "wiki-editor.LICENSES.txt"), licences.join("\n\n"));
}

function licence(name) {
  const folder = join(modules, name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8") : ""}`;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
