import {
  block,
  computed,
  dataSource,
  ephemeral,
  identity,
  listResource,
  nested,
  optional,
  required,
  requiredForImport,
  resource,
  type State,
  schema,
  t,
} from "@tokenry/terraform-plugin";
import { expectTypeOf } from "expect-type";
import type { Exact } from "../../../src/framework/schema/exact.ts";

const sample = schema({
  attributes: {
    id: computed(t.string),
    tags: optional(nested.list({ key: required(t.string) })),
    labels: optional(t.map(t.string)),
    owners: optional(nested.map({ name: required(t.string) })),
    limit: optional(t.object({ count: t.number })),
    anything: optional(t.dynamic),
  },
  blocks: {
    rule: block.set({ attributes: {}, blocks: { port: block.single({ attributes: { from: required(t.number) } }) } }),
  },
});

const full: State<typeof sample> = {
  id: "",
  tags: null,
  labels: null,
  owners: null,
  limit: null,
  anything: null,
  rule: [],
};

const rest = {
  schema: sample,
  create: async () => full,
  read: async () => full,
  delete: async () => {},
};

describe("types of what handlers return", () => {
  it("a name that the schema does not have does not compile, whichever handler returns it", () => {
    resource<null>()({
      ...rest,
      // @ts-expect-error
      create: async (_ctx, { planned }) => {
        return { ...full, labels: planned.labels, nmae: "" };
      },
    });
    resource<null>()({
      ...rest,
      // @ts-expect-error
      read: async (_ctx, state) => (state.id ? { ...state, nmae: "" } : null),
    });
    resource<null>()({
      ...rest,
      // @ts-expect-error
      update: async (_ctx, { prior }) => ({ ...prior, nmae: "" }),
    });
    resource<null>()({
      ...rest,
      // @ts-expect-error
      importState: (_ctx, id) => ({ di: id }),
    });
    resource<null>()({
      ...rest,
      // @ts-expect-error
      importState: async (_ctx, id) => ({ id, nmae: "" }),
    });
    resource<null>()({
      ...rest,
      identity: identity({ attributes: { id: requiredForImport(t.string) } }),
      // @ts-expect-error
      importIdentity: (_ctx, { id }) => ({ id, nmae: "" }),
    });
    resource<null>()({
      ...rest,
      // @ts-expect-error
      moveState: (_ctx, { typeName }) => (typeName === "other_thing" ? { id: "", nmae: "" } : undefined),
    });
    dataSource<null>()({
      schema: sample,
      // @ts-expect-error
      read: async (_ctx, config) => ({ ...full, labels: config.labels, nmae: "" }),
    });
    ephemeral<null>()({
      schema: sample,
      // @ts-expect-error
      open: async (_ctx, config) => ({ result: { ...full, labels: config.labels, nmae: "" }, private: { a: 1 } }),
    });
  });

  it("nor does one of what a list resource finds, with an identity or without", () => {
    const found = resource<null>()(rest);
    const none = schema({ attributes: {} });
    listResource<null>()({
      resource: found,
      schema: none,
      async *list() {
        yield { displayName: "", state: full };
        yield { displayName: "", identity: {}, state: { id: "" } };
        yield { displayName: "", identity: {} };
      },
    });
    listResource<null>()({
      resource: found,
      schema: none,
      // @ts-expect-error
      async *list() {
        yield { displayName: "", state: { ...full, nmae: "" } };
      },
    });
    listResource<null>()({
      resource: found,
      schema: none,
      // @ts-expect-error
      list: () => [{ displayName: "", identity: {}, state: { id: "", nmae: "" } }],
    });
  });

  it("nor does one in a nested attribute, an object or a block", () => {
    resource<null>()({
      ...rest,
      // @ts-expect-error
      read: async (_ctx, state) => ({ ...state, tags: [{ key: "", vlaue: "" }] }),
    });
    resource<null>()({
      ...rest,
      // @ts-expect-error
      read: async (_ctx, state) => ({ ...state, owners: { me: { name: "", nmae: "" } } }),
    });
    resource<null>()({
      ...rest,
      // @ts-expect-error
      read: async (_ctx, state) => ({ ...state, limit: { count: 1, cuont: 2 } }),
    });
    resource<null>()({
      ...rest,
      // @ts-expect-error
      read: async (_ctx, state) => ({ ...state, rule: [{ port: { from: 1, to: 2 } }] }),
    });
  });

  it("the error names the attribute and where it is", () => {
    type Wanted = State<typeof sample>;
    expectTypeOf<Exact<Wanted, { nmae: string }>>().toEqualTypeOf<
      { nmae: string } & '"nmae" is no attribute of the schema'
    >();
    expectTypeOf<Exact<Wanted, { rule: { port: { to: number } | null }[] }>>().toEqualTypeOf<
      { rule: { port: { to: number } | null }[] } & '"rule.port.to" is no attribute of the schema'
    >();
  });

  it("what the schema has compiles: keys of maps, dynamic values, what a handler was given", () => {
    resource<null>()({
      schema: sample,
      create: async (_ctx, { planned }) => ({
        ...planned,
        id: "",
        labels: { any: "key" },
        owners: { me: { name: "" } },
        limit: { count: 1 },
        rule: [{ port: null }],
      }),
      read: async (_ctx, state) => state,
      update: async (_ctx, { prior, planned }) => ({ ...prior, ...planned, id: prior.id }),
      delete: async () => {},
      importState: (_ctx, id) => ({ id }),
      moveState: (_ctx, { typeName }) => (typeName === "other_thing" ? { id: "" } : undefined),
    });
  });
});
