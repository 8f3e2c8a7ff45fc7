package dev.iotajs.engine.jsr223;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.HostFunction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tools.ant.BuildException;
import org.apache.tools.ant.Project;
import org.apache.tools.ant.ProjectHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ant build files: {@code <script>}, and {@code <scriptdef>} compiled or not. */
class AntScriptTest {
  @TempDir Path folder;

  private final List<Object> reported = new ArrayList<>();

  private void build(String targetBody) throws IOException {
    Path file = folder.resolve("build.xml");
    Files.writeString(
        file, "<project default='main'><target name='main'>" + targetBody + "</target></project>");
    HostFunction report = call -> reported.add(call.argument(0));
    Project project = new Project();
    project.init();
    project.setProperty("greeting", "hello");
    project.addReference("report", report);
    ProjectHelper.configureProject(project, file.toFile());
    project.executeTarget("main");
  }

  private static String definition(boolean compiled, String text) {
    return "<scriptdef name='greet' language='iota' compiled='"
        + compiled
        + "'><attribute name='who'/><![CDATA["
        + text
        + "]]></scriptdef><greet who='Ada'/><greet who='Bob'/>";
  }

  @Test
  void script_readsPropertiesAndCallsReferences() throws Exception {
    build(
        "<script language='iota'><![CDATA["
            + "var n = 0; for (var i = 1; i < 4; i++) n += i; report(greeting + n)"
            + "]]></script>");

    assertThat(reported).containsExactly("hello6");
  }

  /** What a script prints goes where Java's standard output goes. */
  private String printedBy(String targetBody) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      build(targetBody);
    } finally {
      System.setOut(before);
    }
    return printed.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void scriptdef_getsItsAttributes(boolean compiled) throws Exception {
    assertThat(printedBy(definition(compiled, "print('for ' + attributes.who)")).lines())
        .containsExactly("for Ada", "for Bob");
  }

  @Test
  void scripts_cannotTouchTheProject() throws Exception {
    String look = "print(typeof project + typeof project.getProperty + typeof self.getProject)";

    assertThat(
            printedBy(
                    "<script language='iota'>"
                        + look
                        + "</script>"
                        + definition(true, look)
                        + definition(false, look))
                .lines())
        .hasSize(5)
        .containsOnly("objectundefinedundefined");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void scriptThatFails_failsTheBuild(boolean compiled) {
    assertThatThrownBy(() -> build(definition(compiled, "null.x")))
        .isInstanceOf(BuildException.class)
        .hasMessageContaining("TypeError");
    assertThatThrownBy(() -> build("<script language='iota'>null.x</script>"))
        .isInstanceOf(BuildException.class)
        .hasMessageContaining("TypeError");
  }
}
