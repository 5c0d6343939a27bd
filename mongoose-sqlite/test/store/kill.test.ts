import { expect } from "chai";
import { openDatabase, type TestDatabase } from "../helpers/open-database.ts";
import { exitOf, lineFrom, runChild } from "../helpers/run-child.ts";

const ROUNDS = 4;
const WRITE_FOR_MS = 250;

interface Acknowledged {
  created: Set<number>;
  updated: Set<number>;
  deleted: Set<number>;
}

describe("kill -9 in a storm of writes", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openDatabase();
  });
  afterEach(() => database.remove());

  it(`loses no acknowledged write in ${ROUNDS} rounds`, async () => {
    const acknowledged: Acknowledged = { created: new Set(), updated: new Set(), deleted: new Set() };
    for (let round = 0; round < ROUNDS; round++) {
      await database.mongoose.disconnect();
      await writeAndKill(database.file, round * 1_000_000, acknowledged);
      await database.reopen();
      await checkAll(database, acknowledged);
    }
    expect(acknowledged.created.size).to.be.greaterThan(ROUNDS * 10);
  }).timeout(60_000);
});

async function writeAndKill(file: string, firstId: number, acknowledged: Acknowledged): Promise<void> {
  const child = runChild("write-and-acknowledge.ts", [file, String(firstId)]);
  let output = "";
  child.stdout!.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  await lineFrom(child);
  setTimeout(() => child.kill("SIGKILL"), WRITE_FOR_MS);
  expect(await exitOf(child)).to.equal("SIGKILL");
  for (const line of output.split("\n").slice(0, -1)) {
    const [verb, id] = line.split(" ");
    acknowledged[verb as keyof Acknowledged].add(Number(id));
  }
}

async function checkAll(database: TestDatabase, { created, updated, deleted }: Acknowledged): Promise<void> {
  const { Schema } = database.mongoose;
  const Item = database.mongoose.model("Item", new Schema({ _id: Number, state: { type: String, index: true } }));
  await Item.init();
  const stored = new Map((await Item.find().lean()).map(({ _id: id, state }) => [id, state]));
  const lost = [...created].filter((id) => !stored.has(id) && !(id % 5 === 0));
  expect(lost, "acknowledged creates that are gone").to.deep.equal([]);
  expect(
    [...deleted].filter((id) => stored.has(id)),
    "acknowledged deletes that came back",
  ).to.deep.equal([]);
  const undone = [...updated].filter((id) => stored.has(id) && stored.get(id) !== "old");
  expect(undone, "acknowledged updates that are undone").to.deep.equal([]);
  const old = [...stored.values()].filter((state) => state === "old").length;
  expect(await Item.countDocuments({ state: "old" }), "the index agrees with the documents").to.equal(old);
}
