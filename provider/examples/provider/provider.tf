terraform {
  required_providers {
    tokenry = {
      source  = "tokenry.local/tokenry/tokenry"
      version = "~> 0.1"
    }
  }
}

variable "tokenry_url" {
  type    = string
  default = "http://127.0.0.1:8080"
}

# The credential comes from TOKENRY_API_TOKEN in the environment.
provider "tokenry" {
  url = var.tokenry_url
}

resource "tokenry_service_account" "ci" {
  name = "ci"
}
