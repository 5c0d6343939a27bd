import type { Field, Fields, MessageType } from "./message-type.ts";
import { ProtoReader } from "./proto-reader.ts";

/** Fields that are absent on the wire are absent in the result; fields that the table does not have are skipped. */
export function decodeMessage<M>(type: MessageType<M>, buffer: Uint8Array): M {
  const reader = new ProtoReader(buffer);
  const fields = byNumber(type.fields);
  const message: Record<string, unknown> = {};
  while (!reader.isAtEnd) {
    const tag = reader.varint();
    const known = fields.get(Math.floor(tag / 8));
    if (known) readField(reader, known.field, known.name, message, tag & 7);
    else reader.skip(tag & 7);
  }
  return message as M;
}

interface NamedField {
  name: string;
  field: Field;
}

const tables = new WeakMap<Fields, Map<number, NamedField>>();

function byNumber(fields: Fields): Map<number, NamedField> {
  let table = tables.get(fields);
  if (!table) {
    table = new Map(Object.entries(fields).map(([name, field]) => [field.number, { name, field }]));
    tables.set(fields, table);
  }
  return table;
}

function readField(reader: ProtoReader, field: Field, name: string, into: Record<string, unknown>, wireType: number) {
  const expected = field.label === "map" || isLengthDelimited(field) ? 2 : 0;
  if (wireType !== expected) throw new RangeError(`protobuf: field ${name} has wire type ${wireType}`);
  if (field.label === "repeated") {
    into[name] ??= [];
    (into[name] as unknown[]).push(readValue(reader, field));
  } else if (field.label === "map") {
    const [key, value] = readEntry(new ProtoReader(reader.bytes()), field);
    into[name] = Object.fromEntries([...Object.entries(into[name] ?? {}), [key, value]]);
  } else {
    into[name] = readValue(reader, field);
  }
}

function readEntry(reader: ProtoReader, field: Field): [string, unknown] {
  let key = "";
  let value: unknown;
  while (!reader.isAtEnd) {
    const tag = reader.varint();
    if (tag >>> 3 === 1) key = reader.bytes().toString();
    else if (tag >>> 3 === 2) value = readValue(reader, field);
    else reader.skip(tag & 7);
  }
  return [key, value];
}

function readValue(reader: ProtoReader, field: Field): unknown {
  const { type } = field;
  if (type === "string") return reader.bytes().toString();
  if (type === "bytes") return reader.bytes();
  if (type === "bool") return reader.varint() !== 0;
  if (type === "int64" || type === "enum") return reader.varint();
  return decodeMessage(type(), reader.bytes());
}

function isLengthDelimited(field: Field): boolean {
  return typeof field.type === "function" || field.type === "string" || field.type === "bytes";
}
