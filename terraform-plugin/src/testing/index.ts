export { findTerraform } from "./find-terraform.ts";
export {
  createTerraformSteps,
  type ImportOptions,
  TerraformStepError,
  type TerraformSteps,
} from "./terraform-steps.ts";
export {
  type AttachedWorkspaceOptions,
  createAttachedWorkspace,
  createTerraformWorkspace,
  type TerraformRun,
  type TerraformWorkspace,
  type WorkspaceOptions,
} from "./terraform-workspace.ts";
