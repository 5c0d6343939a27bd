import { serve } from "@tokenry/terraform-plugin";
import { tokenry } from "./provider.ts";

serve(tokenry);
