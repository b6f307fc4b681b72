// What is wrong, said in plain words at its field and in a list that leads there. While one
// is still typing in a field, nothing new is said of it.
(() => {
  "use strict";
  const { group } = window.trykklar;

  const words = (e) => [...e.childNodes].filter((n) => !n.classList?.contains("vh")).map((n) => n.textContent).join("").trim();
  const boxOf = (field) => field.closest(".gf") ?? field.parentElement;

  // label is what a field is called, with the row that it is in.
  const label = (field) => {
    const box = boxOf(field);
    const own = box.querySelector(":scope > legend, :scope > label, :scope > .glabel");
    const row = field.closest("[data-what]")?.dataset.what;
    return [row, own && words(own)].filter(Boolean).join(", ");
  };

  group.findings = (form, fieldOf, say) => {
    const errors = form.querySelector(".gwrong");
    const warnings = form.querySelector(".glook");
    let list = [];
    let serial = 0;

    const clear = () => {
      for (const told of form.querySelectorAll(".gerr")) {
        const field = document.getElementById(told.dataset.of);
        if (field) {
          field.removeAttribute("aria-invalid");
          const rest = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== told.id);
          if (rest.length > 0) field.setAttribute("aria-describedby", rest.join(" "));
          else field.removeAttribute("aria-describedby");
        }
        told.remove();
      }
    };
    const mark = (field, finding) => {
      field.id ||= `felt-${++serial}`;
      const told = document.createElement("p");
      told.className = finding.severity === "error" ? "gerr" : "gerr gwarn";
      told.id = `fund-${++serial}`;
      told.dataset.of = field.id;
      told.textContent = finding.text;
      const box = boxOf(field);
      if (box.matches("fieldset")) (box.querySelector(":scope > legend") ?? field).after(told);
      else if (field.matches(".vh, button")) box.append(told);
      else field.after(told);
      field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), told.id].filter(Boolean).join(" "));
      if (finding.severity === "error" && field.matches("input, textarea, select")) field.setAttribute("aria-invalid", "true");
      const more = field.closest("details");
      if (more) more.open = true;
    };

    // show says what is wrong at the fields.
    const show = () => {
      const now = document.activeElement;
      const seen = [...form.querySelectorAll(".gerr")].filter((e) => e.dataset.of === now.id).map((e) => e.textContent);
      clear();
      for (const finding of list) {
        const field = fieldOf(finding.path);
        if (field && (field !== now || seen.includes(finding.text))) mark(field, finding);
      }
    };

    const entry = (finding) => {
      const li = document.createElement("li");
      const field = fieldOf(finding.path);
      if (!field) {
        li.textContent = finding.text;
        return li;
      }
      const link = document.createElement("a");
      const name = label(field);
      field.id ||= `felt-${++serial}`;
      link.href = `#${field.id}`;
      link.textContent = name ? `${name}: ${finding.text}` : finding.text;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        field.focus({ preventScroll: true });
        (boxOf(field) ?? field).scrollIntoView({ block: "center" });
      });
      li.append(link);
      return li;
    };
    const sum = (box, some, told) => {
      box.hidden = some.length === 0;
      box.querySelector(".gtitle").textContent = some.length === 1 ? told.one : told.many.replace("{n}", some.length);
      box.querySelector("ul").replaceChildren(...some.map(entry));
    };

    // A field says what is wrong with it when it is left.
    form.addEventListener("focusout", () => group.calm(() => { if (list.length > 0) show(); }));

    return {
      set: (found) => {
        list = found;
        show();
        if (!errors.hidden) sum(errors, list.filter((f) => f.severity === "error"), say.wrong);
        if (!warnings.hidden) sum(warnings, list.filter((f) => f.severity !== "error"), say.warned);
      },
      // all says everything at once, where the making is.
      all: (found) => {
        list = found;
        show();
        sum(errors, list.filter((f) => f.severity === "error"), say.wrong);
        sum(warnings, list.filter((f) => f.severity !== "error"), say.warned);
        errors.scrollIntoView({ block: "start" });
        errors.focus({ preventScroll: true });
      },
      // look says what to look at when something was made all the same.
      look: (found) => {
        list = found;
        show();
        errors.hidden = true;
        sum(warnings, list.filter((f) => f.severity !== "error"), say.warned);
      },
    };
  };
})();
