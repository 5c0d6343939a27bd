import { expect } from "chai";
import mongoose from "mongoose";
import { NotSupportedError } from "../src/index.ts";
import { openDatabase, type TestDatabase } from "./helpers/open-database.ts";
import { rejection } from "./helpers/rejection.ts";

// biome-ignore lint/suspicious/noExplicitAny: a model without a schema, to hand over what a schema would refuse
type AnyModel = mongoose.Model<any>;
type Refusal = [feature: string, call: (model: AnyModel) => unknown];

const REFUSALS: Refusal[] = [
  ["collection.aggregate()", (model) => model.aggregate([{ $match: {} }])],
  ["collection.watch()", (model) => model.collection.watch()],
  ["client.startSession()", (model) => model.db.startSession()],
  ["client.startSession()", (model) => model.db.transaction(async () => undefined)],
  ["client.bulkWrite()", (model) => model.db.bulkWrite([{ model, name: "insertOne", document: {} }] as never)],
  ["connection.useDb()", (model) => model.db.useDb("x")],
  ["connection.listDatabases()", (model) => model.db.listDatabases()],
  ["db.command()", (model) => model.db.db!.command({ ping: 1 })],
  ["update operator $rename", (model) => model.updateOne({}, { $rename: { n: "m" } })],
  ["update operator $bit", (model) => model.collection.updateOne({}, { $bit: { n: { and: 1 } } })],
  ["update operator $currentDate", (model) => model.updateOne({}, { $currentDate: { n: true } })],
  ['positional update path "list.$.n"', (model) => model.updateOne({ list: 1 }, { $set: { "list.$.n": 1 } })],
  ['positional update path "list.$[].n"', (model) => model.updateOne({}, { $set: { "list.$[].n": 1 } })],
  ["option arrayFilters", (model) => model.updateOne({}, { $set: { n: 1 } }, { arrayFilters: [{ x: 1 }] })],
  ["an aggregation pipeline as an update", (model) => model.collection.updateOne({}, [{ $set: { n: 1 } }])],
  ["$push modifier $sort", (model) => model.updateOne({}, { $push: { list: { $each: [1], $sort: 1 } } })],
  ["option collation", (model) => model.find().collation({ locale: "de" })],
  ["option hint", (model) => model.find().hint({ n: 1 })],
  ["option maxTimeMS", (model) => model.find().maxTimeMS(5)],
  ["option explain", (model) => model.find().explain()],
  ["option tailable", (model) => model.find().tailable()],
  ["option session", (model) => model.collection.insertOne({}, { session: {} as never })],
  ['positional projection "list.$"', (model) => model.find({ list: 1 }, { "list.$": 1 })],
  ['projection "list": {"$slice":1}', (model) => model.find({}, { list: { $slice: 1 } })],
  ['sort value {"$meta":"textScore"} at "n"', (model) => model.find().sort({ n: { $meta: "textScore" } })],
  ["index option expireAfterSeconds", (model) => model.collection.createIndex({ at: 1 }, { expireAfterSeconds: 1 })],
  [
    "index option partialFilterExpression",
    (model) => model.collection.createIndex({ n: 1 }, { partialFilterExpression: { n: 1 } }),
  ],
  ["index option collation", (model) => model.collection.createIndex({ n: 1 }, { collation: { locale: "de" } })],
  ["index option hidden", (model) => model.collection.createIndex({ n: 1 }, { hidden: true })],
  ['index of kind "text" on "s"', (model) => model.collection.createIndex({ s: "text" })],
  ['index of kind "hashed" on "s"', (model) => model.collection.createIndex({ s: "hashed" })],
  ['index of kind "2dsphere" on "s"', (model) => model.collection.createIndex({ s: "2dsphere" })],
  ['wildcard index "$**"', (model) => model.collection.createIndex({ "$**": 1 })],
  ["a sparse index of more than one field", (model) => model.collection.createIndex({ a: 1, b: 1 }, { sparse: true })],
  ["createCollection option capped", (model) => model.db.createCollection("x", { capped: true, size: 1 })],
  ["createCollection option validator", (model) => model.db.createCollection("x", { validator: {} })],
  ['an integer beyond 2^53 (at "n")', (model) => model.collection.insertOne({ n: 2n ** 60n })],
  ["a regular expression as a stored value", (model) => model.collection.insertOne({ n: /x/ })],
  [
    'a value of type Decimal128 (at "n")',
    (model) => model.collection.insertOne({ n: mongoose.Types.Decimal128.fromString("1") }),
  ],
  ['a dot in a field name ("a.b")', (model) => model.collection.insertOne({ "a.b": 1 })],
  [
    "an _id that is neither an ObjectId, nor a string, nor an integer",
    (model) => model.collection.insertOne({ _id: new Date() as never }),
  ],
];

describe("what is not implemented is refused by name", () => {
  let database: TestDatabase;
  let model: AnyModel;
  before(async () => {
    database = await openDatabase();
    model = database.mongoose.model(
      "Thing",
      new database.mongoose.Schema({ n: Number }, { strict: false }),
    ) as unknown as AnyModel;
    await model.init();
  });
  beforeEach(async () => {
    await model.deleteMany({});
    await model.collection.insertOne({ _id: 1 as never, n: 1, list: [1] });
  });
  after(() => database.remove());

  for (const [feature, call] of REFUSALS) {
    it(feature, async () => {
      const error = await rejection((async () => call(model))());
      expect(error).to.be.instanceOf(NotSupportedError).with.property("feature", feature);
      expect(error.message).to.equal(`Not supported by the embedded SQLite driver: ${feature}`);
      expect(await model.collection.find({}).toArray()).to.deep.equal([{ _id: 1, n: 1, list: [1] }]);
    });
  }

  it("an array at a unique path, with nothing of the bulk applied", async () => {
    await model.collection.createIndex({ u: 1 }, { unique: true, sparse: true });
    const error = await rejection(model.collection.insertMany([{ u: 1 }, { u: [2] }]));
    expect(error).to.have.property("feature", 'an array at the uniquely indexed path "u"');
    expect(await model.countDocuments()).to.equal(1);
    await model.collection.dropIndex("u_1");
  });

  it("names that a document must not have", async () => {
    expect(await rejection(model.collection.insertOne({ $x: 1 }))).to.include({ code: 52 });
    const polluting = JSON.parse('{"__proto__": {"x": 1}}') as object;
    expect(await rejection(model.collection.insertOne({ sub: polluting }))).to.include({
      feature: 'a field named "__proto__"',
    });
    expect(await rejection(model.collection.updateOne({}, { $set: { "__proto__.x": 1 } }))).to.include({
      feature: 'a field named "__proto__"',
    });
    expect(Object.hasOwn(Object.prototype, "x")).to.equal(false);
  });

  it("documents that MongoDB would not take: too deep, too large", async () => {
    let deep: object = {};
    for (let i = 0; i < 200; i++) deep = { deep };
    expect(await rejection(model.collection.insertOne({ deep }))).to.include({ code: 15 });
    expect(await rejection(model.collection.insertOne({ text: "x".repeat(17 * 1024 * 1024) }))).to.include({
      code: 10334,
    });
  });
});
