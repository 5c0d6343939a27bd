/** Descriptions of proto3 messages as data; the TypeScript type of each message is inferred from its table. */
export type Scalar = "string" | "bytes" | "bool" | "int64" | "enum";

export interface Field<T = unknown> {
  readonly number: number;
  readonly type: Scalar | (() => MessageType<unknown>);
  /** `explicit`: proto3 `optional` and members of a oneof, whose zero value is written too */
  readonly label: "single" | "explicit" | "repeated" | "map";
  readonly value?: T;
}

export type Fields = Readonly<Record<string, Field>>;

export interface MessageType<M> {
  readonly name: string;
  readonly fields: Fields;
  readonly message?: M;
}

export type MessageOf<T> = T extends MessageType<infer M> ? M : never;

type MessageShape<F extends Fields> = {
  [K in keyof F]?: (F[K] extends Field<infer T> ? T : never) | undefined;
};

export function messageType<F extends Fields>(name: string, fields: F): MessageType<MessageShape<F>> {
  return { name, fields };
}

export const string = (number: number): Field<string> => ({ number, type: "string", label: "single" });
export const bytes = (number: number): Field<Uint8Array> => ({ number, type: "bytes", label: "single" });
export const bool = (number: number): Field<boolean> => ({ number, type: "bool", label: "single" });
export const int64 = (number: number): Field<number> => ({ number, type: "int64", label: "single" });
export const enumeration = (number: number): Field<number> => ({ number, type: "enum", label: "single" });

/** Takes a function where a message contains itself. */
export function message<M>(number: number, type: MessageType<M> | (() => MessageType<M>)): Field<M> {
  return { number, type: typeof type === "function" ? type : () => type, label: "single" };
}

export function explicit<T>(field: Field<T>): Field<T> {
  return { number: field.number, type: field.type, label: "explicit" };
}

export function repeated<T>(field: Field<T>): Field<T[]> {
  return { number: field.number, type: field.type, label: "repeated" };
}

/** `map<string, T>` */
export function map<T>(field: Field<T>): Field<Record<string, T>> {
  return { number: field.number, type: field.type, label: "map" };
}

export const Empty = messageType("Empty", {});
