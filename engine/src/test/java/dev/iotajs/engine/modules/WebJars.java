package dev.iotajs.engine.modules;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The npm packages on the test class path, as a folder of packages. */
final class WebJars {
  private static final Pattern FILE =
      Pattern.compile("META-INF/resources/(?:webjars|_static)/[^/]+/[^/]+/(.+[^/])");

  private WebJars() {}

  /** Unpacks them. */
  static Path unpack(Path folder) throws IOException {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, 0)) {
      if (entry.endsWith(".jar") && (entry.contains("webjars") || entry.contains("mvnpm"))) {
        try (JarFile jar = new JarFile(entry)) {
          unpack(jar, folder);
        }
      }
    }
    return folder;
  }

  private static void unpack(JarFile jar, Path folder) throws IOException {
    List<JarEntry> entries = Collections.list(jar.entries());
    Path target = folder.resolve(name(jar, entries));
    for (JarEntry entry : entries) {
      Matcher file = FILE.matcher(entry.getName());
      if (file.matches()) {
        Path path = target.resolve(file.group(1));
        Files.createDirectories(path.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
          Files.copy(in, path);
        }
      }
    }
  }

  /** {@code scope__name} stands for {@code @scope/name}. */
  private static String name(JarFile jar, List<JarEntry> entries) throws IOException {
    List<JarEntry> poms =
        entries.stream()
            .filter(e -> e.getName().endsWith("/pom.properties"))
            .collect(Collectors.toList());
    Properties pom = new Properties();
    try (InputStream in = jar.getInputStream(poms.get(0))) {
      pom.load(in);
    }
    String name = pom.getProperty("artifactId");
    return name.contains("__") ? "@" + name.replace("__", "/") : name;
  }
}
