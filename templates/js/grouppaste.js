// A list of names, one a line, becomes rows when its field is left, or its button pressed.
(() => {
  "use strict";
  const { group } = window.trykklar;

  group.paste = (form, people, say, changed) => {
    const field = form.querySelector("#navne");
    const told = form.querySelector(".gpaste .gtold");
    const list = form.querySelector(".gpeople");

    // add makes rows of names, and gives back those that there was no room for.
    const add = (names) => {
      if (names.length === 0) return [];
      const made = people.add(names.slice(0, Math.max(0, people.room())).map((name) => ({ name })));
      const count = made.length === 1 ? say.added.one : say.added.many.replace("{n}", made.length);
      told.textContent = made.length < names.length ? say.full.replace("{n}", list.dataset.most) : count;
      return names.slice(made.length);
    };
    const take = () => { field.value = add(group.lines(field.value)).join("\n"); };

    field.addEventListener("change", () => group.calm(take));
    form.querySelector(".take").addEventListener("click", take);

    // A list that is pasted into the field of one name is a list all the same.
    list.addEventListener("paste", (event) => {
      const names = group.lines(event.clipboardData?.getData("text") ?? "");
      if (!event.target.matches("[data-key=name]") || names.length < 2) return;
      event.preventDefault();
      if (event.target.value.trim() === "") event.target.value = names.shift();
      const left = add(names);
      if (left.length > 0) field.value = left.join("\n");
      changed();
    });
    return { take };
  };
})();
