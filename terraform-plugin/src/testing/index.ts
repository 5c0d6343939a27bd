export { findTerraform } from "./find-terraform.ts";
export {
  type AttachedWorkspaceOptions,
  createAttachedWorkspace,
  createTerraformWorkspace,
  type TerraformRun,
  type TerraformWorkspace,
  type WorkspaceOptions,
} from "./terraform-workspace.ts";
