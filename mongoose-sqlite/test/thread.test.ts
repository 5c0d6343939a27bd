import { expect } from "chai";
import { openDatabase, type TestDatabase } from "./helpers/open-database.ts";

describe("an unmodified Mongoose model on the embedded driver", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openDatabase();
  });
  afterEach(() => database.remove());

  it("creates, finds, updates and deletes", async () => {
    const { Schema } = database.mongoose;
    const User = database.mongoose.model(
      "User",
      new Schema({ email: { type: String, unique: true }, n: Number }, { timestamps: true }),
    );
    await User.init();
    const user = await User.create({ email: "a@x", n: 1 });
    expect((await User.findById(user._id))?.email).to.equal("a@x");
    expect((await User.findOne({ email: "a@x" }).lean())?.n).to.equal(1);
    const result = await User.updateOne({ _id: user._id }, { $inc: { n: 2 } });
    expect(result).to.include({ matchedCount: 1, modifiedCount: 1, acknowledged: true });
    user.n = 9;
    await user.save();
    expect((await User.find({ n: { $gte: 9 } }).sort({ email: 1 })).map((found) => found.id)).to.deep.equal([user.id]);
    expect(await User.deleteOne({ _id: user._id })).to.deep.equal({ acknowledged: true, deletedCount: 1 });
    expect(await User.countDocuments()).to.equal(0);
  });

  it("refuses a second document with the same unique value", async () => {
    const { Schema } = database.mongoose;
    const User = database.mongoose.model("User", new Schema({ email: { type: String, unique: true } }));
    await User.init();
    await User.create({ email: "a@x" });
    const error = await User.create({ email: "a@x" }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.include({ name: "MongoServerError", code: 11000 });
    expect(error).to.deep.include({ keyPattern: { email: 1 }, keyValue: { email: "a@x" } });
  });
});
