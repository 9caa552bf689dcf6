// Fields of records: reading them, the order of several layouts' fields in one list, and what changed from one to another.

// `NAME/RUST@BIT:WIDTH TYPE`
function field(text) {
  const space = text.indexOf(" ", text.lastIndexOf("@", text.indexOf(" ")));
  const at = text.lastIndexOf("@", space);
  const [name, rust] = text.slice(0, at).split("/");
  const [place, width] = text.slice(at + 1, space).split(":").map(Number);
  return { name, rust, place: width === undefined ? place * 8 : place, width, type: text.slice(space + 1) };
}

// What the claims of a record say.
function layout(variant) {
  const [size, align, ...fields] = variant.claims;
  const opaque = fields[0] === "?";
  const list = opaque ? [] : fields.map(field);
  return { ...variant, size: Number(size), align: Number(align), opaque, fields: new Map(list.map((one) => [one.name, one])) };
}

// All names in one order: each layout's own, as far as the others leave it.
function merged(layouts) {
  const order = [];
  const known = new Set();
  for (const { fields } of layouts) {
    let behind = -1;
    for (const name of fields.keys()) {
      if (known.has(name)) {
        behind = order.indexOf(name);
      } else {
        behind += 1;
        order.splice(behind, 0, name);
        known.add(name);
      }
    }
  }
  return order;
}

// What a field is in `now`, seen from `before`.
function change(before, now) {
  if (!before && !now) return { what: "absent" };
  if (!before) return { what: "added" };
  if (!now) return { what: "removed" };
  const shift = now.place - before.place;
  if (before.type !== now.type || before.width !== now.width || before.rust !== now.rust) return { what: "retyped", shift };
  return shift === 0 ? { what: "same" } : { what: "moved", shift };
}

// How many fields changed in which way.
function counted(before, now) {
  const counts = { added: 0, removed: 0, retyped: 0, moved: 0 };
  for (const name of new Set([...before.fields.keys(), ...now.fields.keys()])) {
    const { what, shift } = change(before.fields.get(name), now.fields.get(name));
    if (what in counts) counts[what] += 1;
    if (what === "retyped" && shift !== 0) counts.moved += 1;
  }
  return counts;
}

// `@24`, and `@24.1:2` for two bits from bit 1 of byte 24 on.
function spot({ place, width }) {
  const byte = Math.floor(place / 8);
  return width === undefined ? `@${byte}` : `@${byte}.${place % 8}:${width}`;
}

// `+8` bytes, or `+0.1` bits.
function distance(bits) {
  const sign = bits > 0 ? "+" : "−";
  const rest = Math.abs(bits) % 8;
  return `${sign}${Math.floor(Math.abs(bits) / 8)}${rest ? `.${rest}` : ""}`;
}
