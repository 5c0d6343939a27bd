import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.tokenry.client.ApiClient;
import org.tokenry.client.ApiException;
import org.tokenry.client.api.MeApi;
import org.tokenry.client.api.ServiceAccountsApi;
import org.tokenry.client.model.CreateApiTokenRequest;
import org.tokenry.client.model.CreateApiTokenResponse;
import org.tokenry.client.model.Me;
import org.tokenry.client.model.Problem;
import org.tokenry.client.model.QueryFilter;
import org.tokenry.client.model.QueryFilters;
import org.tokenry.client.model.RotateApiTokenResponse;
import org.tokenry.client.model.ServiceAccount;
import org.tokenry.client.model.ServiceAccountPage;
import org.tokenry.client.model.ServiceAccountRequest;

/** A token's life by a Java client that was generated from openapi.yaml. Reads TOKENRY_URL and TOKENRY_API_TOKEN. */
public final class Scenario {
  public static void main(String[] args) throws Exception {
    ServiceAccountsApi accounts = new ServiceAccountsApi(connect(System.getenv("TOKENRY_API_TOKEN")));

    ServiceAccountRequest request = new ServiceAccountRequest().name("java").description("Made by a generated client");
    ServiceAccount account = accounts.createServiceAccountForTenant("main", request, null);
    QueryFilters filters = new QueryFilters().name(new QueryFilter().EQUALS("java"));
    ServiceAccountPage page =
        accounts.listServiceAccountsForTenant("main", 1, 5, List.of("name:asc", "id:desc"), filters);
    check(page.getTotal() == 1 && page.getResults().get(0).getId().equals(account.getId()), "the filter finds it");

    CreateApiTokenRequest tokenRequest = new CreateApiTokenRequest().name("deploy").maxAge("P1D");
    CreateApiTokenResponse created =
        accounts.createApiTokensForServiceAccountWithTenant("main", account.getId(), tokenRequest, "java-1");
    CreateApiTokenResponse again =
        accounts.createApiTokensForServiceAccountWithTenant("main", account.getId(), tokenRequest, "java-1");
    check(again.getFullToken().equals(created.getFullToken()), "a repeated request makes no second token");
    check(whoIs(created.getFullToken()).getId().equals(account.getId()), "the token works");

    RotateApiTokenResponse rotated =
        accounts.rotateApiTokenForServiceAccountWithTenant("main", account.getId(), created.getId(), null, null);
    check(rotated.getGeneration() == 2, "the token has a second text");
    expectProblem(401, "unauthenticated", () -> whoIs(created.getFullToken()));
    check(whoIs(rotated.getFullToken()).getProfile().getUsername().equals("java"), "the new text works");

    accounts.deleteApiTokenForServiceAccountWithTenant("main", account.getId(), created.getId());
    expectProblem(401, "unauthenticated", () -> whoIs(rotated.getFullToken()));

    CreateApiTokenRequest wrong = new CreateApiTokenRequest().name("late").maxAge("tomorrow");
    Problem problem =
        expectProblem(
            422,
            "validation-failed",
            () -> accounts.createApiTokensForServiceAccountWithTenant("main", account.getId(), wrong, null));
    check(problem.getErrors().get(0).getPointer().equals("/maxAge"), "the fault is named");

    accounts.deleteServiceAccountForTenant("main", account.getId());
    expectProblem(404, "not-found", () -> accounts.getServiceAccountForTenant("main", account.getId()));
  }

  private static ApiClient connect(String token) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(System.getenv("TOKENRY_URL"));
    client.setRequestInterceptor(builder -> builder.header("Authorization", "Bearer " + token));
    return client;
  }

  private static Me whoIs(String token) throws ApiException {
    return new MeApi(connect(token)).getCurrentUser();
  }

  private interface Call {
    void run() throws ApiException;
  }

  private static Problem expectProblem(int status, String code, Call call) throws Exception {
    try {
      call.run();
    } catch (ApiException error) {
      check(error.getCode() == status, "the status is " + status + ", not " + error.getCode());
      ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
      Problem problem = mapper.readValue(error.getResponseBody(), Problem.class);
      check(problem.getCode().equals(code), "the problem is " + code + ", not " + problem.getCode());
      return problem;
    }
    throw new AssertionError(code + " was expected, but the call succeeded");
  }

  private static void check(boolean holds, String what) {
    if (!holds) throw new AssertionError(what);
  }
}
