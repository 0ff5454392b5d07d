// The calendar by keyboard, as the grid pattern of ARIA has it: one stop of the Tab key, arrows between the days,
// Enter opens a day. Without this script every link is a stop of its own.
(() => {
  const grid = document.querySelector("[data-calendar]");
  if (!grid) return;
  const rows = [...grid.tBodies[0].rows].map((row) => [...row.cells]);
  const cells = rows.flat();
  const links = (cell) => [...cell.querySelectorAll("a")];
  const wide = rows[0].length;

  const choose = (cell, focus) => {
    cells.forEach((other) => { other.tabIndex = other === cell ? 0 : -1; });
    if (focus) cell.focus();
  };

  const open = (cell) => {
    const targets = links(cell);
    if (targets.length === 1) targets[0].click();
    else targets[0]?.focus();
  };

  const turn = (id) => {
    sessionStorage.setItem("rs-calendar", "focus");
    document.getElementById(id).click();
  };

  const inCell = (event, cell) => {
    const targets = links(cell);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") cell.focus();
    else if (step) targets[(targets.indexOf(event.target) + step + targets.length) % targets.length].focus();
    else return;
    event.preventDefault();
  };

  const onCell = (event, cell) => {
    const at = cells.indexOf(cell);
    const start = at - (at % wide);
    const target = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at - wide,
      ArrowDown: at + wide,
      Home: event.ctrlKey ? 0 : start,
      End: event.ctrlKey ? cells.length - 1 : start + wide - 1,
    }[event.key];
    if (target !== undefined) {
      if (cells[target]) choose(cells[target], true);
    } else if (event.key === "PageUp") turn("cal-previous");
    else if (event.key === "PageDown") turn("cal-next");
    else if (event.key === "Enter" || event.key === "F2") open(cell);
    else return;
    event.preventDefault();
  };

  grid.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td");
    if (!cell) return;
    if (event.target === cell) onCell(event, cell);
    else inCell(event, cell);
  });
  grid.addEventListener("focusin", (event) => {
    const cell = event.target.closest("td");
    if (cell) choose(cell, false);
  });
  links(grid).forEach((link) => { link.tabIndex = -1; });
  const first = grid.querySelector("td.is-today") ?? grid.querySelector("td:not(.is-other)") ?? cells[0];
  choose(first, sessionStorage.getItem("rs-calendar") === "focus");
  sessionStorage.removeItem("rs-calendar");
})();
