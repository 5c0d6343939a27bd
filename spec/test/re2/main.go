// Reads {"pattern": ..., "texts": [...]} and writes, for each text, the first group of every match: how scanners in Go see it.
package main

import (
	"encoding/json"
	"os"
	"regexp"
)

func main() {
	var input struct {
		Pattern string
		Texts   []string
	}
	if err := json.NewDecoder(os.Stdin).Decode(&input); err != nil {
		panic(err)
	}
	pattern := regexp.MustCompile(input.Pattern)
	found := make([][]string, len(input.Texts))
	for index, text := range input.Texts {
		found[index] = []string{}
		for _, match := range pattern.FindAllStringSubmatch(text, -1) {
			found[index] = append(found[index], match[1])
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(found); err != nil {
		panic(err)
	}
}
