
"use strict";
(() => {
  const form = document.getElementById("filters");
  const findings = [...document.querySelectorAll("details.finding")].map((details) => ({
    details,
    standing: details.dataset.standing,
    level: details.dataset.level,
    family: details.closest("[data-family]").dataset.family,
    pack: details.closest("[data-pack]").dataset.pack,
    text: "",
  }));
  const groups = [...document.querySelectorAll("section.family, section.pack")];
  const chosen = (key) => document.getElementById("by-" + key).value;

  const matches = (finding, words) => {
    for (const key of ["standing", "pack", "level", "family"]) {
      if (chosen(key) && chosen(key) !== finding[key]) return false;
    }
    if (!words.length) return true;
    finding.text ||= finding.details.textContent.toLowerCase();
    return words.every((word) => finding.text.includes(word));
  };

  const narrow = () => {
    const words = chosen("text").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const finding of findings) {
      finding.details.hidden = !matches(finding, words);
      shown += finding.details.hidden ? 0 : 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("details.finding:not([hidden])");
    }
    document.getElementById("count").textContent =
      (shown === findings.length ? "All " : shown + " of ") + findings.length + " findings shown";
  };

  // A link to a finding that is filtered out shows all again, or it would lead nowhere.
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    const finding = target && target.closest("details.finding");
    if (!finding) return;
    if (finding.hidden) {
      form.reset();
      narrow();
    }
    finding.open = true;
    finding.scrollIntoView();
    finding.querySelector("summary").focus({ preventScroll: true });
  };

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.finding.gap, details.printed")].filter((details) => !details.open);
    opened.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));
  addEventListener("hashchange", follow);
  form.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(narrow)); // The fields are emptied after this event.
  document.getElementById("open-all").addEventListener("click", () => {
    findings.filter((finding) => !finding.details.hidden).forEach((finding) => (finding.details.open = true));
  });
  form.hidden = false;
  narrow();
  follow();
})();
