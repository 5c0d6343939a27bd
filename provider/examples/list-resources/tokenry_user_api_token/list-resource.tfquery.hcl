list "tokenry_user_api_token" "all" {
  provider         = tokenry
  include_resource = true
}
