// Writing lessons: toolbar, inserting files, live preview, and a question before something is lost.
(() => {
  const source = document.getElementById("body");

  // Typing through the browser keeps its own undo.
  const type = (text) => {
    source.focus();
    if (!document.execCommand("insertText", false, text)) {
      source.setRangeText(text, source.selectionStart, source.selectionEnd, "end");
      source.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const selected = () => source.value.slice(source.selectionStart, source.selectionEnd);

  const wrap = (mark) => {
    const text = selected();
    type(mark + text + mark);
    if (!text) source.selectionEnd = source.selectionStart -= mark.length;
  };
  const line = (mark) => {
    const start = source.value.lastIndexOf("\n", source.selectionStart - 1) + 1;
    source.selectionStart = start;
    type(selected().split("\n").map((row) => mark + row).join("\n"));
  };
  const insert = (button) => {
    const begin = source.selectionStart;
    type(button.dataset.insert.replace(/\\n/g, "\n"));
    if (button.dataset.caret) source.selectionEnd = source.selectionStart = begin + Number(button.dataset.caret);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.confirm && !confirm(button.dataset.confirm)) event.preventDefault();
    if (button.getAttribute("aria-disabled") === "true") event.preventDefault();
    if (!source) return;
    if (button.dataset.wrap) wrap(button.dataset.wrap);
    else if (button.dataset.line) line(button.dataset.line);
    else if (button.dataset.insert) insert(button);
  });

  // Enter in a field sends what was typed there; left alone, the browser presses the first arrow of the form.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches("input")) return;
    const box = event.target.closest(".ed-mehr, #question-form");
    const button = box && box.querySelector(box.id ? "#save" : "button[type=submit]");
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  // One stop for the Tab key; arrows go from tool to tool.
  const bar = document.querySelector("[role=toolbar]");
  if (bar) {
    const tools = [...bar.querySelectorAll("button")];
    const stop = (tool) => tools.forEach((other) => { other.tabIndex = other === tool ? 0 : -1; });
    stop(tools[0]);
    bar.addEventListener("keydown", (event) => {
      const at = tools.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const tool = tools[(to + tools.length) % tools.length];
      stop(tool);
      tool.focus();
    });
  }

  // What learners will see, half a second after the last key.
  const preview = source && document.getElementById(source.dataset.preview);
  if (preview) {
    let timer;
    let turn = 0;
    source.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const mine = ++turn;
        const answer = await fetch("/learning/preview", {
          method: "POST",
          body: new URLSearchParams({ course: source.dataset.course, text: source.value }),
        });
        if (answer.ok && mine === turn) preview.innerHTML = await answer.text();
      }, 500);
    });
  }
})();
