// While a code runs, the list shows by itself who has confirmed, unless somebody is busy in it.
(() => {
  const PAUSE = 5000;
  setInterval(() => {
    const link = document.querySelector("[data-refresh=yes]");
    const list = document.getElementById("people:box");
    if (link && list && !document.hidden && !list.contains(document.activeElement)) link.click();
  }, PAUSE);
})();
