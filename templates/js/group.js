// Runs the program that makes a group's own set, in a worker of its own: questions and
// answers, each by its number. The program is one script, so that it also comes from a
// disk, and is asked for when begin is first called. Nothing is sent to any host.
(() => {
  "use strict";
  const trykklar = (window.trykklar ??= {});
  const group = (trykklar.group = {});

  const patience = 3000; // ms that one waits for what was asked in passing

  group.able = () => typeof WebAssembly === "object" && typeof DecompressionStream === "function" && typeof Worker === "function";

  const bytes = (base64) => {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const text = atob(base64);
    const out = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
    return out;
  };
  const unpack = (packed) => new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();

  // get fetches the program. What it weighs as text is let go at once.
  const get = (src) => new Promise((done, fail) => {
    const script = document.createElement("script");
    const lack = () => {
      script.remove();
      fail(Object.assign(new Error(src), { missing: true }));
    };
    script.src = src;
    script.addEventListener("error", lack);
    script.addEventListener("load", async () => {
      const { worker, wasm, data } = globalThis.trykklarProgram ?? {};
      delete globalThis.trykklarProgram;
      if (!worker) return lack();
      try {
        done({ worker: URL.createObjectURL(new Blob([worker], { type: "text/javascript" })), wasm: await unpack(bytes(wasm)), data: bytes(data).buffer });
      } catch (error) {
        fail(error);
      }
    });
    document.head.append(script);
  });

  // engine tells how it is with the program: "loading", "ready", "missing" or "fault",
  // which has words of its own.
  group.engine = (src, tell) => {
    const asked = new Map();
    const newest = new Map();
    let program = null, running = null, worker = null;
    let last = 0;
    let failed = false; // then it is tried again when one asks for it, not at each key
    let line = Promise.resolve(); // one question at a time
    let passing = 0; // since when one is answered that was asked in passing; 0 for none
    let waiting = 0; // how many wait that somebody asked
    let stops = 0; // how often somebody said stop

    const stop = (error) => {
      worker?.terminate();
      worker = running = null;
      for (const question of asked.values()) question.fail(error);
      asked.clear();
    };
    const answer = ({ id, ...said }) => {
      const question = asked.get(id);
      if (!question) return;
      if (said.file) return question.each?.(said);
      asked.delete(id);
      if (said.fault === undefined) return question.done(said);
      question.fail(new Error(said.fault));
      stop(new Error(said.fault)); // who fell over is started anew
    };
    const send = (question, each) => new Promise((done, fail) => {
      const id = ++last;
      asked.set(id, { done, fail, each });
      worker.postMessage({ id, ...question });
    });
    const start = async () => {
      failed = false;
      tell("loading");
      try {
        program ??= await get(src);
        worker = new Worker(program.worker);
        worker.addEventListener("message", (event) => answer(event.data));
        worker.addEventListener("error", (event) => stop(new Error(event.message)));
        await send({ do: "start", wasm: program.wasm, data: program.data });
        tell("ready");
      } catch (error) {
        stop(error);
        failed = !error.stopped;
        if (failed) tell(error.missing ? "missing" : "fault", error.message);
        throw Object.assign(error, { told: true });
      }
    };
    const begin = () => (running ??= start());

    // ask gives the answer. each gets what is answered on the way. question is a function,
    // so that what is asked is as the form is when its turn comes. What is asked in passing
    // gives way to what somebody waits for: a thousand names take their time.
    const stopped = () => Object.assign(new Error("stopped"), { stopped: true });
    const halt = () => stop(stopped());
    const giveWay = () => { if (waiting > 0 && passing && performance.now() - passing >= patience) halt(); };
    const ask = (question, each, inPassing = false) => {
      if (!inPassing) {
        waiting++;
        giveWay();
      }
      const mine = stops;
      const turn = line.then(async () => {
        if (!inPassing) waiting--;
        if (!inPassing && mine !== stops) throw stopped();
        await begin();
        const now = await question();
        if (!now) return undefined;
        if (inPassing) {
          passing = performance.now();
          setTimeout(giveWay, patience + 50);
        }
        try {
          return await send(now, each);
        } catch (error) {
          if (!error.stopped) tell("fault", error.message);
          throw Object.assign(error, { told: true });
        } finally {
          passing = 0;
        }
      });
      line = turn.catch(() => {});
      return turn;
    };

    return {
      ask,
      begin: () => (failed ? undefined : begin().catch(() => {})),
      again: () => begin().catch(() => {}),
      // latest is ask, but a later question of the same name makes this one's answer void.
      latest: async (name, question) => {
        if (failed) return undefined;
        const mine = newest.set(name, {}).get(name);
        const void_ = () => newest.get(name) !== mine;
        const said = await ask(() => (void_() ? null : question()), undefined, true);
        return void_() ? undefined : said;
      },
      // stop ends what is being made. The next question starts the program again.
      stop: () => {
        stops++;
        halt();
      },
    };
  };
})();
