import {
  bool,
  bytes,
  enumeration,
  int64,
  type MessageType,
  message,
  messageType,
  repeated,
  string,
} from "../protobuf/message-type.ts";

export const StringKind = { plain: 0, markdown: 1 } as const;

export const NestingMode = { single: 1, list: 2, set: 3, map: 4 } as const;

export interface AttributeMessage {
  name?: string | undefined;
  type?: Uint8Array | undefined;
  nestedType?: NestedTypeMessage | undefined;
  description?: string | undefined;
  required?: boolean | undefined;
  optional?: boolean | undefined;
  computed?: boolean | undefined;
  sensitive?: boolean | undefined;
  descriptionKind?: number | undefined;
  deprecated?: boolean | undefined;
  writeOnly?: boolean | undefined;
}

export interface NestedTypeMessage {
  attributes?: AttributeMessage[] | undefined;
  nesting?: number | undefined;
}

export interface BlockMessage {
  version?: number | undefined;
  attributes?: AttributeMessage[] | undefined;
  blockTypes?: NestedBlockMessage[] | undefined;
  description?: string | undefined;
  descriptionKind?: number | undefined;
  deprecated?: boolean | undefined;
}

export interface NestedBlockMessage {
  typeName?: string | undefined;
  block?: BlockMessage | undefined;
  nesting?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
}

const Attribute: MessageType<AttributeMessage> = messageType("Schema.Attribute", {
  name: string(1),
  type: bytes(2),
  nestedType: message(10, (): MessageType<NestedTypeMessage> => NestedType),
  description: string(3),
  required: bool(4),
  optional: bool(5),
  computed: bool(6),
  sensitive: bool(7),
  descriptionKind: enumeration(8),
  deprecated: bool(9),
  writeOnly: bool(11),
});

const NestedType: MessageType<NestedTypeMessage> = messageType("Schema.Object", {
  attributes: repeated(message(1, Attribute)),
  nesting: enumeration(3),
});

const Block: MessageType<BlockMessage> = messageType("Schema.Block", {
  version: int64(1),
  attributes: repeated(message(2, Attribute)),
  blockTypes: repeated(message(3, (): MessageType<NestedBlockMessage> => NestedBlock)),
  description: string(4),
  descriptionKind: enumeration(5),
  deprecated: bool(6),
});

const NestedBlock: MessageType<NestedBlockMessage> = messageType("Schema.NestedBlock", {
  typeName: string(1),
  block: message(2, Block),
  nesting: enumeration(3),
  minItems: int64(4),
  maxItems: int64(5),
});

export const SchemaMessage = messageType("Schema", { version: int64(1), block: message(2, Block) });

export const ActionSchema = messageType("ActionSchema", { schema: message(1, SchemaMessage) });
