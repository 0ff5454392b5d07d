// What a page of the wiki may consist of while it is written: CommonMark, the tables, task lists, crossed-out words and
// footnotes of GitHub, and our callouts. What has no shape of its own here is kept as Markdown in a "raw" block.
import { Schema } from "prosemirror-model";
import { schema as markdown } from "prosemirror-markdown";
import { tableNodes } from "prosemirror-tables";

const tables = tableNodes({
  tableGroup: "block",
  cellContent: "paragraph",
  cellAttributes: {
    align: {
      default: null,
      getFromDOM: (cell) => (["left", "center", "right"].includes(cell.style.textAlign) ? cell.style.textAlign : null),
      setDOMAttr: (value, attrs) => { if (value) attrs["data-align"] = value; },
    },
  },
});

/** Points of a list stand close together unless they were written apart. */
const tight = (name, parseDOM) => {
  const { attrs, ...rest } = markdown.spec.nodes.get(name);
  return { ...rest, parseDOM: [parseDOM], attrs: { ...attrs, tight: { default: true } } };
};

const listItem = {
  content: "paragraph block*",
  defining: true,
  attrs: { checked: { default: null } },
  parseDOM: [{ tag: "li" }],
  toDOM: () => ["li", 0],
};

const callout = {
  content: "callout_title block+",
  group: "block",
  defining: true,
  attrs: { kind: { default: "HINWEIS" } },
  parseDOM: [{ tag: "div[data-callout]", getAttrs: (dom) => ({ kind: dom.dataset.callout }) }],
  toDOM: (node) => ["div", { class: `note note--${CALLOUTS[node.attrs.kind]} callout`, "data-callout": node.attrs.kind }, 0],
};

const calloutTitle = {
  content: "text*",
  marks: "",
  defining: true,
  parseDOM: [{ tag: "p[data-callout-title]" }],
  toDOM: () => ["p", { "data-callout-title": "", class: "callout-title" }, 0],
};

const raw = {
  content: "text*",
  marks: "",
  group: "block",
  code: true,
  defining: true,
  parseDOM: [{ tag: "pre[data-raw]", preserveWhitespace: "full" }],
  toDOM: () => ["pre", { "data-raw": "", class: "raw" }, ["code", 0]],
};

const footnote = {
  inline: true,
  group: "inline",
  atom: true,
  attrs: { label: {} },
  parseDOM: [{ tag: "sup[data-footnote]", getAttrs: (dom) => ({ label: dom.dataset.footnote }) }],
  toDOM: (node) => ["sup", { "data-footnote": node.attrs.label }, node.attrs.label],
};

/** The words that start a callout, each with its look. */
export const CALLOUTS = { HINWEIS: "info", ACHTUNG: "soon", RECHTSGRUNDLAGE: "law" };

export const schema = new Schema({
  nodes: markdown.spec.nodes
    .update("bullet_list", tight("bullet_list", { tag: "ul" }))
    .update("ordered_list", tight("ordered_list", { tag: "ol", getAttrs: (dom) => ({ order: dom.start || 1 }) }))
    .update("list_item", listItem)
    .append(tables)
    .append({ callout, callout_title: calloutTitle, raw, footnote }),
  marks: markdown.spec.marks.append({
    strike: { parseDOM: [{ tag: "s" }, { tag: "del" }], toDOM: () => ["del", 0] },
  }),
});
