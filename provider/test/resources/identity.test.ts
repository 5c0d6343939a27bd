import type { ResourceContext } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { newTokenText } from "../../../api/test/helpers/token-text.ts";
import { tokenry } from "../../src/provider.ts";

const context = {} as ResourceContext<never>;

describe("identities", () => {
  for (const [type, resource] of Object.entries(tokenry.resources ?? {})) {
    it(`tell one ${type} from all others`, () => {
      expect(Object.keys(resource.identity?.attributes ?? {})).not.to.have.lengthOf(0);
    });

    it(`of ${type} are not the text of a token, which the message does not repeat`, () => {
      const text = newTokenText();
      const given = Object.fromEntries(Object.keys(resource.identity?.attributes ?? {}).map((name) => [name, text]));
      const run = () => resource.importIdentity?.(context, given);
      expect(run).to.throw("The import id is wrong").with.property("detail").that.does.not.contain(text);
    });
  }
});
