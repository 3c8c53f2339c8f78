// Looks at reports as a browser shows them and ends with 1 if one is not what it should be.
// Usage: node check.mjs CHROMIUM OUT REPORT...
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [executablePath, out, ...reports] = process.argv.slice(2);
const wrong = [];
mkdirSync(out, { recursive: true });

const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

for (const report of reports) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 360]) {
      for (const scripts of [true, false]) await look(report, colorScheme, width, scripts);
    }
  }
  await filters(report);
  await paper(report);
}
await browser.close();
[...new Set(wrong)].forEach((line) => console.error("browser: " + line));
console.log("browser: " + reports.length + " reports, " + (wrong.length ? wrong.length + " things wrong" : "nothing wrong"));
process.exit(wrong.length ? 1 : 0);

/** The report as it is where its script does not run; the browser's own switch would stop these checks too. */
function scriptless(report) {
  const copy = join(out, "scriptless-" + basename(report));
  writeFileSync(copy, readFileSync(report, "utf8").replace(/<script>.*?<\/script>/s, ""));
  return copy;
}

/** Opens a report; whatever it asks for, says or throws is wrong. */
async function open(report, name, options) {
  const url = pathToFileURL(resolve(report)).href;
  const context = await browser.newContext(options);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const is = (holds, what) => holds || wrong.push(name + ": " + what);
  page.on("request", (request) => is(request.url() === url, "asks for " + request.url()));
  page.on("dialog", (dialog) => { is(false, "opens a dialog: " + dialog.message()); dialog.dismiss(); });
  page.on("console", (message) => is(false, "says " + message.text()));
  page.on("pageerror", (error) => is(false, "throws " + error));
  page.on("popup", () => is(false, "opens a window"));
  await page.goto(url);
  return { context, page, is };
}

async function look(report, colorScheme, width, scripts) {
  const name = [basename(report), colorScheme, width, scripts ? "with script" : "without"].join(" ");
  const options = { colorScheme, viewport: { width, height: 900 } };
  const { context, page, is } = await open(scripts ? report : scriptless(report), name, options);
  await inert(page, is, scripts ? 1 : 0);
  await page.screenshot({ path: join(out, name.replaceAll(" ", "-") + ".png") });
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  is(wide <= 0, "is " + wide + " pixels too wide");
  // Hundreds of findings are alike, and axe-core looks at each node: two of each kind stand for all.
  await page.evaluate(() => {
    for (const kind of ["gap", "open", "claimed", "good", "na", "none", "out"]) {
      [...document.querySelectorAll("details.finding." + kind)].slice(2).forEach((finding) => finding.remove());
    }
  });
  await page.evaluate(axe);
  const seen = await page.evaluate(async () => (await axe.run()).violations.map((violation) =>
    violation.id + ": " + violation.help + " " + violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")));
  seen.forEach((violation) => is(false, violation));
  await context.close();
}

/** Nothing but what the report is made of; every link leads somewhere; every id is there once. */
async function inert(page, is, scripts) {
  const odd = await page.evaluate((scripts) => {
    const all = [...document.querySelectorAll("*")];
    const ids = new Map();
    all.filter((e) => e.id).forEach((e) => ids.set(e.id, (ids.get(e.id) ?? 0) + 1));
    return [
      ...all.filter((e) => /^(img|iframe|object|embed|link|base|audio|video|form\[action\])$/i.test(e.localName)).map((e) => e.outerHTML),
      ...all.filter((e) => [...e.attributes].some((a) => /^(on|style$|src|srcdoc|action)/i.test(a.name))).map((e) => e.outerHTML),
      ...all.filter((e) => e.hasAttribute("href") && !ids.has(e.getAttribute("href").slice(1))).map((e) => e.outerHTML),
      ...[...ids].filter(([, times]) => times > 1).map(([id]) => "twice: " + id),
      ...(document.scripts.length === scripts ? [] : [document.scripts.length + " scripts"]),
    ].map((text) => text.slice(0, 200));
  }, scripts);
  odd.forEach((text) => is(false, "holds " + text));
}

/** The filters show what they say they show; all works by keyboard. */
async function filters(report) {
  const { context, page, is } = await open(report, basename(report) + " filters", { viewport: { width: 1280, height: 900 } });
  await page.keyboard.press("Tab");
  is(await page.evaluate(() => document.activeElement.className === "skip"), "the first Tab does not reach the skip link");
  const shown = () => page.locator("details.finding:not([hidden])").count();
  const said = () => page.locator("#count").textContent();
  const all = await shown();
  const showAll = async () => {
    await page.click("button[type=reset]");
    await page.waitForFunction(() => document.getElementById("count").textContent.startsWith("All "));
  };
  is((await said()).startsWith("All " + all + " "), "says " + (await said()) + " and shows " + all);
  is((await page.locator("#count").getAttribute("aria-live")) === "polite", "does not announce the count");
  for (const [key, attribute] of [["standing", "data-standing"], ["level", "data-level"]]) {
    const value = await page.locator("details.finding").first().getAttribute(attribute);
    await page.selectOption("#by-" + key, value);
    const expected = await page.locator(`details.finding[${attribute}="${value}"]`).count();
    is((await shown()) === expected && expected > 0, key + " " + value + " shows " + (await shown()) + ", not " + expected);
    is((await said()).includes(String(expected)), "says " + (await said()) + " and shows " + expected);
    await showAll();
    is((await shown()) === all, "Show all shows " + (await shown()) + " of " + all);
  }
  for (const key of ["pack", "family"]) {
    await page.selectOption("#by-" + key, { index: 1 });
    is((await shown()) > 0 && (await shown()) <= all, key + " shows " + (await shown()));
    await showAll();
  }
  await page.fill("#by-text", "nothing holds this text");
  is((await shown()) === 0, "a search for nothing shows " + (await shown()));
  await page.evaluate(() => (location.hash = document.querySelector("details.finding .body").id));
  await page.waitForFunction(() => document.querySelector("details.finding").open);
  is((await shown()) === all, "a link to what is filtered out leads nowhere");
  await page.keyboard.press("Enter");
  is(!(await page.evaluate(() => document.querySelector("details.finding").open)), "Enter does not close a finding");
  await context.close();
}

/** On paper gaps are open, with scripts and without, and controls are gone. */
async function paper(report) {
  for (const scripts of [true, false]) {
    const name = basename(report) + " on paper" + (scripts ? "" : " without script");
    const { context, page, is } = await open(scripts ? report : scriptless(report), name, {});
    await page.emulateMedia({ media: "print" });
    const closed = await page.evaluate(() => [...document.querySelectorAll("details.finding.gap .body")]
      .filter((body) => !body.checkVisibility() || body.getBoundingClientRect().height === 0).length);
    is(closed === 0, closed + " gaps are closed");
    is(!(await page.isVisible("#filters")), "filters are printed");
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    is(pdf.subarray(0, 5).toString() === "%PDF-" && pdf.length > 10_000, "is no PDF");
    writeFileSync(join(out, name.replaceAll(" ", "-") + ".pdf"), pdf);
    await context.close();
  }
  const size = statSync(report).size;
  console.log("browser: " + basename(report) + " has " + size + " bytes");
}
