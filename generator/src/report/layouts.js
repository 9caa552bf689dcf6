// A struct or union: its distinct layouts, and its fields in all of them side by side.

// So many columns are shown at first.
const COLUMNS = 10;
const SIGNS = { added: "+", removed: "−", retyped: "≠", moved: "↕" };
const WORDS_OF = { added: "added", removed: "removed", retyped: "retyped", moved: "moved", absent: "not there" };

// The change of a layout, in numbers.
function sum(before, now) {
  const counts = counted(before, now);
  const parts = Object.entries(counts).filter(([, count]) => count > 0).map(([what, count]) =>
    element("span", { class: what, title: `${count} ${WORDS_OF[what]}` }, `${SIGNS[what]}${count}`, element("span", { class: "hidden" }, ` ${WORDS_OF[what]}`)));
  if (before.opaque || now.opaque) return element("span", { class: "dim" }, "its fields are not known");
  if (parts.length === 0) return element("span", { class: "dim" }, "fields as before");
  return element("span", { class: "sum" }, ...parts);
}

function legend() {
  const parts = Object.keys(SIGNS).map((what) => element("span", { class: what }, `${SIGNS[what]} ${WORDS_OF[what]}`));
  return element("span", { class: "legend", "aria-hidden": "true" }, ...parts);
}

class Layouts {
  // `variants` are those of the kernels that are asked for.
  constructor(variants, asked) {
    this.layouts = variants.map(layout);
    this.asked = asked;
    this.shown = new Set(this.layouts.slice(0, COLUMNS).keys());
    this.base = -1;
    this.onlyChanged = false;
    this.order = merged(this.layouts);
    this.fields = element("div", { class: "scroll", role: "region", "aria-label": "Fields", tabindex: "0" });
  }

  // What a layout is compared with.
  before(number) {
    if (this.base >= 0) return this.base === number ? undefined : this.layouts[this.base];
    return this.layouts[number - 1];
  }

  show() {
    this.summary = element("div", { class: "scroll", role: "region", "aria-label": "Layouts", tabindex: "0" });
    const controls = element("div", { class: "controls" });
    if (this.layouts.length > 1) controls.append(this.compared(), this.changedOnly(), legend());
    this.update();
    return [element("h3", {}, "Layouts"), this.summary, element("h3", {}, "Fields"), controls, this.fields];
  }

  update() {
    this.summary.replaceChildren(this.summaryTable());
    this.fields.replaceChildren(this.fieldTable());
  }

  compared() {
    const options = [["-1", "the layout before"], ...this.layouts.map((_, number) => [String(number), `layout ${number + 1}`])];
    const select = element("select", { id: "base" }, ...options.map(([value, text]) => element("option", { value }, text)));
    select.addEventListener("change", () => { this.base = Number(select.value); this.update(); });
    return element("label", {}, "Compared with", select);
  }

  changedOnly() {
    const box = element("input", { type: "checkbox", id: "only-changed" });
    box.addEventListener("change", () => { this.onlyChanged = box.checked; this.update(); });
    return element("label", {}, box, "only fields that differ");
  }

  summaryTable() {
    const titles = ["Layout", "Size", "Align", "Changes", "Kernels"].map((title) => element("th", { scope: "col" }, title));
    const rows = this.layouts.map((one, number) => {
      const before = this.before(number);
      const name = this.layouts.length > 1 ? element("label", {}, this.toggle(number), `${number + 1}`) : `${number + 1}`;
      const grown = before && before.size !== one.size ? ` (${one.size > before.size ? "+" : "−"}${Math.abs(one.size - before.size)})` : "";
      return element("tr", { class: "layout" },
        element("th", { scope: "row" }, name),
        element("td", {}, `${one.size}`, element("span", { class: "dim" }, grown)),
        element("td", {}, `${one.align}`),
        element("td", {}, before ? sum(before, one) : element("span", { class: "dim" }, one.opaque ? "fields not known" : plural(one.fields.size, "field"))),
        element("td", { class: "kernels" }, ...kernelList(one.kernels, this.asked)));
    });
    return element("table", { class: "variants" }, element("thead", {}, element("tr", {}, ...titles)), element("tbody", {}, ...rows));
  }

  toggle(number) {
    const box = element("input", { type: "checkbox", "aria-label": `show layout ${number + 1} in the table of fields`, checked: this.shown.has(number) });
    box.addEventListener("change", () => {
      if (box.checked) this.shown.add(number);
      else this.shown.delete(number);
      this.fields.replaceChildren(this.fieldTable());
    });
    return box;
  }

  fieldTable() {
    const columns = [...this.layouts.keys()].filter((number) => this.shown.has(number));
    const head = columns.map((number) => {
      const one = this.layouts[number];
      return element("th", { scope: "col" }, element("b", {}, `Layout ${number + 1}`), `${first(one.kernels)}`);
    });
    const rows = this.order.map((name) => this.row(name, columns)).filter(Boolean);
    const empty = rows.length === 0 ? [element("tr", {}, element("th", { scope: "row" }, this.onlyChanged ? "none differs" : "no fields are known"))] : [];
    return element("table", { class: "fields" },
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Field"), ...head)), element("tbody", {}, ...rows, ...empty));
  }

  // Nothing for a field that none of the columns has, or that is not asked for.
  row(name, columns) {
    const there = columns.map((number) => this.layouts[number].fields.get(name));
    const some = there.find(Boolean);
    if (!some) return undefined;
    const cells = columns.map((number) => {
      const before = this.before(number);
      const now = this.layouts[number].fields.get(name);
      if (before === undefined || this.layouts[number].opaque) return { now, what: now ? "same" : "absent" };
      return { now, ...change(before.fields.get(name), now) };
    });
    const differs = there.some((one) => !one || one.type !== some.type || one.place !== some.place || one.width !== some.width || one.rust !== some.rust);
    if (this.onlyChanged && !differs) return undefined;
    const oneType = there.every((one) => !one || one.type === some.type);
    const oneRust = there.every((one) => !one || one.rust === some.rust);
    const title = element("th", { scope: "row", class: /\.|\[|->/.test(name) ? "inner" : undefined }, name,
      oneType ? element("small", {}, some.type) : undefined,
      oneRust && some.rust !== undefined ? element("small", {}, `in Rust: ${some.rust}`) : undefined);
    return element("tr", {}, title, ...cells.map((cell, column) => this.cell(cell, column === 0 || !there[column - 1], oneType, oneRust)));
  }

  cell({ now, what, shift }, isFirst, oneType, oneRust) {
    const mark = SIGNS[what] ? [element("i", { "aria-hidden": "true" }, SIGNS[what]), element("span", { class: "hidden" }, `${WORDS_OF[what]} `)] : [];
    if (!now) {
      return element("td", { class: what }, ...mark, what === "absent" ? element("span", { "aria-label": WORDS_OF.absent }, "–") : "");
    }
    const place = element("span", { title: `byte 0x${Math.floor(now.place / 8).toString(16)}` }, spot(now));
    const moved = shift ? element("span", { class: "dim" }, ` ${distance(shift)}`) : undefined;
    const tells = isFirst || what === "retyped" || what === "added";
    return element("td", { class: what === "same" ? undefined : what }, ...mark, place, moved,
      tells && !oneType ? element("small", {}, now.type) : undefined,
      tells && !oneRust ? element("small", {}, `in Rust: ${now.rust ?? "the same"}`) : undefined);
  }
}
