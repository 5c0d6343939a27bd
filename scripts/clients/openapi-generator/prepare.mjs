import { copyFile, mkdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { installPython } from "../install-python.mjs";
import { runProgram } from "../run-program.mjs";
import { generate } from "./generate.mjs";

const here = (file) => join(import.meta.dirname, file);

/** The languages: what they need, and how a client is generated and compiled. Each gives the command that runs its scenario. */
export const languages = {
  Python: { needs: ["javac", "mvn", "python3"], prepare: preparePython },
  Go: { needs: ["javac", "mvn", "go"], prepare: prepareGo },
  Java: { needs: ["javac", "mvn"], prepare: prepareJava },
};

async function preparePython() {
  const folder = await generate("python", ["--package-name=tokenry_client"]);
  return { program: await installPython(folder), args: [here("scenario.py")] };
}

async function prepareGo() {
  const module = ["--git-host=example.com", "--git-user-id=tokenry", "--git-repo-id=client"];
  const folder = await generate("go", ["--package-name=tokenry", ...module]);
  await mkdir(join(folder, "scenario"), { recursive: true });
  await copyFile(here("scenario.go"), join(folder, "scenario", "main.go"));
  await runProgram("go", ["vet", ".", "./scenario"], { cwd: folder });
  const program = join(folder, "scenario", "scenario");
  await runProgram("go", ["build", "-o", program, "./scenario"], { cwd: folder });
  return { program, args: [] };
}

async function prepareJava() {
  const packages = ["", ".api", ".model"].map((name) => `org.tokenry.client${name}`);
  const [invoker, api, model] = packages;
  const names = [`--invoker-package=${invoker}`, `--api-package=${api}`, `--model-package=${model}`];
  const folder = await generate("java", ["--library=native", ...names]);
  await copyFile(here("Scenario.java"), join(folder, "src", "main", "java", "Scenario.java"));
  const skipped = ["-Dmaven.test.skip=true", "-Dmaven.javadoc.skip=true", "-Dmaven.source.skip=true"];
  await runProgram("mvn", ["-q", "-B", ...skipped, "package"], { cwd: folder });
  const classPath = [join(folder, "target", "classes"), join(folder, "target", "lib", "*")].join(delimiter);
  return { program: "java", args: ["-ea", "-cp", classPath, "Scenario"] };
}
