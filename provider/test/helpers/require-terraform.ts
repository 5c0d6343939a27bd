export { requireTerraform, requireTerraformVersion } from "../../../terraform-plugin/test/helpers/require-terraform.ts";
