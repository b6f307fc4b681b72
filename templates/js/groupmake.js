// What is to be made, and the button that makes it. The program makes nothing while something
// is wrong; then all of that is told at once.
(() => {
  "use strict";
  const { group } = window.trykklar;

  group.make = (form, engine, { findings, results, fields, question, say, ready }) => {
    const go = form.querySelector(".go");
    const stop = form.querySelector(".stop");
    const parts = [...form.querySelectorAll("[data-for]")];

    // choose shows the list that what was chosen wants.
    const choose = () => {
      const chosen = form.querySelector("[name=hvad]:checked").value;
      for (const part of parts) part.hidden = part.dataset.for !== chosen || part.dataset.course !== fields.course();
    };
    const choice = () => {
      const value = (kind) => parts.find((p) => p.dataset.for === kind && !p.hidden)?.querySelector("select").value;
      return { only: value("material") ?? "", meeting: Number(value("meeting") ?? 0), separators: form.querySelector("#skilleark").checked };
    };
    const busy = (is) => {
      go.hidden = is;
      stop.hidden = !is;
    };

    let making = false;
    const make = async () => {
      results.begin();
      const chosen = choice();
      const made = await engine.ask(() => question("make", { choice: chosen }), results.file);
      if (made.zip) return { ...made, plan: chosen.only === "" };
      findings.all(made.findings);
      return null;
    };
    go.addEventListener("click", async () => {
      if (making) return;
      making = true;
      ready();
      busy(true);
      stop.focus();
      try {
        const made = await make();
        busy(false);
        if (made) {
          results.end(made);
          // What there is to look at is told before one prints.
          engine.latest("check", () => question("check")).then((said) => said && findings.look(said.findings)).catch(() => {});
        } else results.stop("");
      } catch (error) {
        busy(false);
        results.stop(error.stopped ? say.stopped : error.missing ? "" : say.fault.replace("{text}", () => error.message));
        go.focus();
      }
      making = false;
    });
    stop.addEventListener("click", () => engine.stop());
    return { choose };
  };
})();
