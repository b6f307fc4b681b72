// The worker of the page about a group's own set. Wasm_exec.js of Go stands before it;
// the page makes one source of both. It has no words: what it says comes from the
// program, and nothing leaves it but answers to the page.
(() => {
  "use strict";
  const open = new Set(); // questions that wait for their last answer

  const say = (id, answer, blobs = []) => {
    if (!answer.file) open.delete(id); // files come before the last one
    postMessage({ id, ...answer }, blobs);
  };

  // The program names bytes by their number among those that it sends along.
  const bytes = ["bytes", "png", "zip"];
  const send = (id) => (text, ...blobs) => {
    const buffers = blobs.map((blob) => blob.buffer);
    say(id, JSON.parse(text, (key, value) => (bytes.includes(key) ? buffers[value] : value)), buffers);
  };

  const start = async (wasm, data) => {
    const go = new Go();
    const { instance } = await WebAssembly.instantiate(wasm, go.importObject);
    go.run(instance).finally(() => {
      for (const id of [...open]) say(id, { fault: "the program has ended" });
    });
    const fault = trykklar.start(new Uint8Array(data));
    if (fault) throw new Error(fault);
  };

  onmessage = async ({ data: { id, wasm, data, logo, ...question } }) => {
    open.add(id);
    try {
      if (question.do === "start") {
        await start(wasm, data);
        say(id, { ready: true });
      } else {
        trykklar.answer(JSON.stringify(question), logo ? new Uint8Array(logo) : null, send(id));
      }
    } catch (error) {
      say(id, { fault: String(error) });
    }
  };
})();
