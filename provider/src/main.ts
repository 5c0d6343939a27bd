import { serve } from "@tokenry/terraform-plugin";

serve(async () => (await import("./provider.ts")).tokenry);
