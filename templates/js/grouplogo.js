// The logo: a file that is chosen here, shown, and taken out again. The bytes of it go to
// the program and nowhere else.
(() => {
  "use strict";
  const { group } = window.trykklar;

  group.logo = (form, { words, changed }) => {
    const box = form.querySelector(".glogo");
    const field = box.querySelector("input");
    const shown = box.querySelector(".gshown");
    const told = box.querySelector(".gtold");
    let name = "";
    let blob = null;
    let picture = null;

    const show = () => {
      if (picture) URL.revokeObjectURL(picture.src);
      picture?.remove();
      picture = null;
      shown.hidden = !blob;
      shown.querySelector(".gname").textContent = blob ? name : "";
      if (!blob) return;
      const img = (picture = new Image());
      img.alt = ""; // its name stands beside it
      img.addEventListener("load", () => { if (img === picture) shown.prepend(img); });
      img.src = URL.createObjectURL(blob);
    };

    const set = (file, called) => {
      blob = file;
      name = called;
      show();
    };
    field.addEventListener("change", () => {
      const [file] = field.files;
      if (!file) return;
      set(file, file.name);
      told.textContent = words.chosen.replace("{file}", () => file.name);
      field.value = ""; // so that the same file can be chosen again, when it was mended
      changed();
    });
    shown.querySelector("button").addEventListener("click", () => {
      set(null, "");
      told.textContent = "";
      field.focus();
      changed();
    });

    return {
      field,
      name: () => (blob ? name : ""),
      bytes: async () => (blob ? blob.arrayBuffer() : undefined),
      set,
      // lack tells that a group had a logo which must be chosen again.
      lack: (file) => { told.textContent = file ? words.pickLogo.replace("{file}", () => file) : ""; },
      blob: () => blob,
    };
  };
})();
