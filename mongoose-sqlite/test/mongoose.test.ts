import { expect } from "chai";
import mongoose from "mongoose";
import { driver, toSqliteUri } from "../src/index.ts";
import { openDatabase, type TestDatabase } from "./helpers/open-database.ts";
import { rejection } from "./helpers/rejection.ts";

describe("Mongoose's features on the embedded driver", () => {
  let database: TestDatabase;
  let instance: mongoose.Mongoose;
  beforeEach(async () => {
    database = await openDatabase();
    instance = database.mongoose;
  });
  afterEach(() => database.remove());

  it("values of all supported types come back as they were", async () => {
    const { Schema } = instance;
    const types = new Schema({
      text: String,
      number: Number,
      flag: Boolean,
      at: Date,
      bytes: Buffer,
      map: { type: Map, of: Number },
      list: [{ name: String, at: Date }],
      sub: new Schema({ deep: { x: Number } }),
      mixed: Schema.Types.Mixed,
      uuid: Schema.Types.UUID,
    });
    const Thing = instance.model("Thing", types);
    const created = await Thing.create({
      text: "a\u0000\u{1F600}",
      number: -1.5e300,
      flag: false,
      at: new Date(-1),
      bytes: Buffer.from([0, 255]),
      map: new Map([["k", 1]]),
      list: [{ name: "x", at: new Date(0) }],
      sub: { deep: { x: 1 } },
      mixed: { a: [1, null, { b: Number.POSITIVE_INFINITY }] },
      uuid: "0b8f2c1e-8f54-4b5e-9a51-0123456789ab",
    });
    const found = (await Thing.findById(created._id))!;
    expect(found.toJSON()).to.deep.equal(created.toJSON());
    expect(found.bytes).to.deep.equal(Buffer.from([0, 255]));
    expect(found.map!.get("k")).to.equal(1);
    expect(
      await Thing.countDocuments({ "list.name": "x", "sub.deep.x": { $gte: 1 }, at: { $lt: new Date(0) } }),
    ).to.equal(1);
  });

  it("timestamps, defaults and $setOnInsert", async () => {
    const schema = new instance.Schema({ key: String, n: { type: Number, default: 3 } }, { timestamps: true });
    const Thing = instance.model("Thing", schema);
    const made = await Thing.findOneAndUpdate({ key: "k" }, {}, { upsert: true, returnDocument: "after" });
    expect(made).to.include({ key: "k", n: 3 });
    expect(made!.createdAt).to.be.instanceOf(Date);
    const updated = await Thing.findOneAndUpdate({ key: "k" }, { n: 4 }, { returnDocument: "after" });
    expect(updated!.createdAt).to.deep.equal(made!.createdAt);
    expect(updated!.updatedAt.getTime()).to.be.at.least(made!.updatedAt.getTime());
  });

  it("populate and lean", async () => {
    const { Schema } = instance;
    const Owner = instance.model("Owner", new Schema({ name: String }));
    const Pet = instance.model(
      "Pet",
      new Schema({ owner: { type: Schema.Types.ObjectId, ref: "Owner" }, name: String }),
    );
    const owners = await Owner.create([{ name: "a" }, { name: "b" }], { ordered: true });
    await Pet.insertMany(owners.map((owner) => ({ owner: owner._id, name: `pet of ${owner.name}` })));
    const pets = await Pet.find().sort("name").populate<{ owner: { name: string } }>("owner").lean();
    expect(pets.map(({ name, owner }) => [name, owner.name])).to.deep.equal([
      ["pet of a", "a"],
      ["pet of b", "b"],
    ]);
  });

  it("optimisticConcurrency refuses a save of what has changed", async () => {
    const schema = new instance.Schema({ n: Number, list: [Number] }, { optimisticConcurrency: true });
    const Thing = instance.model("Thing", schema);
    const { _id: id } = await Thing.create({ n: 1, list: [1] });
    const [first, second] = [(await Thing.findById(id))!, (await Thing.findById(id))!];
    first.n = 2;
    await first.save();
    second.n = 3;
    expect((await rejection(second.save())).name).to.equal("VersionError");
    first.list.push(4);
    await first.save();
    expect((await Thing.findById(id).lean())!.list).to.deep.equal([1, 4]);
  });

  it("arrays of subdocuments are changed in place", async () => {
    const Thing = instance.model("Thing", new instance.Schema({ parts: [{ name: String, n: Number }] }));
    const thing = await Thing.create({
      parts: [
        { name: "a", n: 1 },
        { name: "b", n: 2 },
      ],
    });
    thing.parts[1]!.n = 5;
    thing.parts.push({ name: "c", n: 3 });
    await thing.save();
    thing.parts.pull(thing.parts[0]!._id);
    await thing.save();
    const stored = (await Thing.findById(thing._id).lean())!;
    expect(stored.parts.map(({ name, n }) => [name, n])).to.deep.equal([
      ["b", 5],
      ["c", 3],
    ]);
  });

  it("cursors, streams and eachAsync see every document once", async () => {
    const Thing = instance.model("Thing", new instance.Schema({ n: Number }));
    await Thing.insertMany(Array.from({ length: 250 }, (_, n) => ({ n })));
    const seen: number[] = [];
    for await (const thing of Thing.find().sort({ n: 1 })) seen.push(thing.n!);
    expect(seen).to.deep.equal(Array.from({ length: 250 }, (_, n) => n));
    let count = 0;
    await Thing.find({ n: { $lt: 120 } })
      .cursor({ batchSize: 50 })
      .eachAsync(() => {
        count++;
      });
    expect(count).to.equal(120);
  });

  it("a cursor leaves out what stops matching before its turn", async () => {
    const Thing = instance.model("Thing", new instance.Schema({ n: Number }));
    await Thing.insertMany(Array.from({ length: 10 }, (_, n) => ({ n })));
    const cursor = Thing.find({ n: { $gte: 0 } })
      .sort({ _id: 1 })
      .cursor({ batchSize: 2 });
    expect((await cursor.next())!.n).to.equal(0);
    await Thing.updateMany({ n: { $gt: 3 } }, { $set: { n: -1 } });
    const rest: number[] = [];
    for (let thing = await cursor.next(); thing !== null; thing = await cursor.next()) rest.push(thing.n!);
    expect(rest).to.deep.equal([1, 2, 3]);
  });

  it("bulkSave and bulkWrite report failures by document", async () => {
    const Thing = instance.model("Thing", new instance.Schema({ n: { type: Number, unique: true } }));
    await Thing.init();
    const things = [new Thing({ n: 1 }), new Thing({ n: 2 })];
    await Thing.bulkSave(things);
    things[0]!.n = 7;
    await Thing.bulkSave(things);
    expect(await Thing.countDocuments({ n: 7 })).to.equal(1);
    const error = await rejection(Thing.insertMany([{ n: 9 }, { n: 7 }, { n: 10 }], { ordered: false }));
    expect(error).to.have.property("code", 11000);
    expect(await Thing.countDocuments({ n: { $in: [9, 10] } })).to.equal(2);
  });

  it("syncIndexes makes the store's indexes those of the schema", async () => {
    const Old = instance.model("Thing", new instance.Schema({ a: { type: Number, index: true }, b: Number }));
    await Old.init();
    instance.deleteModel("Thing");
    const schema = new instance.Schema(
      { a: Number, b: { type: Number, unique: true, sparse: true } },
      { autoIndex: false },
    );
    schema.index({ a: 1, b: -1 });
    const New = instance.model("Thing", schema);
    expect(await New.syncIndexes()).to.deep.equal(["a_1"]);
    expect((await New.listIndexes()).map(({ name }: { name: string }) => name)).to.deep.equal([
      "_id_",
      "b_1",
      "a_1_b_-1",
    ]);
    expect(await New.diffIndexes()).to.deep.equal({ toDrop: [], toCreate: [] });
  });

  it("the default connection and createConnection work, with operations queued before they are open", async () => {
    await instance.disconnect();
    const other = new mongoose.Mongoose();
    other.setDriver(driver);
    const connection = other.createConnection(toSqliteUri(database.file));
    const Thing = connection.model("Thing", new other.Schema({ n: Number }));
    const created = Thing.create({ n: 1 });
    await connection.asPromise();
    await created;
    expect(await Thing.countDocuments()).to.equal(1);
    expect(await connection.listCollections()).to.deep.equal([{ name: "things", type: "collection" }]);
    await connection.dropDatabase();
    expect(await connection.listCollections()).to.deep.equal([]);
    await connection.close();
  });

  it("a model goes on when its connection is closed and opened again", async () => {
    const Thing = instance.model("Thing", new instance.Schema({ n: { type: Number, unique: true } }));
    await Thing.create({ n: 1 });
    await instance.disconnect();
    const waiting = Thing.findOne({ n: 1 });
    await instance.connect(toSqliteUri(database.file));
    expect((await waiting)!.n).to.equal(1);
    await Thing.create({ n: 2 });
    expect(await Thing.countDocuments()).to.equal(2);
  });

  it("debug and the operation events tell of each call", async () => {
    const debugged: unknown[] = [];
    instance.set("debug", (collection: string, method: string) => debugged.push([collection, method]));
    const ended: string[] = [];
    instance.connection.on("operation-end", ({ method, error }: { method: string; error?: Error }) => {
      ended.push(error === undefined ? method : `${method} ${error.name}`);
    });
    const Thing = instance.model("Thing", new instance.Schema({ n: Number }, { autoIndex: false, autoCreate: false }));
    await Thing.create({ n: 1 });
    await Thing.findOne({ n: 1 });
    await rejection(Thing.updateOne({}, { $rename: { n: "m" } }));
    expect(debugged).to.deep.equal([
      ["things", "insertOne"],
      ["things", "findOne"],
      ["things", "updateOne"],
    ]);
    expect(ended).to.deep.equal(["insertOne", "findOne", "updateOne NotSupportedError"]);
  });
});
