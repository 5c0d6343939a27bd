// Opens the file and says so, or prints the error; stays until its input ends.
import mongoose from "mongoose";
import { driver, toSqliteUri } from "../../src/index.ts";

mongoose.setDriver(driver);
try {
  await mongoose.connect(toSqliteUri(process.argv[2]!));
  console.log("open");
  process.stdin.once("end", () => void mongoose.disconnect()).resume();
} catch (error) {
  const { name, message } = error as Error;
  console.log(JSON.stringify({ name, message }));
}
