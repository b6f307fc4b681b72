// What stands in the form, as the program reads it, and back; and which field a finding
// means. The keys are those of a group's file.
(() => {
  "use strict";
  const { group } = window.trykklar;
  let serial = 0;

  // describe ties what helps to fill in a field to the field.
  group.describe = (within) => {
    for (const hint of within.querySelectorAll(".gf > .hint")) {
      const box = hint.parentElement;
      const field = box.matches("fieldset") ? box : box.querySelector("input:not(.vh), textarea, select");
      if (!field || field.hasAttribute("aria-describedby")) continue;
      hint.id ||= `hjaelp-${++serial}`;
      field.setAttribute("aria-describedby", hint.id);
    }
  };

  const filled = (row) => Object.values(row).some((value) => value !== "");
  const trimmed = (rows) => rows.slice(0, rows.findLastIndex(filled) + 1);

  group.form = (form, { people, facilitators, logo }) => {
    const courses = [...form.querySelectorAll("[data-key=course]")];
    const course = () => (courses.find((c) => c.type === "hidden" || c.checked) ?? courses[0]).value;
    const plain = ["name", "place", "phone"];
    const field = (key) => form.querySelector(`.gstep > .gf > [data-key="${key}"]`);
    const here = (selector, within = form) => [...within.querySelectorAll(`[data-course="${CSS.escape(course())}"] ${selector}`)];
    const meetings = () => here(".gmeet > li");
    const faces = (li) => here("[data-key=persona]", li);
    const things = () => here("[data-key=substances]");
    const value = (within, key) => within.querySelector(`[data-key="${key}"]`);

    // follow shows what belongs to the course, and hides what belongs to others.
    const follow = (within = form) => {
      for (const part of within.querySelectorAll("[data-course]:not([data-for])")) part.hidden = part.dataset.course !== course();
    };

    const read = () => ({
      course: course(),
      ...Object.fromEntries(plain.map((key) => [key, field(key).value.trim()])),
      logo: logo.name(),
      facilitators: trimmed(facilitators.read(["name", "phone"])),
      meetings: trimmed(meetings().map((li) => ({ date: value(li, "date").value, time: value(li, "time").value.trim() }))),
      participants: people.all().map((li) => ({
        name: people.field(li, "name").value.trim(), persona: faces(li).find((f) => f.checked)?.value ?? "",
        support: people.field(li, "support").value.trim(), recognition: people.field(li, "recognition").value.trim(),
      })),
      substances: things().filter((t) => t.checked).map((t) => t.value),
    });

    const write = (data) => {
      for (const c of courses) if (c.type !== "hidden") c.checked = c.value === data.course;
      follow();
      for (const key of plain) field(key).value = data[key] ?? "";
      facilitators.clear();
      facilitators.add([...(data.facilitators ?? []), {}, {}].slice(0, Math.max(2, data.facilitators?.length ?? 0)));
      meetings().forEach((li, i) => {
        value(li, "date").value = data.meetings?.[i]?.date ?? "";
        value(li, "time").value = data.meetings?.[i]?.time ?? "";
      });
      people.clear();
      people.add(data.participants ?? []);
      const known = new Set((data.substances ?? []).map((s) => s.toLowerCase()));
      for (const t of things()) t.checked = known.has(t.value.toLowerCase()) || known.has(t.closest("fieldset").querySelector("legend").textContent.toLowerCase());
    };

    // fieldOf is the field that a path such as participants.2.name means, or as near to it
    // as can be; null when it is none of the form's.
    const fieldOf = (path) => {
      const [what, n, key] = path.split(".");
      const row = (rows, first) => {
        const li = rows[n];
        if (!li) return null;
        return (key === "persona" ? faces(li)[0] : key && value(li, key)) ?? value(li, first);
      };
      switch (what) {
        case "course": return courses.find((c) => c.checked) ?? null;
        case "logo": return logo.field;
        case "facilitators": return row(facilitators.all(), "name") ?? form.querySelector(".gfacs .add");
        case "meetings": return row(meetings(), "date") ?? value(meetings().at(-1) ?? form, "date");
        case "participants": return row(people.all(), "name") ?? form.querySelector("#navne");
        case "substances": return things().filter((t) => t.checked)[n] ?? things()[0] ?? null;
      }
      return plain.includes(what) ? field(what) : null;
    };

    for (const c of courses) c.addEventListener("change", () => follow());
    group.describe(form);
    follow();
    return { read, write, fieldOf, follow, meetings, course, here };
  };
})();
