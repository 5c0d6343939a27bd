output "max_age" {
  value = provider::tokenry::duration("PT168H") # P7D
}
