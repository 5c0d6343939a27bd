import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectSuccess } from "../helpers/terraform-outcome.ts";

export interface LifeCycle {
  /** `type.name` */
  resource: string;
  /** What else is in the configuration. */
  around?: string;
  first: string;
  /** A change that keeps the thing. Left out where every change replaces it. */
  changed?: string;
  /** Where the API has the thing. */
  toPath: (attributes: Readonly<Record<string, string>>) => string;
  /** Attributes of the state after `first`. */
  state: Readonly<Record<string, unknown>>;
  /** The import id. Default: `id`. */
  toImportId?: (attributes: Readonly<Record<string, string>>) => string;
}

/** What every resource promises, against a real server and with a real terraform. */
export function hasALifeCycle({
  resource,
  around = "",
  first,
  changed,
  toPath,
  state,
  toImportId = ({ id = "" }) => id,
}: LifeCycle): void {
  describe("life cycle", function () {
    this.timeout(60_000);
    let tf: Attached;
    before(requireTerraform);
    beforeEach(async () => {
      tf = await startAttached();
      await tf.apply(around + first);
    });
    afterEach(() => tf?.close());

    const attributes = () => tf.attributesOf<Record<string, string>>(resource);
    const get = async () => tf.api.call("GET", toPath(await attributes()));
    const deleteOutside = async () => {
      const answer = await tf.api.call("DELETE", toPath(await attributes()));
      expect(answer.status, answer.text).to.be.oneOf([200, 204]);
    };

    it("is created, and planned again without changes", async () => {
      expect((await get()).status).to.equal(200);
      expect(await attributes()).to.deep.include(state);
      await tf.expectNoChanges();
    });

    if (changed !== undefined) {
      it("is changed in place, and planned again without changes", async () => {
        const { id } = await attributes();
        expect(await tf.apply(around + changed)).to.contain("0 added, 1 changed, 0 destroyed");
        expect(await attributes()).to.include({ id });
        await tf.expectNoChanges();
      });
    }

    it("is created again after it was deleted outside", async () => {
      await deleteOutside();
      expect(await tf.apply()).to.contain("1 added, 0 changed, 0 destroyed");
      expect((await get()).status).to.equal(200);
    });

    it("is destroyed, and without an error when it is gone already", async () => {
      const path = toPath(await attributes());
      await deleteOutside();
      await expectSuccess(tf.workspace.run("destroy", "-auto-approve", "-refresh=false"));
      expect(await tf.resources()).to.deep.equal([]);
      await tf.apply(around + first);
      const again = toPath(await attributes());
      await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
      for (const gone of [path, again]) expect((await tf.api.call("GET", gone)).status).to.equal(404);
    });

    it("is imported, and then planned without changes", async () => {
      const before = await attributes();
      await expectSuccess(tf.workspace.run("state", "rm", resource));
      await expectSuccess(tf.workspace.run("import", resource, toImportId(before)));
      expect(await attributes()).to.deep.equal(before);
      await tf.expectNoChanges();
    });
  });
}
