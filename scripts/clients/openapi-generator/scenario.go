// A token's life by a Go client that was generated from openapi.yaml. Reads TOKENRY_URL and TOKENRY_API_TOKEN.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"

	tokenry "example.com/tokenry/client"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	configuration := tokenry.NewConfiguration()
	configuration.Servers = tokenry.ServerConfigurations{{URL: os.Getenv("TOKENRY_URL")}}
	client := tokenry.NewAPIClient(configuration)
	accounts := client.ServiceAccountsAPI
	admin := as(os.Getenv("TOKENRY_API_TOKEN"))

	request := tokenry.NewServiceAccountRequest("golang")
	request.SetDescription("Made by a generated client")
	account, _, err := accounts.CreateServiceAccountForTenant(admin, "main").ServiceAccountRequest(*request).Execute()
	if err != nil {
		return explain("create a service account", err)
	}
	equals := "golang"
	filters := tokenry.QueryFilters{Name: &tokenry.QueryFilter{EQUALS: &equals}}
	page, _, err := accounts.ListServiceAccountsForTenant(admin, "main").Filters(filters).Sort([]string{"name:asc", "id:desc"}).Execute()
	if err != nil {
		return explain("list", err)
	}
	if page.Total != 1 || page.Results[0].Id != account.Id {
		return fmt.Errorf("the filter found %d", page.Total)
	}

	tokenRequest := tokenry.NewCreateApiTokenRequest("deploy")
	tokenRequest.SetMaxAge("P1D")
	create := accounts.CreateApiTokensForServiceAccountWithTenant(admin, "main", account.Id).CreateApiTokenRequest(*tokenRequest).IdempotencyKey("go-1")
	created, _, err := create.Execute()
	if err != nil {
		return explain("create a token", err)
	}
	again, _, err := create.Execute()
	if err != nil {
		return explain("create a token again", err)
	}
	if again.GetFullToken() != created.GetFullToken() {
		return errors.New("a repeated request made a second token")
	}
	if err := expectUser(client, created.GetFullToken(), account.Id); err != nil {
		return err
	}

	rotated, _, err := accounts.RotateApiTokenForServiceAccountWithTenant(admin, "main", account.Id, created.Id).Execute()
	if err != nil {
		return explain("rotate", err)
	}
	if err := expectUnauthorized(client, created.GetFullToken()); err != nil {
		return err
	}
	if err := expectUser(client, rotated.GetFullToken(), account.Id); err != nil {
		return err
	}

	if _, _, err := accounts.DeleteApiTokenForServiceAccountWithTenant(admin, "main", account.Id, created.Id).Execute(); err != nil {
		return explain("revoke", err)
	}
	if err := expectUnauthorized(client, rotated.GetFullToken()); err != nil {
		return err
	}

	tokenRequest.SetMaxAge("tomorrow")
	_, _, err = accounts.CreateApiTokensForServiceAccountWithTenant(admin, "main", account.Id).CreateApiTokenRequest(*tokenRequest).Execute()
	if problem := problemOf(err); problem == nil || problem.Errors[0].Pointer != "/maxAge" {
		return fmt.Errorf("a duration that is none: %w", err)
	}
	if _, err := accounts.DeleteServiceAccountForTenant(admin, "main", account.Id).Execute(); err != nil {
		return explain("delete the service account", err)
	}
	return nil
}

func as(token string) context.Context {
	return context.WithValue(context.Background(), tokenry.ContextAccessToken, token)
}

func expectUser(client *tokenry.APIClient, token, id string) error {
	me, _, err := client.MeAPI.GetCurrentUser(as(token)).Execute()
	if err != nil {
		return explain("use a token", err)
	}
	if me.Id != id || me.Type != "SERVICE_ACCOUNT" {
		return fmt.Errorf("the token is that of %s %s", me.Type, me.Id)
	}
	return nil
}

func expectUnauthorized(client *tokenry.APIClient, token string) error {
	_, response, err := client.MeAPI.GetCurrentUser(as(token)).Execute()
	if response == nil || response.StatusCode != http.StatusUnauthorized {
		return fmt.Errorf("a token that ended still works: %w", err)
	}
	if problem := problemOf(err); problem == nil || problem.Code != "unauthenticated" {
		return fmt.Errorf("a problem was expected: %w", err)
	}
	return nil
}

func problemOf(err error) *tokenry.Problem {
	var failure *tokenry.GenericOpenAPIError
	if !errors.As(err, &failure) {
		return nil
	}
	if problem, ok := failure.Model().(tokenry.Problem); ok {
		return &problem
	}
	return nil
}

func explain(what string, err error) error {
	if problem := problemOf(err); problem != nil {
		return fmt.Errorf("%s: %s", what, problem.Detail)
	}
	return fmt.Errorf("%s: %w", what, err)
}
