terraform {
  required_providers {
    notes = { source = "example.com/example/notes" }
  }
}

provider "notes" {}

resource "notes_note" "greeting" {
  title = "Greeting"
  body  = "Hello, ${provider::notes::slug("-", "Big", "World")}!"
  tags  = ["first"]
}

data "notes_note" "same" {
  id = notes_note.greeting.id
}

output "body" {
  value = data.notes_note.same.body
}
