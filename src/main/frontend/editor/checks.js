// What would keep somebody from reading the page, said while it is written.

const EMPTY_WORDS = /^(hier|klick(en)? sie( bitte)? hier|link|mehr|weiter|here|click here|more|read more)$/i;

/** Shows those of the prepared lines that are true of the text. */
export function checks(box, doc) {
  const found = look(doc);
  box.querySelectorAll("[data-check]").forEach((line) => { line.hidden = !found.has(line.dataset.check); });
  box.querySelector("[data-check-fine]").hidden = found.size > 0;
}

export function look(doc) {
  const found = new Set();
  let level = 1;
  doc.descendants((node) => {
    if (node.type.name === "image" && !node.attrs.alt?.trim()) found.add("alt");
    if (node.type.name === "heading") {
      if (node.attrs.level > level + 1) found.add("headings");
      level = node.attrs.level;
    }
    if (node.type.name === "table" && emptyHead(node)) found.add("table");
    if (node.isText && node.marks.some((mark) => mark.type.name === "link") && EMPTY_WORDS.test(node.text.trim())) found.add("links");
  });
  return found;
}

function emptyHead(table) {
  let empty = false;
  table.firstChild.forEach((cell) => { if (!cell.textContent.trim()) empty = true; });
  return empty;
}
