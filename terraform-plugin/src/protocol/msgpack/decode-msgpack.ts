import type { CtyType } from "../../cty/cty-type.ts";
import type { CtyValue } from "../../cty/cty-value.ts";
import { Dynamic } from "../../cty/dynamic.ts";
import { MsgpackReader } from "./msgpack-reader.ts";

export function decodeMsgpack(type: CtyType, buffer: Uint8Array): CtyValue {
  const reader = new MsgpackReader(buffer);
  const value = read(reader, type);
  if (!reader.isAtEnd) throw new TypeError("msgpack: there are bytes after the value");
  return value;
}

function read(reader: MsgpackReader, type: CtyType): CtyValue {
  if (reader.isNil()) return null;
  const unknown = reader.unknown();
  if (unknown) return unknown;
  if (type === "string") return reader.string();
  if (type === "number") return reader.number();
  if (type === "bool") return reader.bool();
  if (type === "dynamic") return readDynamic(reader);
  const [kind, element] = type;
  if (kind === "list" || kind === "set" || kind === "tuple") {
    const items: CtyValue[] = [];
    for (let left = reader.array(); left > 0; left -= 1) {
      const itemType = kind === "tuple" ? element[items.length] : element;
      if (itemType === undefined) throw new TypeError(`msgpack: the tuple has more than ${element.length} elements`);
      items.push(read(reader, itemType));
    }
    return items;
  }
  const entries: [string, CtyValue][] = [];
  for (let left = reader.map(); left > 0; left -= 1) {
    const name = reader.string();
    if (kind === "object" && !Object.hasOwn(element, name)) throw new TypeError(`msgpack: no attribute "${name}"`);
    entries.push([name, read(reader, kind === "map" ? element : element[name]!)]);
  }
  return Object.fromEntries(entries);
}

function readDynamic(reader: MsgpackReader): Dynamic {
  if (reader.array() !== 2) throw new TypeError("msgpack: a dynamic value is an array of type and value");
  const type = JSON.parse(reader.binary().toString()) as CtyType;
  return new Dynamic(type, read(reader, type));
}
