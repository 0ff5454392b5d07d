// Text from Word and Outlook without what only they understand: their lists become lists, their styles go.

/** Word puts the sign of a list item between two remarks; all that counts is whether it is a number. */
const BULLET = /<!(?:--)?\[if !supportLists\](?:--)?>([\s\S]*?)<!(?:--)?\[endif\](?:--)?>/g;
const REMARK = /<!--\[if[\s\S]*?<!\[endif\]-->/g;
const STYLES = /<(style|script)[\s\S]*?<\/\1>/gi;
const TAG = /<[a-z][^>]*>/gi;
/** What the text box writes when something is copied out of it. */
const OURS = /^data-(pm|callout|raw|footnote|align|tight|params)/;
const LIST = /mso-list:\s*l\d+\s+level(\d+)/i;

/** @returns {string} HTML of which the schema keeps what a page may consist of */
export function cleaned(html) {
  const known = html.replace(BULLET, (_, sign) => (/\d/.test(sign) ? "<i data-number></i>" : "")).replace(REMARK, "");
  const still = known.replace(STYLES, "").replace(TAG, quiet);
  const page = new DOMParser().parseFromString(still, "text/html");
  page.querySelectorAll("style, script, meta, link, title, xml, img:not([src^='/wiki/file/'])").forEach((gone) => gone.remove());
  lists(page);
  headings(page);
  page.querySelectorAll("span, font").forEach(weight);
  page.querySelectorAll("*").forEach(plain);
  page.querySelectorAll("p").forEach((p) => { if (!p.textContent.trim() && !p.querySelector("img, br")) p.remove(); });
  return page.body.innerHTML;
}

/** The content policy speaks up at every style and handler, also where nothing is shown. */
const quiet = (tag) => tag.replace(/\s(style|on\w+)(?=\s*=)/gi, " data-$1");

function lists(page) {
  let open = [];
  page.querySelectorAll("p").forEach((p) => {
    const level = Number(LIST.exec(p.getAttribute("data-style") ?? "")?.[1] ?? 0);
    if (!level) {
      open = [];
      return;
    }
    if (open.length && open[0].nextElementSibling !== p) open = [];
    item(page, p, level, open);
  });
}

function item(page, p, level, open) {
  const numbered = p.querySelector("[data-number]");
  numbered?.remove();
  open.length = Math.min(open.length, level);
  while (open.length < level) {
    const list = page.createElement(numbered ? "ol" : "ul");
    if (open.length) (open.at(-1).lastElementChild ?? open.at(-1)).append(list);
    else p.before(list);
    open.push(list);
  }
  const li = page.createElement("li");
  const text = page.createElement("p");
  text.append(...p.childNodes);
  text.innerHTML = text.innerHTML.replace(/^\s*(?:[·•o§-]|\d+[.)])(?:\s|&nbsp;)+/u, "");
  li.append(text);
  open.at(-1).append(li);
  p.remove();
}

function headings(page) {
  page.querySelectorAll("h1").forEach((h) => {
    const lower = page.createElement("h2");
    lower.append(...h.childNodes);
    h.replaceWith(lower);
  });
}

/** Outlook writes bold and italic as styles. */
function weight(span) {
  const style = span.getAttribute("data-style") ?? "";
  const name = /font-weight:\s*(bold|[6-9]00)/i.test(style) ? "strong" : /font-style:\s*italic/i.test(style) ? "em" : null;
  if (!name) return;
  const mark = span.ownerDocument.createElement(name);
  mark.append(...span.childNodes);
  span.append(mark);
}

function plain(element) {
  if (element.localName.includes(":")) element.replaceWith(...element.childNodes);
  for (const { name } of [...element.attributes]) {
    if (!["href", "src", "alt", "title", "start", "colspan", "rowspan"].includes(name) && !OURS.test(name)) element.removeAttribute(name);
  }
}
