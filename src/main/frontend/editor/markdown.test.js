// A page goes through the editor and comes back: untouched to the letter, changed only where somebody changed it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { EditorState } from "prosemirror-state";
import { look } from "./checks.js";
import { commands } from "./commands.js";
import { parse, write, writeAnew } from "./markdown.js";

const resources = join(dirname(fileURLToPath(import.meta.url)), "../../resources");

const SAMPLES = {
  headings: "## Eins\n\nText\n\n### Zwei\n\nMehr\n",
  lists: "- eins\n  - tiefer\n- zwei\n\n3. drei\n4. vier",
  "other bullets": "* eins\n* zwei\n\n\n+ drei",
  tasks: "- [ ] offen\n- [x] erledigt",
  table: "| Leistung | Gebühr |\n|:--|--:|\n| Ausweis \\| Pass | **46 €** |",
  callout: "> [!HINWEIS] Lichtbilder\n> Papier nehmen wir *nicht* mehr.\n>\n> - eins",
  "callout alone": "> [!ACHTUNG]",
  "english callout": "> [!NOTE] Title\n> Text",
  quote: "> Zitat\n> weiter",
  footnote: "Text[^1] weiter.\n\n[^1]: Die Fußnote\n    hat zwei Zeilen.",
  "address of a link": "Mehr [dazu][ref].\n\n[ref]: https://example.org\n\nEnde",
  code: "```sh\nls -l\n```\n\n    eingerückt",
  picture: 'Ein ![Bild](/wiki/file/1 "Titel") im Text.',
  words: "**fett** *kursiv* ~~weg~~ `fest` [Wort](/wiki/a/b) <https://example.org>",
  "no markup": "5 * 3 = 15, a_b_c, [x], <b>nicht fett</b> & § 9 PAuswG",
  breaks: "Zeile\\\nzwei\n\n---\n\nEnde",
  windows: "eins\r\n\r\nzwei",
  nothing: "",
};

for (const [name, text] of Object.entries(SAMPLES)) {
  test(`${name} come back as they were`, () => assert.equal(write(parse(text)), text.replaceAll("\r\n", "\n")));
  // Side by side they become one list, as Markdown would have it with the same bullets.
  if (name === "other bullets") continue;
  test(`${name} mean the same when written anew`, () => {
    const doc = parse(text);
    assert.equal(parse(writeAnew(doc)).toString(), doc.toString());
  });
}

test("every page of the demo city comes back as it was", () => {
  const pages = readdirSync(resources, { recursive: true }).filter((file) => file.endsWith(".md"));
  assert.ok(pages.length > 20);
  for (const page of pages) {
    const text = readFileSync(join(resources, page), "utf8");
    assert.equal(write(parse(text)), text, page);
  }
});

test("a change touches no other block", () => {
  const text = "* eins\n* zwei\n\n\nHier __steht__ es.\n\nA | B\n--|--\n1 | 2\n";
  let state = EditorState.create({ doc: parse(text) });
  state = state.apply(state.tr.insertText(" und mehr", state.doc.child(0).nodeSize + state.doc.child(1).nodeSize - 1));
  assert.equal(write(state.doc), "* eins\n* zwei\n\n\nHier **steht** es. und mehr\n\nA | B\n--|--\n1 | 2\n");
});

test("lines without words leave no trace", () => {
  const state = EditorState.create({ doc: parse("eins\n\nzwei") });
  const blank = state.apply(state.tr.insert(state.doc.child(0).nodeSize, state.schema.nodes.paragraph.create()));
  assert.equal(write(blank.doc), "eins\n\nzwei");
});

test("a box is put around a paragraph and taken away again", () => {
  let state = EditorState.create({ doc: parse("Papier nehmen wir nicht.") });
  const dispatch = (tr) => { state = state.apply(tr); };
  commands.achtung.run(state, dispatch);
  assert.equal(write(state.doc), "> [!ACHTUNG]\n> Papier nehmen wir nicht.");
  commands.hinweis.run(state, dispatch);
  assert.equal(write(state.doc), "> [!HINWEIS]\n> Papier nehmen wir nicht.");
  commands.hinweis.run(state, dispatch);
  assert.equal(write(state.doc), "Papier nehmen wir nicht.");
});

test("what hinders reading is found", () => {
  const found = (text) => [...look(parse(text))].join();
  assert.equal(found("## Gut\n\n### Tiefer\n\n![Plan](/wiki/file/1) und [der Plan](/a)"), "");
  assert.equal(found("![](/wiki/file/1)"), "alt");
  assert.equal(found("## Zwei\n\n#### Vier"), "headings");
  assert.equal(found("Den Antrag finden Sie [hier](/a)."), "links");
  assert.equal(found("| A |  |\n|--|--|\n| 1 | 2 |"), "table");
});
