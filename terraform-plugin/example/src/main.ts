import { serve } from "@tokenry/terraform-plugin";
import { notes } from "./provider.ts";

serve(notes);
