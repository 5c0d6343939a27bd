import { expect } from "chai";
import mongoose from "mongoose";
import { ferretDbSkipReason, startFerretDb } from "../../../scripts/ferretdb/start.mjs";
import { openDatabase, type TestDatabase } from "../helpers/open-database.ts";
import type { AnyModel, ConformanceCase } from "./conformance-case.ts";
import { FERRET_DIFFERENCES } from "./ferret-differences.ts";
import { INDEX_CASES } from "./index-cases.ts";
import { READ_CASES } from "./read-cases.ts";
import { WRITE_CASES } from "./write-cases.ts";

const GROUPS = { reads: READ_CASES, writes: WRITE_CASES, indexes: INDEX_CASES };
const { EJSON } = mongoose.mongo.BSON;

/** The answer of an operation, and what the collection holds after it. */
interface Outcome {
  answer: unknown;
  documents: unknown;
}

describe("the embedded store and a MongoDB-protocol server answer alike", () => {
  let embedded: TestDatabase;
  let wire: mongoose.Mongoose;
  let stopServer: () => Promise<void>;
  let count = 0;

  before(async function () {
    this.timeout(180_000);
    const reason = ferretDbSkipReason();
    if (reason !== undefined) {
      console.log(`SKIP: conformance with FerretDB: ${reason}`);
      this.skip();
    }
    const server = await startFerretDb();
    stopServer = server.stop;
    wire = new mongoose.Mongoose();
    await wire.connect(`${server.uri}conformance`);
    embedded = await openDatabase();
  });
  after(async () => {
    await wire?.disconnect();
    await embedded?.remove();
    await stopServer?.();
  });

  it("every known difference names a case", () => {
    const names = Object.values(GROUPS).flatMap((cases) => cases.map(({ name }) => name));
    expect(names).to.include.members(Object.keys(FERRET_DIFFERENCES));
  });

  for (const [group, cases] of Object.entries(GROUPS)) {
    describe(group, () => {
      for (const conformanceCase of cases) {
        it(titleOf(conformanceCase), async () => {
          const name = `c${count++}`;
          const ours = await outcomeOf(embedded.mongoose, name, conformanceCase);
          const theirs = await outcomeOf(wire, name, conformanceCase);
          const difference = FERRET_DIFFERENCES[conformanceCase.name];
          if (difference === undefined) {
            expect(ours).to.deep.equal(theirs);
          } else {
            expect(ours).to.deep.include(difference.mongodb);
            expect(theirs, "FerretDB no longer differs: take the entry out of the table").not.to.deep.equal(ours);
          }
        });
      }
    });
  }
});

function titleOf({ name }: ConformanceCase): string {
  const difference = FERRET_DIFFERENCES[name];
  return difference === undefined ? name : `${name} (as MongoDB does: ${difference.reason})`;
}

async function outcomeOf(
  instance: mongoose.Mongoose,
  name: string,
  { documents, indexes, run }: ConformanceCase,
): Promise<Outcome> {
  const schema = new instance.Schema(
    { _id: instance.Schema.Types.Mixed },
    { strict: false, versionKey: false, autoCreate: false, autoIndex: false },
  );
  const model = instance.model(name, schema, name) as unknown as AnyModel;
  if (documents.length > 0) await model.collection.insertMany(structuredClone(documents) as never);
  for (const [keys, options] of indexes ?? []) await model.collection.createIndex(keys, options);
  const answer = await run(model).then(plain, toErrorShape);
  const stored = await model.collection.find({}, { sort: { _id: 1 } }).toArray();
  return { answer, documents: plain(stored) };
}

/** Values with their BSON types, but no classes. */
function plain(value: unknown): unknown {
  return JSON.parse(EJSON.stringify({ value }, { relaxed: true }));
}

/** Texts differ from server to server; codes are what programs look at. */
function toErrorShape(error: unknown): unknown {
  const { name, code } = error as { name: string; code?: unknown };
  return { error: name, code: code ?? null };
}
