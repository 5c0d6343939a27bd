export { findTerraform } from "./find-terraform.ts";
export {
  createAttachedWorkspace,
  createTerraformWorkspace,
  type TerraformRun,
  type TerraformWorkspace,
  type WorkspaceOptions,
} from "./terraform-workspace.ts";
