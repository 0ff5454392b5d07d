// Saves every answer as it is given, moves the items of an ordering, and counts down a time limit.
(() => {
  const form = document.querySelector("form[data-save]");
  if (!form) return;
  const status = document.getElementById("gespeichert");
  const checked = form.classList.contains("is-answered");
  const values = (name) => [...form.querySelectorAll(`[name="${name}"]`)];

  const numbered = (prefix) => [...form.querySelectorAll(`[name^="${prefix}."]`)]
    .sort((a, b) => a.name.split(".")[1] - b.name.split(".")[1])
    .map((field) => field.value);

  const answer = () => {
    switch (form.dataset.kind) {
      case "ordering": return { arranged: values("arranged").map((field) => Number(field.value)) };
      case "matching": return { arranged: numbered("arranged").map(Number) };
      case "number": case "text": case "gap": return { typed: numbered("typed") };
      default: return { chosen: values("chosen").filter((f) => f.checked).map((f) => Number(f.value)) };
    }
  };

  let queue = Promise.resolve();
  const save = (said) => {
    queue = queue.then(async () => {
      try {
        const response = await fetch(form.dataset.save, {
          method: "PUT",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(answer()),
          keepalive: true,
        });
        status.textContent = response.ok ? said ?? form.dataset.saved : form.dataset.failed;
      } catch {
        status.textContent = form.dataset.failed;
      }
    });
    return queue;
  };

  if (!checked) {
    let waiting;
    form.addEventListener("change", (event) => {
      if (event.target.type === "text") return;
      save();
    });
    form.addEventListener("input", (event) => {
      if (event.target.type !== "text") return;
      clearTimeout(waiting);
      waiting = setTimeout(save, 400);
    });
    // Whoever leaves in the middle of a word keeps it too.
    addEventListener("pagehide", () => { if (waiting) { clearTimeout(waiting); save(); } });
    form.addEventListener("submit", () => { clearTimeout(waiting); waiting = undefined; });
  }

  const list = form.querySelector(".ordnen");
  const ends = () => [...list.children].forEach((item, at) => {
    const [up, down] = item.querySelectorAll("button");
    up?.setAttribute("aria-disabled", String(at === 0));
    down?.setAttribute("aria-disabled", String(at === list.children.length - 1));
  });
  list?.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const item = button.closest("li");
    if (Number(button.dataset.step) < 0) item.previousElementSibling.before(item);
    else item.nextElementSibling.after(item);
    [...list.children].forEach((other) => other.classList.toggle("bewegt", other === item));
    ends();
    button.focus();
    const place = [...list.children].indexOf(item) + 1;
    save(form.dataset.moved.replace("{0}", item.querySelector(".words").textContent.trim())
      .replace("{1}", place).replace("{2}", list.children.length));
  });
  if (list) ends();

  const clock = form.querySelector("[data-deadline]");
  if (clock) {
    const tick = () => {
      const left = Number(clock.dataset.deadline) - Date.now();
      if (left <= 0) return queue.then(() => location.reload());
      const minutes = Math.ceil(left / 60000);
      clock.textContent = clock.dataset.left.replace("{0}", minutes);
      if (minutes === 5 && left > 4.9 * 60000) window.rosenstock?.announce(clock.textContent);
      setTimeout(tick, Math.min(5000, left + 500));
    };
    tick();
  }
})();
