import { TerraformOutput, TerraformStack } from "cdktf";

/** The framework would let the later of two outputs with one name replace the other, without a word. */
export function validateUniqueOutput(output: TerraformOutput, name: string): void {
  output.node.addValidation({
    validate: () => {
      const other = TerraformStack.of(output)
        .node.findAll()
        .find((node) => node !== output && TerraformOutput.isTerraformOutput(node) && node.friendlyUniqueId === name);
      return other === undefined
        ? []
        : [`output name ${JSON.stringify(name)} is taken by ${other.node.path}: give one of them another name`];
    },
  });
}
