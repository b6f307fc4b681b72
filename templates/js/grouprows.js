// Rows of a form, made from one <template>: the facilitators, and the participants.
// What is removed can be taken back, so nothing that was typed is lost.
(() => {
  "use strict";
  const { group } = window.trykklar;
  let serial = 0;

  // rows makes the rows of a list. changed is told of each that comes or goes; words are
  // what a row that goes leaves behind.
  group.rows = (list, template, most, { changed, words }) => {
    const all = () => [...list.children].filter((li) => !li.matches(".gundo"));
    const field = (li, key) => li.querySelector(`[data-key="${key}"]`);

    // name numbers the rows. A label is read aloud with the row that it is in.
    const name = () => all().forEach((li, i) => {
      const title = template.content.firstElementChild.dataset.what.replace("#", i + 1);
      if (li.dataset.what === title) return;
      li.dataset.what = title;
      li.querySelector(".what").textContent = title;
      for (const who of li.querySelectorAll(".who")) who.textContent = `, ${title}`;
    });

    const make = (values) => {
      const li = template.content.firstElementChild.cloneNode(true);
      const n = ++serial;
      for (const input of li.querySelectorAll("[data-key]")) {
        const { key } = input.dataset;
        if (input.type === "radio") {
          input.name = `${key}-${n}-${input.closest("[data-course]").dataset.course}`;
          input.checked = input.value === (values[key] ?? "");
          continue;
        }
        input.id = `${key}-${n}`;
        input.closest(".gf").querySelector("label").htmlFor = input.id;
        input.value = values[key] ?? "";
      }
      for (const more of li.querySelectorAll("details")) {
        more.open = [...more.querySelectorAll("[data-key]")].some((input) => input.value !== "");
      }
      li.querySelector(".remove").addEventListener("click", () => remove(li));
      group.describe(li);
      return li;
    };

    // add puts rows at the end, or before another, and gives them back.
    const add = (many, before = null) => {
      const made = many.slice(0, Math.max(0, most - all().length)).map(make);
      if (before) before.before(...made);
      else list.append(...made);
      name();
      changed();
      return made;
    };

    const remove = (li) => {
      list.querySelector(".gundo")?.remove();
      const gone = document.createElement("li");
      const said = document.createElement("span");
      const back = document.createElement("button");
      gone.className = "gundo row";
      said.id = `fjernet-${++serial}`;
      said.textContent = words.removed.replace("{who}", () => field(li, "name").value.trim() || li.dataset.what);
      back.type = "button";
      back.className = "btn two";
      back.textContent = words.undo;
      back.setAttribute("aria-describedby", said.id);
      back.addEventListener("click", () => {
        gone.replaceWith(li);
        delete li.dataset.what;
        name();
        changed();
        field(li, "name").focus();
      });
      gone.append(said, back);
      li.replaceWith(gone);
      name();
      changed();
      back.focus();
    };

    // Enter goes to the next row, and makes one after the last.
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || !event.target.matches("input[type=text]")) return;
      event.preventDefault();
      const rows = all();
      const next = rows[rows.indexOf(event.target.closest("li")) + 1] ?? add([{}])[0];
      if (next) field(next, "name").focus();
    });

    return {
      all, add, field,
      clear: () => list.replaceChildren(),
      room: () => most - all().length,
      read: (keys) => all().map((li) => Object.fromEntries(keys.map((key) => [key, field(li, key).value.trim()]))),
    };
  };

  // lines is the names of a list, one a line, without what lists begin lines with.
  group.lines = (text) => text.split(/\r\n|[\r\n\u2028]/).map((line) => line.replace(/^\s*(?:[-–•*·]|\d{1,4}[.)])\s+/, "").replace(/\s+/g, " ").trim()).filter(Boolean);
})();
