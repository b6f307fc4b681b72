// A group's file: read into the form, and saved from it. The program reads and writes it,
// so that the page and the command line have one and the same.
(() => {
  "use strict";
  const { group } = window.trykklar;

  // save gives the visitor a file, as a download does.
  group.save = (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  // files: question asks with what stands in the form, write puts a group into it, saved is
  // told when all of it lies in a file.
  group.files = (form, engine, { words, question, write, saved }) => {
    const open = form.querySelector(".gimport");
    const field = open.querySelector("input");
    const read = open.querySelector(".gtold");
    const button = form.querySelector(".export");
    const told = button.closest(".gf").querySelector(".gtold");

    field.addEventListener("change", async () => {
      const [file] = field.files;
      if (!file) return;
      const called = (text) => text.replace("{file}", () => file.name);
      read.textContent = "";
      try {
        const text = await file.text();
        const answer = await engine.ask(() => ({ do: "import", text }));
        if (answer.form) {
          write(answer.form);
          read.textContent = called(words.opened);
        } else {
          const wrong = answer.findings.map((f) => (f.line ? words.line.replace("{n}", f.line).replace("{text}", () => f.text) : f.text));
          read.replaceChildren(...[called(words.unread), ...wrong].map((line) => Object.assign(document.createElement("span"), { className: "s", textContent: line })));
        }
      } catch {
        read.textContent = called(words.unread);
      }
      field.value = "";
    });

    button.addEventListener("click", async () => {
      told.textContent = "";
      try {
        const { yaml } = await engine.ask(() => question("check"));
        const { file } = button.dataset;
        group.save(new Blob([yaml], { type: "text/yaml" }), file);
        told.textContent = words.exported.replace("{file}", () => file);
        saved();
      } catch {} // the engine has told
    });
  };
})();
