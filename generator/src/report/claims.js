// Kernels in words, and items that are no records: a line for each thing that they are on some kernels.

function named(position) {
  const { version, arch, configuration } = kernels[position];
  return `${version} ${arch} ${configuration}`;
}

// The first of some kernels, and how many more there are.
function first(positions) {
  const { version, arch } = kernels[positions[0]];
  return `${version} ${arch}${positions.length > 1 ? ` +${positions.length - 1}` : ""}`;
}

// Some of the kernels that are asked for, an architecture a line; configurations are left out where all of a version's are meant.
function kernelList(positions, asked) {
  if (positions.length === asked.length && asked.length > 1) return [element("div", {}, `all ${asked.length}`)];
  const lines = new Map();
  const of = (position) => `${kernels[position].arch} ${kernels[position].version}`;
  for (const position of positions) {
    const { arch, version, configuration } = kernels[position];
    if (!lines.has(arch)) lines.set(arch, new Map());
    const versions = lines.get(arch);
    versions.set(version, [...(versions.get(version) ?? []), { position, configuration }]);
  }
  return [...lines].map(([arch, versions]) => {
    const parts = [...versions].flatMap(([version, ones], number) => {
      const all = asked.filter((position) => of(position) === of(ones[0].position)).length;
      const which = ones.length === all && all > 1 ? `all ${all}` : ones.map((one) => one.configuration).join(", ");
      return [number > 0 ? "; " : "", `${version} `, element("small", {}, which)];
    });
    return element("div", {}, element("span", { class: "arch" }, arch), ...parts.filter(Boolean));
  });
}

// What is claimed, as C has it.
function claim(name, { kind, claims }) {
  const [what, second, third] = claims;
  switch (kind) {
    case "t": return `${second === undefined ? "" : `size ${what}, align ${second}`}`;
    case "d": case "e": return `${what}${second ? ` (size ${second}, align ${third})` : " (no size)"}`;
    case "c": return number(what);
    case "s": return `"${what}"`;
    case "m": return what;
    default: return declared(name, what);
  }
}

// Hexadecimal says more of flags and addresses.
function number(text) {
  const value = BigInt(text);
  return value > 9n ? `${text} (0x${value.toString(16)})` : text;
}

// `int (struct file *)` with the name in it.
function declared(name, type) {
  const at = type.indexOf("(");
  const plain = at > 0 && !type.startsWith("(*", at) && !type.slice(0, at).includes("typeof");
  return plain ? `${type.slice(0, at)}${name}${type.slice(at)}` : `${name}: ${type}`;
}

function claimTable(item, variants, asked) {
  const linked = variants.some(({ kind, claims }) => "fimv".includes(kind) && claims[1]);
  const titles = ["Variant", "Kind", "What it is", linked ? "Linked by" : undefined, "Kernels"].filter(Boolean);
  const rows = variants.map((variant, position) => {
    const text = claim(item.name, variant);
    const before = position > 0 ? claim(item.name, variants[position - 1]) : undefined;
    const words = before === undefined || before === text ? [text] : marked(before, text);
    const by = "fimv".includes(variant.kind) ? variant.claims[1] ?? "" : "";
    return element("tr", { class: "variant" },
      element("th", { scope: "row" }, `${position + 1}`),
      element("td", {}, KINDS[variant.kind]),
      element("td", { class: "claim" }, ...words),
      linked ? element("td", {}, by) : undefined,
      element("td", { class: "kernels" }, ...kernelList(variant.kernels, asked)));
  });
  const head = element("tr", {}, ...titles.map((title) => element("th", { scope: "col" }, title)));
  const table = element("table", { class: "variants" }, element("thead", {}, head), element("tbody", {}, ...rows));
  return element("div", { class: "scroll", role: "region", "aria-label": "Variants", tabindex: "0" }, table);
}
