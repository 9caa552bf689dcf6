"use strict";
// The data of the page: kernels, and the catalogue of their items, as generator/src/report/catalogue.rs writes it.

const CELL = "\u001f";
const KINDS = {
  t: "type", d: "typedef", e: "enum", f: "function", i: "inline function", m: "macro", v: "variable", c: "constant", s: "text",
};
const SPACES = {
  t: "type", d: "type", e: "type", f: "function", i: "function", m: "function", v: "variable", c: "constant", s: "constant",
};
const kernels = JSON.parse(document.getElementById("kernels").textContent);

// `0-2,5` as positions.
function positions(ranges) {
  return ranges.split(",").flatMap((range) => {
    const [first, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}

// A text that stands deflated in the page.
async function unpack(element) {
  const letters = atob(element.textContent.trim());
  element.remove();
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).text();
}

// All items. A line stays text until its item is shown: there are tens of thousands.
class Catalogue {
  constructor(text) {
    this.lines = text.split("\n");
    this.lines.pop();
    this.names = [];
    this.lower = [];
    this.spaces = [];
    this.places = new Map();
    this.lines.forEach((line, at) => {
      const name = line.slice(0, line.indexOf("\t"));
      const group = line.indexOf("\t", name.length + 1);
      const space = SPACES[line[line.indexOf("\t", group + 1) + 1]];
      this.names.push(name);
      this.lower.push(name.toLowerCase());
      this.spaces.push(space);
      this.places.set(`${space} ${name}`, at);
    });
  }

  // How many variants an item has.
  variants(at) {
    return this.lines[at].split("\t").length - 3;
  }

  item(at) {
    const [name, group, header, ...variants] = this.lines[at].split("\t");
    return {
      name, group, header, space: this.spaces[at],
      variants: variants.map((cells) => {
        const [kind, ranges, ...claims] = cells.split(CELL);
        return { kind, kernels: positions(ranges), claims };
      }),
    };
  }
}

// `struct page` has the hash `struct=page`, `kmalloc` has `function=kmalloc`.
function hashOf(space, name) {
  const tag = /^(struct|union|enum) (.*)$/.exec(name);
  const [word, rest] = space === "type" && tag ? [tag[1], tag[2]] : [space, name];
  return `#${word}=${encodeURIComponent(rest)}`;
}

// The place of the item that a hash names; nothing for another hash, -1 for an unknown item.
function placeOf(catalogue, parameters) {
  for (const word of ["struct", "union", "enum", "type", "function", "constant", "variable"]) {
    const name = parameters.get(word);
    if (name === null) continue;
    const tagged = ["struct", "union", "enum"].includes(word);
    const place = catalogue.places.get(tagged ? `type ${word} ${name}` : `${word} ${name}`);
    return { name: tagged ? `${word} ${name}` : name, at: place ?? -1 };
  }
  return undefined;
}

// An element with attributes, and with texts and elements in it.
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes ?? {})) {
    if (value === true) made.setAttribute(attribute, "");
    else if (value !== false && value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== ""));
  return made;
}

function plural(count, word) {
  return `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
}
