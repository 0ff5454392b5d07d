// Choosing people in the matrix: the bar with the action appears with the first one. Filters take effect at once.
(() => {
  document.querySelectorAll("[data-nojs]").forEach((button) => { button.hidden = true; });
  document.querySelectorAll("form[data-autosubmit]").forEach((form) => {
    form.addEventListener("change", () => form.requestSubmit());
  });

  const form = document.querySelector("form[data-selection]");
  if (!form) return;
  const bar = form.querySelector("[data-bar]");
  const count = form.querySelector("[data-count]");
  const all = form.querySelector("[data-all]");
  const boxes = [...form.querySelectorAll("input[name=person]")];

  const show = () => {
    const chosen = boxes.filter((box) => box.checked);
    boxes.forEach((box) => box.closest("tr").classList.toggle("is-sel", box.checked));
    count.textContent = chosen.length === 1 ? count.dataset.one : count.dataset.many.replace("{0}", chosen.length);
    bar.hidden = chosen.length === 0;
    all.checked = chosen.length === boxes.length;
    all.indeterminate = chosen.length > 0 && chosen.length < boxes.length;
  };

  const choose = (checked) => {
    boxes.forEach((box) => { box.checked = checked; });
    show();
  };

  let last = null;
  form.addEventListener("click", (event) => {
    const box = event.target;
    if (!boxes.includes(box)) return;
    if (event.shiftKey && last !== null) {
      const at = boxes.indexOf(box);
      boxes.slice(Math.min(at, last), Math.max(at, last) + 1).forEach((other) => { other.checked = box.checked; });
    }
    last = boxes.indexOf(box);
  });
  form.addEventListener("change", (event) => {
    if (event.target === all) choose(all.checked);
    else show();
  });
  form.querySelector("[data-clear]").addEventListener("click", () => { choose(false); all.focus(); });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !bar.hidden) { choose(false); all.focus(); }
  });
  show();
})();
