import {
  block,
  type Config,
  computed,
  fn,
  type Identity,
  identity,
  nested,
  optional,
  optionalComputed,
  optionalForImport,
  type Planned,
  param,
  type Result,
  required,
  requiredForImport,
  resource,
  type State,
  schema,
  t,
  type UnappliedConfig,
  type Unknown,
  writeOnly,
} from "@tokenry/terraform-plugin";
import { expectTypeOf } from "expect-type";

const sample = schema({
  attributes: {
    id: computed(t.string),
    note: computed(t.string, { nullable: true }),
    name: required(t.string),
    labels: optional(t.map(t.string)),
    region: optional(t.string, { default: "eu" }),
    host: optionalComputed(t.string),
    secret: writeOnly(t.string),
    pin: writeOnly(t.number, { required: true }),
    grants: optional(nested.set({ role: required(t.string), ref: computed(t.string) })),
  },
  blocks: { rule: block.list({ attributes: { port: required(t.number) } }) },
});
type Sample = typeof sample;

describe("types inferred from a schema", () => {
  it("state: null only where the value may be missing", () => {
    expectTypeOf<State<Sample>>().toEqualTypeOf<{
      id: string;
      note: string | null;
      name: string;
      labels: Record<string, string> | null;
      region: string;
      host: string;
      secret: null;
      pin: null;
      grants: { role: string; ref: string }[] | null;
      rule: { port: number }[];
    }>();
  });

  it("configuration: what the user wrote, computed attributes are null", () => {
    expectTypeOf<Config<Sample>["id"]>().toEqualTypeOf<null>();
    expectTypeOf<Config<Sample>["region"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Config<Sample>["secret"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Config<Sample>["pin"]>().toEqualTypeOf<number>();
    expectTypeOf<UnappliedConfig<Sample>["name"]>().toEqualTypeOf<string | Unknown>();
  });

  it("plan: computed attributes may be unknown, others not", () => {
    expectTypeOf<Planned<Sample>["id"]>().toEqualTypeOf<string | Unknown>();
    expectTypeOf<Planned<Sample>["name"]>().toEqualTypeOf<string>();
    expectTypeOf<Planned<Sample>["grants"]>().toEqualTypeOf<{ role: string; ref: string | Unknown }[] | null>();
  });

  it("result: write-only attributes may be left out", () => {
    expectTypeOf<Result<Sample>>().toHaveProperty("id");
    expectTypeOf<Pick<Result<Sample>, "secret">>().toEqualTypeOf<{ secret?: null }>();
  });

  it("identity: null only where an import may leave it out", () => {
    const schemaOf = identity({ attributes: { id: requiredForImport(t.string), shard: optionalForImport(t.number) } });
    expectTypeOf<Identity<typeof schemaOf>>().toEqualTypeOf<{ id: string; shard: number | null }>();
    resource<null>()({
      schema: schema({ attributes: { id: computed(t.string) } }),
      identity: schemaOf,
      // @ts-expect-error the shard is text
      toIdentity: (_ctx, state) => ({ id: state.id, shard: "7" }),
      importIdentity: (_ctx, { id }) => ({ id }),
      create: async () => ({ id: "" }),
      read: async (_ctx, state) => state,
      delete: async () => {},
    });
  });

  it("moved state: only attributes of the schema", () => {
    resource<null>()({
      schema: schema({ attributes: { id: computed(t.string) } }),
      // @ts-expect-error the id is text
      moveState: () => ({ id: 7 }),
      create: async () => ({ id: "" }),
      read: async (_ctx, state) => state,
      delete: async () => {},
    });
  });

  it("a name that the schema has not does not compile, in whatever a handler reads", () => {
    resource<null>()({
      schema: schema({
        attributes: {
          id: computed(t.string),
          name: required(t.string),
          tags: optional(nested.list({ key: required(t.string) })),
        },
        blocks: { rule: block.list({ attributes: { port: required(t.number) } }) },
      }),
      validate: (_ctx, config) => {
        // @ts-expect-error
        void config.nmae;
      },
      modifyPlan: (_ctx, { prior, planned, markUnknown }) => {
        // @ts-expect-error
        void prior?.nmae;
        // @ts-expect-error
        planned.nmae = "";
        // @ts-expect-error
        markUnknown("nmae");
      },
      create: async (_ctx, { planned, config }) => {
        // @ts-expect-error
        void planned.nmae;
        // @ts-expect-error
        void planned.rule[0]?.prot;
        // @ts-expect-error
        void config.tags?.[0]?.kye;
        return { id: "", name: planned.name, tags: null, rule: [] };
      },
      // @ts-expect-error
      read: async (_ctx, { nmae }) => nmae,
      update: async (ctx, { prior, planned }) => {
        // @ts-expect-error
        ctx.checkpoint({ nmae: "" });
        // @ts-expect-error
        void prior.nmae;
        return { ...prior, ...planned, id: prior.id };
      },
      // @ts-expect-error
      delete: async (_ctx, { nmae }) => void nmae,
    });
  });

  it("wrong defaults, wrong validation and wrong results do not compile", () => {
    // @ts-expect-error a number is no default for a string
    optional(t.string, { default: 7 });
    // @ts-expect-error the value is a string
    required(t.string, { validate: (value: number) => String(value) });
    resource<null>()({
      schema: schema({ attributes: { id: computed(t.string) } }),
      // @ts-expect-error the id is missing
      create: async () => ({}),
      read: async (_ctx, state) => state,
      delete: async () => {},
    });
  });

  it("function arguments: numbers, or exact ones where the parameter asks for them", () => {
    const numbers = t.object({ all: t.list(t.number) });
    fn({
      summary: "",
      parameters: [
        param("plain", numbers),
        param("exact", numbers, { exact: true }),
        param("none", t.number, { allowNull: true, exact: true }),
      ],
      returns: t.number,
      call(plain, exact, none) {
        expectTypeOf(plain).toEqualTypeOf<{ all: number[] | null }>();
        expectTypeOf(exact).toEqualTypeOf<{ all: (number | bigint | string)[] | null }>();
        expectTypeOf(none).toEqualTypeOf<number | bigint | string | null>();
        return 10n ** 40n;
      },
    });
  });
});
