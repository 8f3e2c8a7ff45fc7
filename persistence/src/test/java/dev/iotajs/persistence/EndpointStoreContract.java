package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class EndpointStoreContract extends StoreContract {
  private static final List<String> GET = List.of("GET");

  private EndpointStore endpoints;
  private UUID script;

  EndpointStoreContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void answering() {
    endpoints = persistence.endpoints();
    script = script("price").id();
  }

  @Test
  void put_readsBackAsGiven() {
    Endpoint put = endpoints.put(tenant, script, "/price", List.of("GET", "POST", "GET"), true);

    assertThat(endpoints.get(tenant, script)).usingRecursiveComparison().isEqualTo(put);
    assertThat(put.httpPath()).isEqualTo("/price");
    assertThat(put.httpMethods()).containsExactly("GET", "POST");
    assertThat(put.active()).isTrue();
    assertThat(endpoints.at(tenant, "/price").orElseThrow().scriptId()).isEqualTo(script);
  }

  @Test
  void put_again_changesTheOneThatIsThere() {
    UUID id = endpoints.put(tenant, script, "/price", GET, true).id();

    Endpoint again = endpoints.put(tenant, script, "/prices", List.of(), false);

    assertThat(again.id()).isEqualTo(id);
    assertThat(again.httpMethods()).isEmpty();
    assertThat(endpoints.list(tenant)).hasSize(1);
    assertThat(endpoints.at(tenant, "/price")).isEmpty();
  }

  @Test
  void put_ofAPathTaken_isRefused() {
    endpoints.put(tenant, script, "/price", GET, true);
    UUID other = script("other").id();

    assertCode("PATH_TAKEN", () -> endpoints.put(tenant, other, "/price", GET, true));
    endpoints.put(tenant, other, "/other", GET, true);
    assertCode("PATH_TAKEN", () -> endpoints.put(tenant, other, "/price", GET, true));
  }

  @Test
  void put_ofAPathTakenThatReadsLikeAConstraint_isToldAsAPath() {
    endpoints.put(tenant, script, "/scripts_name_key", GET, true);
    UUID other = script("other").id();

    assertCode("PATH_TAKEN", () -> endpoints.put(tenant, other, "/scripts_name_key", GET, true));
  }

  @Test
  void at_leavesOutWhatIsNotActive() {
    endpoints.put(tenant, script, "/price", GET, false);
    UUID draft = script(tenant, "draft", ScriptStatus.DRAFT).id();
    endpoints.put(tenant, draft, "/draft", GET, true);

    assertThat(endpoints.at(tenant, "/price")).isEmpty();
    assertThat(endpoints.at(tenant, "/draft")).isEmpty();
  }

  @Test
  void put_ofWhatIsNoPath_isRefused() {
    for (String path : new String[] {"", "price", "/a b", "/a?b", "/a#b", "/a\n"}) {
      assertCode("INVALID_VALUE", () -> endpoints.put(tenant, script, path, GET, true));
    }
    assertCode("INVALID_VALUE", () -> endpoints.put(tenant, script, null, GET, true));
  }

  @Test
  void delete_takesItAway() {
    endpoints.put(tenant, script, "/price", GET, true);

    endpoints.delete(tenant, script);

    assertNotFound(() -> endpoints.get(tenant, script));
    assertNotFound(() -> endpoints.delete(tenant, script));
    assertNotFound(() -> endpoints.put(tenant, UUID.randomUUID(), "/a", GET, true));
  }
}
