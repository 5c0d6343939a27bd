resource "tokenry_role" "deployer" {
  name        = "Deployer"
  description = "Starts what is there, and reads what came of it."

  permissions = {
    EXECUTION = ["ACCESS_LOGS", "CREATE", "LIST", "VIEW"]
    FLOW      = ["EXECUTE", "LIST", "VIEW"]
  }
}
