import type { Field, MessageType } from "./message-type.ts";
import { ProtoWriter } from "./proto-writer.ts";

export function encodeMessage<M>(type: MessageType<M>, message: M): Buffer {
  const writer = new ProtoWriter();
  for (const [name, field] of Object.entries(type.fields)) {
    const value = (message as Record<string, unknown>)[name];
    if (value !== undefined) writeField(writer, field, value);
  }
  return writer.finish();
}

function writeField(writer: ProtoWriter, field: Field, value: unknown): void {
  if (field.label === "repeated") {
    for (const item of value as unknown[]) writeValue(writer, field, field.number, item);
  } else if (field.label === "map") {
    for (const [key, item] of Object.entries(value as Record<string, unknown>)) writeEntry(writer, field, key, item);
  } else if (field.label === "explicit" || !isZero(field, value)) {
    writeValue(writer, field, field.number, value);
  }
}

function writeEntry(writer: ProtoWriter, field: Field, key: string, value: unknown): void {
  const entry = new ProtoWriter();
  entry.tag(1, 2);
  entry.bytes(Buffer.from(key));
  writeValue(entry, field, 2, value);
  writer.tag(field.number, 2);
  writer.bytes(entry.finish());
}

function writeValue(writer: ProtoWriter, field: Field, number: number, value: unknown): void {
  const { type } = field;
  if (type === "bool" || type === "int64" || type === "enum") {
    writer.tag(number, 0);
    writer.varint(Number(value));
    return;
  }
  writer.tag(number, 2);
  if (type === "string") writer.bytes(Buffer.from(value as string));
  else if (type === "bytes") writer.bytes(value as Uint8Array);
  else writer.bytes(encodeMessage(type(), value));
}

function isZero(field: Field, value: unknown): boolean {
  if (typeof field.type === "function") return false;
  return value instanceof Uint8Array ? value.length === 0 : !value;
}
