// The page of a group's own set: puts its parts together when all of them are there, and
// decides when the program is asked.
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  const { group } = window.trykklar;
  const form = document.querySelector(".gform");
  const old = document.getElementById("for-gammel");
  if (!form || !old) return;
  if (!group.able()) {
    old.hidden = false;
    document.getElementById("gruppe").remove();
    document.querySelector('.hero a[href="#kurset"]').remove();
    return;
  }
  const say = JSON.parse(form.dataset.say);
  const restAfter = { check: 600, preview: 1000, many: 3000 }; // ms since the last key
  const manyRows = 30; // more than these are drawn when they come into sight
  const one = (selector) => form.querySelector(selector);
  let ready = false; // when all is as it was left
  const plural = (n, words) => (n === 1 ? words.one : words.many.replace("{n}", n));
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  };

  const status = one(".gprogram");
  const missing = one(".gmissing");
  // Pictures of rows that are not there yet come with the program: it says that one needs no internet.
  const held = new Map();
  const hold = () => {
    for (const img of document.getElementById("group-participant").content.querySelectorAll("img")) {
      const src = img.getAttribute("src");
      if (!held.has(src)) held.set(src, Object.assign(new Image(), { src }));
    }
  };
  const engine = group.engine(form.dataset.program, (how, text) => {
    if (how === "loading") hold();
    missing.hidden = how !== "missing";
    status.textContent = how === "missing" ? missing.querySelector("p").textContent : (say[how] ?? "").replace("{text}", () => text);
    status.classList.toggle("gbad", how === "missing" || how === "fault");
  });

  const rows = (list, part, add) => {
    const made = group.rows(one(list), document.getElementById(part), Number(one(list).closest("[data-most]").dataset.most), { changed: counted, words: say });
    one(add).addEventListener("click", () => {
      const [li] = made.add([{}]);
      if (li) made.field(li, "name").focus();
    });
    return made;
  };
  const parts = {};
  parts.logo = group.logo(form, { words: say, changed: () => changed() });
  parts.facilitators = rows(".gfacs .grows", "group-facilitator", ".gfacs .add");
  parts.people = rows(".gpeople", "group-participant", "[aria-labelledby=deltagere] > p > .add");
  const fields = group.form(form, parts);
  const dates = group.dates(form, { words: say, changed: () => changed() });
  const findings = group.findings(form, fields.fieldOf, say);
  const preview = group.preview(form);
  const results = group.results(form, say);
  const write = (data) => {
    fields.write(data);
    parts.logo.set(null, "");
    parts.logo.lack(data.logo);
    dates.show();
  };
  parts.facilitators.add([{}, {}]);
  const remember = group.remember(form, { words: say, read: fields.read, write, logo: parts.logo });

  // question is what the program is asked about the form as it stands.
  const question = async (what, more) => ({ do: what, form: fields.read(), logo: await parts.logo.bytes(), today: today(), ...more });

  // What was typed and is stored nowhere must not be lost by a slip.
  let typed = false;
  const stay = (event) => { if (typed && !(remember.kept() && one("#navne").value === "")) event.preventDefault(); };
  const dirty = (is) => {
    typed = is;
    if (is) addEventListener("beforeunload", stay);
    else removeEventListener("beforeunload", stay);
  };

  const timers = {};
  const later = (name, act, rest = restAfter[name]) => {
    clearTimeout(timers[name]);
    timers[name] = setTimeout(act, rest);
  };
  const look = () => {
    later("check", async () => {
      const found = await engine.latest("check", () => question("check")).catch(() => {});
      if (found?.findings) findings.set(found.findings);
    }, parts.people.all().length > manyRows ? restAfter.many : restAfter.check);
    later("preview", async () => {
      const seen = await engine.latest("preview", () => question("preview")).catch(() => {});
      if (seen?.pictures) preview(seen.pictures);
    });
  };
  function changed() {
    if (!ready) return;
    dirty(true);
    remember.note();
    look();
  }
  function counted() {
    const n = parts.people.all().length;
    const count = one(".gcount");
    count.hidden = one(".gnameless").hidden = n === 0;
    count.textContent = plural(n, say.people);
    one(".gpeople").classList.toggle("many", n > manyRows);
    fields.follow(one(".gpeople"));
    changed();
  }

  const paste = group.paste(form, parts.people, say, changed);
  const about = (event) => event.target.closest(".gmake, .gkeep, .gimport") !== null;
  form.addEventListener("focusin", () => engine.begin(), { once: true });
  form.addEventListener("input", (event) => {
    engine.begin();
    if (!about(event)) changed();
  });
  form.addEventListener("change", (event) => {
    make.choose();
    if (!about(event)) changed();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  missing.querySelector(".again").addEventListener("click", () => {
    engine.again();
    look();
  });
  group.files(form, engine, {
    words: say, question, saved: () => dirty(false),
    write: (data) => {
      write(data);
      make.choose();
      changed();
      dirty(false);
    },
  });

  const make = group.make(form, engine, { findings, results, fields, question, say, ready: paste.take });

  // A link may bring the course along.
  const linked = document.getElementById(location.hash.slice(1));
  if (linked?.matches("[data-key=course]")) linked.checked = true;
  fields.follow();
  make.choose();
  dates.show();
  ready = true;
  if (remember.kept()) look();
});
