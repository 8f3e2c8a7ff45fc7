package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ScriptStoreContract extends StoreContract {
  private ScriptStore scripts;

  ScriptStoreContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void store() {
    scripts = persistence.scripts();
  }

  private static ScriptProperties full() {
    return ScriptProperties.builder("Preis für Ünïcode 💶", ScriptType.HTTP)
        .description("what it is for")
        .status(ScriptStatus.ACTIVE)
        .limits("{\"wallTime\": 1000}")
        .cronExpression("*/5 * * * *")
        .timezone("Europe/Berlin")
        .httpPath("/price")
        .httpMethods(List.of("GET", "POST"))
        .eventTypes(List.of("sales.order.created", "sales.*"))
        .tags(List.of("a, b", "{c}", "\"d\"", "NULL", "e\\f"))
        .metadata("{\"nested\": {\"list\": [1, 2.50, null]}}")
        .build();
  }

  private static SourceChange source(String text) {
    return SourceChange.of(text).by("ben").because("because");
  }

  @Test
  void create_readsBackAsItWasGiven() {
    Script created = scripts.create(tenant, full(), source("return 1").by("ana"));

    Script read = scripts.get(tenant, created.id());
    assertThat(read).usingRecursiveComparison().isEqualTo(created);
    assertThat(read.properties()).isEqualTo(full());
    assertThat(read.tenantId()).isEqualTo(tenant);
    assertThat(read.createdBy()).isEqualTo("ana");
    assertThat(read.currentVersion()).isEqualTo(1);
    assertThat(read.revision()).isEqualTo(1);
    assertThat(scripts.byName(tenant, full().name()).id()).isEqualTo(created.id());
  }

  @Test
  void times_areKeptInMicroseconds() {
    Script created = script("clock");

    assertThat(created.createdAt()).isEqualTo(now()).isEqualTo(created.updatedAt());
    assertThat(scripts.get(tenant, created.id()).createdAt()).isEqualTo(created.createdAt());
  }

  @Test
  void create_withoutAnything_hasDefaults() {
    Script read = scripts.get(tenant, script(tenant, "bare", ScriptStatus.DRAFT).id());

    assertThat(read.properties())
        .isEqualTo(ScriptProperties.builder("bare", ScriptType.ONEOFF).build());
    assertThat(read.properties().cronExpression()).isEmpty();
    assertThat(read.properties().tags()).isEmpty();
  }

  @Test
  void create_withNameTaken_writesNothing() throws Exception {
    script("price");
    long versions = database.count("script_versions");

    assertCode("NAME_TAKEN", () -> script("price"));
    assertThat(database.count("script_versions")).isEqualTo(versions);
    assertThat(scripts.list(tenant, ScriptQuery.all()).total()).isEqualTo(1);
  }

  @Test
  void create_withNameOfAnotherTenant_isFine() {
    script("price");

    assertThat(script(tenant + "-b", "price", ScriptStatus.DRAFT).currentVersion()).isEqualTo(1);
  }

  @Test
  void create_withPathTaken_throws() {
    scripts.create(tenant, full(), source("1"));
    ScriptProperties other = full().toBuilder().name("another").build();

    assertCode("PATH_TAKEN", () -> scripts.create(tenant, other, source("1")));
  }

  @Test
  void create_withPathTakenThatReadsLikeAConstraint_isToldAsAPath() {
    for (String path : List.of("/scripts_name_key", "/\"(scripts_name_key\"")) {
      ScriptProperties first = full().toBuilder().name("first" + path).httpPath(path).build();
      scripts.create(tenant, first, source("1"));
      ScriptProperties second = first.toBuilder().name("second" + path).build();

      assertCode("PATH_TAKEN", () -> scripts.create(tenant, second, source("1")));
    }
  }

  @Test
  void create_withNameTakenThatReadsLikeAConstraint_isToldAsAName() {
    for (String name : List.of("scripts_http_path_key", "(\"scripts_http_path_key\"")) {
      script(name);

      assertCode("NAME_TAKEN", () -> script(name));
    }
  }

  @Test
  void save_ofChangedSource_isTheNextVersion() {
    Script script = script("price");
    clock.advance(Duration.ofSeconds(1));

    ScriptVersion saved = scripts.save(tenant, script.id(), source("return 2"));

    assertThat(saved.number()).isEqualTo(2);
    assertThat(saved.source()).isEqualTo("return 2");
    assertThat(saved.info().createdBy()).isEqualTo("ben");
    assertThat(saved.info().changeDescription()).isEqualTo("because");
    assertThat(saved.info().createdAt()).isEqualTo(now());
    assertThat(saved.info().scriptId()).isEqualTo(script.id());
    Script after = scripts.get(tenant, script.id());
    assertThat(after.currentVersion()).isEqualTo(2);
    assertThat(after.updatedAt()).isEqualTo(now());
    assertThat(scripts.version(tenant, script.id(), 1, null).source()).isEqualTo("return 'price'");
    assertThat(scripts.currentVersion(tenant, script.id(), null).number()).isEqualTo(2);
  }

  @Test
  void save_ofUnchangedSource_writesNothing() {
    Script script = script("price");
    clock.advance(Duration.ofSeconds(1));

    ScriptVersion saved = scripts.save(tenant, script.id(), source("return 'price'"));

    assertThat(saved.number()).isEqualTo(1);
    assertThat(scripts.get(tenant, script.id())).usingRecursiveComparison().isEqualTo(script);
  }

  @Test
  void save_expectingTheCurrentVersion_isWritten() {
    UUID script = script("price").id();

    assertThat(scripts.save(tenant, script, source("2").expecting(1)).number()).isEqualTo(2);
  }

  @Test
  void save_expectingAnotherVersion_namesBothAndWritesNothing() {
    UUID script = script("price").id();
    scripts.save(tenant, script, source("2"));

    assertThatThrownBy(() -> scripts.save(tenant, script, source("3").expecting(1)))
        .isInstanceOfSatisfying(
            VersionConflictException.class,
            e -> {
              assertThat(e.expected()).isEqualTo(1);
              assertThat(e.actual()).isEqualTo(2);
            })
        .hasMessage("Expected version 1, but the script is at version 2");
    assertThat(scripts.get(tenant, script).currentVersion()).isEqualTo(2);
  }

  @Test
  void source_readsBackCharacterByCharacter() {
    UUID script = script("text").id();
    String longText = "// ü 💶 \u2028\n".repeat(100_000);
    for (String text :
        List.of("", " ", "\r\n\t\uFEFF\uFFFF\u0001", "it's \\u0000 '\"`$", longText)) {
      scripts.save(tenant, script, source(text));

      assertThat(scripts.currentVersion(tenant, script, null).source()).isEqualTo(text);
    }
  }

  @Test
  void rollback_isANewVersionWithTheOldSourceAndItsCompiledForm() {
    UUID script = script("price").id();
    scripts.saveCompiled(tenant, script, 1, "key", new byte[] {1, 2});
    scripts.save(tenant, script, source("return 2"));

    ScriptVersion back = scripts.rollback(tenant, script, 1, "eve");

    assertThat(back.number()).isEqualTo(3);
    assertThat(back.source()).isEqualTo("return 'price'");
    assertThat(back.info().createdBy()).isEqualTo("eve");
    assertThat(back.info().changeDescription()).isEqualTo("Back to version 1");
    assertThat(scripts.currentVersion(tenant, script, "key").compiled())
        .hasValue(new byte[] {1, 2});
  }

  @Test
  void rollback_toTheCurrentSource_writesNothing() {
    UUID script = script("price").id();

    assertThat(scripts.rollback(tenant, script, 1, "eve").number()).isEqualTo(1);
  }

  @Test
  void rollback_toAVersionThatIsNotThere_throws() {
    UUID script = script("price").id();

    assertNotFound(() -> scripts.rollback(tenant, script, 2, "eve"));
  }

  @Test
  void update_changesAllProperties() {
    Script script = script("price");
    clock.advance(Duration.ofSeconds(1));

    Script updated = scripts.update(tenant, script.id(), full(), 1);

    assertThat(updated.properties()).isEqualTo(full());
    assertThat(updated.revision()).isEqualTo(2);
    assertThat(updated.updatedAt()).isEqualTo(now());
    assertThat(updated.currentVersion()).isEqualTo(1);
    Script bare = scripts.update(tenant, script.id(), script.properties(), 2);
    assertThat(bare.properties()).isEqualTo(script.properties());
  }

  @Test
  void update_expectingAnotherRevision_writesNothing() {
    Script script = script("price");
    scripts.update(tenant, script.id(), full(), 1);

    assertThatThrownBy(() -> scripts.update(tenant, script.id(), script.properties(), 1))
        .isInstanceOf(VersionConflictException.class)
        .hasMessage("Expected revision 1, but the script is at revision 2");
    assertThat(scripts.get(tenant, script.id()).properties()).isEqualTo(full());
  }

  @Test
  void update_toANameOrPathTaken_throws() {
    scripts.create(tenant, full(), source("1"));
    Script other = script("other");
    ScriptProperties.Builder changed = other.properties().toBuilder();

    ScriptProperties named = changed.name(full().name()).build();
    assertCode("NAME_TAKEN", () -> scripts.update(tenant, other.id(), named, 1));
    ScriptProperties at = changed.name("other").httpPath("/price").build();
    assertCode("PATH_TAKEN", () -> scripts.update(tenant, other.id(), at, 1));
  }

  @Test
  void archive_takesOutOfUseOnce() {
    UUID script = script("price").id();

    Script archived = scripts.archive(tenant, script);

    assertThat(archived.properties().status()).isEqualTo(ScriptStatus.ARCHIVED);
    assertThat(archived.revision()).isEqualTo(2);
    assertThat(scripts.archive(tenant, script).revision()).isEqualTo(2);
    assertThat(scripts.currentVersion(tenant, script, null).source()).isNotEmpty();
  }

  @Test
  void delete_takesEverythingWithIt() throws Exception {
    UUID script = Rows.ofAllTables(persistence, tenant);

    scripts.delete(tenant, script);

    assertNotFound(() -> scripts.get(tenant, script));
    for (String table : Rows.TABLES) {
      assertThat(database.query("SELECT id FROM " + table + " WHERE tenant_id = '" + tenant + "'"))
          .as(table)
          .isEmpty();
    }
  }

  @Test
  void reading_whatIsNotThere_throws() {
    UUID script = script("price").id();

    assertNotFound(() -> scripts.get(tenant, UUID.randomUUID()));
    assertNotFound(() -> scripts.byName(tenant, "nobody"));
    assertNotFound(() -> scripts.byName(tenant, "PRICE"));
    assertNotFound(() -> scripts.version(tenant, script, 2, null));
    assertNotFound(() -> scripts.save(tenant, UUID.randomUUID(), source("1")));
    assertNotFound(() -> scripts.delete(tenant, UUID.randomUUID()));
  }

  private List<String> names(ScriptQuery.Builder query) {
    Page<Script> page = scripts.list(tenant, query.page(0, 200).build());
    assertThat(page.total()).isEqualTo(page.items().size());
    return page.items().stream().map(s -> s.properties().name()).collect(Collectors.toList());
  }

  private void three() {
    ScriptProperties.Builder some = ScriptProperties.builder("alpha", ScriptType.HTTP);
    scripts.create(tenant, some.tags(List.of("x", "y")).build(), source("1"));
    clock.advance(Duration.ofSeconds(1));
    scripts.create(tenant, some.name("Beta").description("50% of_it!").build(), source("1"));
    clock.advance(Duration.ofSeconds(1));
    some = ScriptProperties.builder("gamma", ScriptType.EVENT).status(ScriptStatus.PAUSED);
    scripts.create(tenant, some.description("alphabet").tags(List.of("x")).build(), source("1"));
  }

  @Test
  void list_filters() {
    three();

    assertThat(names(ScriptQuery.builder().type(ScriptType.EVENT))).containsExactly("gamma");
    assertThat(names(ScriptQuery.builder().status(ScriptStatus.PAUSED))).containsExactly("gamma");
    assertThat(names(ScriptQuery.builder().tag("y"))).containsExactlyInAnyOrder("alpha", "Beta");
    assertThat(names(ScriptQuery.builder().tag("x").type(ScriptType.EVENT)))
        .containsExactly("gamma");
    assertThat(names(ScriptQuery.builder().tag("xy"))).isEmpty();
  }

  @Test
  void list_searchesTextAndNotPatterns() {
    three();

    assertThat(names(ScriptQuery.builder().search("ALPHA"))).containsExactly("alpha", "gamma");
    assertThat(names(ScriptQuery.builder().search("beta"))).containsExactly("Beta");
    assertThat(names(ScriptQuery.builder().search("0% of_it!"))).containsExactly("Beta");
    assertThat(names(ScriptQuery.builder().search("%"))).containsExactly("Beta");
    assertThat(names(ScriptQuery.builder().search("_"))).containsExactly("Beta");
    assertThat(names(ScriptQuery.builder().search("!"))).containsExactly("Beta");
    assertThat(names(ScriptQuery.builder().search("' OR 1=1 --"))).isEmpty();
  }

  @Test
  void list_sorts() {
    three();

    assertThat(names(ScriptQuery.builder().sort(ScriptSort.CREATED)))
        .containsExactly("alpha", "Beta", "gamma");
    assertThat(names(ScriptQuery.builder().sort(ScriptSort.CREATED).descending(true)))
        .containsExactly("gamma", "Beta", "alpha");
    scripts.archive(tenant, scripts.byName(tenant, "alpha").id());
    clock.advance(Duration.ofSeconds(1));
    scripts.save(tenant, scripts.byName(tenant, "alpha").id(), source("2"));
    assertThat(names(ScriptQuery.builder().sort(ScriptSort.UPDATED).descending(true)))
        .startsWith("alpha");
  }

  @Test
  void list_givesPagesAndTheTotal() {
    for (int i = 0; i < 5; i++) {
      script("script" + i);
    }

    Page<Script> page = scripts.list(tenant, ScriptQuery.builder().page(3, 2).build());
    assertThat(page.total()).isEqualTo(5);
    assertThat(page.items())
        .extracting(s -> s.properties().name())
        .containsExactly("script3", "script4");
    assertThat(scripts.list(tenant, ScriptQuery.builder().page(5, 2).build()).items()).isEmpty();
  }

  @Test
  void versions_areListedNewestFirstInParts() {
    UUID script = script("price").id();
    for (int i = 2; i <= 5; i++) {
      scripts.save(tenant, script, source("" + i));
    }

    Slice<VersionInfo> first = scripts.versions(tenant, script, null, 3);
    assertThat(first.items()).extracting(VersionInfo::number).containsExactly(5, 4, 3);
    Slice<VersionInfo> rest = scripts.versions(tenant, script, first.next().orElseThrow(), 3);
    assertThat(rest.items()).extracting(VersionInfo::number).containsExactly(2, 1);
    assertThat(rest.next()).isEmpty();
    assertNotFound(() -> scripts.versions(tenant, UUID.randomUUID(), null, 3));
    assertCode("INVALID_VALUE", () -> scripts.versions(tenant, script, "x", 3));
  }

  @Test
  void diff_comparesTwoVersions() {
    UUID script = script("price").id();
    scripts.save(tenant, script, source("a\nb\nc"));
    scripts.save(tenant, script, source("a\nB\nc\nd"));

    SourceDiff diff = scripts.diff(tenant, script, 2, 3);

    assertThat(diff.unified())
        .isEqualTo("--- version 2\n+++ version 3\n@@ -1,3 +1,4 @@\n a\n-b\n+B\n c\n+d\n");
    assertThat(diff.lines())
        .extracting(line -> line.kind() + " " + line.text())
        .containsExactly("SAME a", "REMOVED b", "ADDED B", "SAME c", "ADDED d");
  }

  @Test
  void compiled_isReadWithItsKeyOnly() {
    UUID script = script("price").id();
    byte[] form = new byte[100_000];
    form[99_999] = -1;
    scripts.saveCompiled(tenant, script, 1, "compiler 1", form);

    assertThat(scripts.currentVersion(tenant, script, "compiler 1").compiled()).hasValue(form);
    assertThat(scripts.version(tenant, script, 1, "compiler 1").compiled()).hasValue(form);
    assertThat(scripts.currentVersion(tenant, script, "compiler 2").compiled()).isEmpty();
    assertThat(scripts.currentVersion(tenant, script, null).compiled()).isEmpty();
  }

  @Test
  void compiled_ofAnotherCompiler_takesItsPlace() {
    UUID script = script("price").id();
    scripts.saveCompiled(tenant, script, 1, "compiler 1", new byte[] {1});
    scripts.saveCompiled(tenant, script, 1, "compiler 2", new byte[] {2});

    assertThat(scripts.currentVersion(tenant, script, "compiler 1").compiled()).isEmpty();
    assertThat(scripts.currentVersion(tenant, script, "compiler 2").compiled())
        .hasValue(new byte[] {2});
    assertNotFound(() -> scripts.saveCompiled(tenant, script, 2, "key", new byte[0]));
  }
}
