// The date that is chosen in the table is the one of the form; without this script the form says so after sending.
(() => {
  const choice = document.getElementById("wahl");
  const words = document.getElementById("words");
  if (!choice || !words) return;
  document.querySelectorAll("input[name=session]").forEach((radio) => radio.addEventListener("change", () => {
    const row = radio.closest("tr");
    document.querySelectorAll(".dates .is-sel").forEach((other) => other.classList.remove("is-sel"));
    row.classList.add("is-sel");
    choice.querySelector("b").textContent = row.querySelector("label b").textContent;
    choice.querySelector(".meta").textContent =
      row.querySelector("label .meta").textContent + ", " + row.cells[2].textContent;
    document.getElementById("register:send").value = radio.dataset.full === "yes" ? words.dataset.full : words.dataset.free;
  }));
})();
