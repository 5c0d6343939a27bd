// Writes until it is killed. Prints each acknowledged change as "<verb> <number>"; argument 3 is the first number to use.
import { writeSync } from "node:fs";
import mongoose from "mongoose";
import { driver, toSqliteUri } from "../../src/index.ts";

const WRITERS = 8;

mongoose.setDriver(driver);
await mongoose.connect(toSqliteUri(process.argv[2]!));
const Item = mongoose.model("Item", new mongoose.Schema({ _id: Number, state: { type: String, index: true } }));
await Item.init();
let next = Number(process.argv[3]);

async function writeForever(): Promise<never> {
  for (;;) {
    const id = next++;
    await Item.create({ _id: id, state: "new" });
    writeSync(1, `created ${id}\n`);
    if (id % 3 === 0) {
      await Item.updateOne({ _id: id }, { state: "old" });
      writeSync(1, `updated ${id}\n`);
    }
    if (id % 5 === 0) {
      await Item.deleteOne({ _id: id });
      writeSync(1, `deleted ${id}\n`);
    }
  }
}
await Promise.all(Array.from({ length: WRITERS }, writeForever));
