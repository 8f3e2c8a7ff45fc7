package dev.iotajs.sandbox.internal.guest.web;

import java.util.ArrayList;

/**
 * Takes addresses apart: the basic URL parser of the URL Standard, a machine that goes from state
 * to state by the characters it finds. Given a state to start with, it changes a part of an
 * address.
 */
final class UrlParser {
  /** Where the machine is. */
  enum State {
    SCHEME_START,
    SCHEME,
    NO_SCHEME,
    SPECIAL_RELATIVE_OR_AUTHORITY,
    PATH_OR_AUTHORITY,
    RELATIVE,
    RELATIVE_SLASH,
    SPECIAL_AUTHORITY_SLASHES,
    SPECIAL_AUTHORITY_IGNORE_SLASHES,
    AUTHORITY,
    HOST,
    HOSTNAME,
    PORT,
    FILE,
    FILE_SLASH,
    FILE_HOST,
    PATH_START,
    PATH,
    OPAQUE_PATH,
    QUERY,
    FRAGMENT
  }

  private enum Outcome {
    CONTINUE,
    DONE,
    FAILURE
  }

  /** In place of a character, at the end. */
  private static final int END = -1;

  private final String input;
  private final UrlRecord base;
  private final UrlRecord url;
  private final State override;
  private final StringBuilder buffer = new StringBuilder();
  private State state;
  private int pointer;
  private boolean atSignSeen;
  private boolean insideBrackets;
  private boolean passwordTokenSeen;

  private UrlParser(String input, UrlRecord base, UrlRecord url, State override) {
    this.input = input;
    this.base = base;
    this.url = url;
    this.override = override;
    this.state = override == null ? State.SCHEME_START : override;
  }

  /** The address in a text; null if it is none. The base may be null. */
  static UrlRecord parse(String text, UrlRecord base) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    UrlRecord url = new UrlRecord();
    String input = withoutBreaks(text.substring(start, end));
    return new UrlParser(input, base, url, null).run() ? url : null;
  }

  /** Changes a part; false if the text cannot be that part. */
  static boolean change(UrlRecord url, String text, State from) {
    return new UrlParser(withoutBreaks(text), null, url, from).run();
  }

  private static String withoutBreaks(String text) {
    StringBuilder kept = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dropped = c == '\t' || c == '\n' || c == '\r';
      if (dropped && kept == null) {
        kept = new StringBuilder(text.length()).append(text, 0, i);
      } else if (!dropped && kept != null) {
        kept.append(c);
      }
    }
    return kept == null ? text : kept.toString();
  }

  private boolean run() {
    while (true) {
      int c = pointer < input.length() ? input.codePointAt(pointer) : END;
      Outcome outcome = step(c);
      if (outcome != Outcome.CONTINUE) {
        return outcome == Outcome.DONE;
      }
      if (pointer >= input.length() && c == END) {
        return true;
      }
      pointer += c >= 0x10000 ? 2 : 1;
    }
  }

  private Outcome step(int c) {
    switch (state) {
      case SCHEME_START:
        return schemeStart(c);
      case SCHEME:
        return scheme(c);
      case NO_SCHEME:
        return noScheme(c);
      case SPECIAL_RELATIVE_OR_AUTHORITY:
        return c == '/' && next() == '/'
            ? skip(State.SPECIAL_AUTHORITY_IGNORE_SLASHES)
            : again(State.RELATIVE);
      case PATH_OR_AUTHORITY:
        return c == '/' ? to(State.AUTHORITY) : again(State.PATH);
      case RELATIVE:
        return relative(c);
      case RELATIVE_SLASH:
        return relativeSlash(c);
      case SPECIAL_AUTHORITY_SLASHES:
        return c == '/' && next() == '/'
            ? skip(State.SPECIAL_AUTHORITY_IGNORE_SLASHES)
            : again(State.SPECIAL_AUTHORITY_IGNORE_SLASHES);
      case SPECIAL_AUTHORITY_IGNORE_SLASHES:
        return c == '/' || c == '\\' ? Outcome.CONTINUE : again(State.AUTHORITY);
      case AUTHORITY:
        return authority(c);
      case HOST:
      case HOSTNAME:
        return host(c);
      case PORT:
        return port(c);
      case FILE:
        return file(c);
      case FILE_SLASH:
        return fileSlash(c);
      case FILE_HOST:
        return fileHost(c);
      case PATH_START:
        return pathStart(c);
      case PATH:
        return path(c);
      case OPAQUE_PATH:
        return opaquePath(c);
      case QUERY:
        return query(c);
      default:
        return fragment(c);
    }
  }

  private Outcome to(State next) {
    state = next;
    return Outcome.CONTINUE;
  }

  /** Goes on in another state with the same character. */
  private Outcome again(State next) {
    state = next;
    return step(pointer < input.length() ? input.codePointAt(pointer) : END);
  }

  /** Goes on in another state after the next character. */
  private Outcome skip(State next) {
    pointer++;
    return to(next);
  }

  private int next() {
    return pointer + 1 < input.length() ? input.charAt(pointer + 1) : END;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private Outcome schemeStart(int c) {
    if (isLetter(c)) {
      buffer.append((char) Character.toLowerCase(c));
      return to(State.SCHEME);
    }
    return override == null ? again(State.NO_SCHEME) : Outcome.FAILURE;
  }

  private Outcome scheme(int c) {
    if (isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.') {
      buffer.append((char) Character.toLowerCase(c));
      return Outcome.CONTINUE;
    }
    if (c == ':') {
      return override == null ? schemeEnd() : changeScheme();
    }
    if (override != null) {
      return Outcome.FAILURE;
    }
    buffer.setLength(0);
    pointer = 0;
    return again(State.NO_SCHEME);
  }

  private Outcome changeScheme() {
    String wanted = buffer.toString();
    boolean refused =
        url.isSpecial() != UrlRecord.isSpecial(wanted)
            || (wanted.equals("file") && (url.hasCredentials() || url.port >= 0))
            || (url.isFile() && "".equals(url.host));
    if (!refused) {
      url.scheme = wanted;
      if (url.isDefault(url.port)) {
        url.port = -1;
      }
    }
    return Outcome.DONE;
  }

  private Outcome schemeEnd() {
    url.scheme = buffer.toString();
    buffer.setLength(0);
    if (url.isFile()) {
      return to(State.FILE);
    }
    if (url.isSpecial()) {
      boolean same = base != null && base.scheme.equals(url.scheme);
      return to(same ? State.SPECIAL_RELATIVE_OR_AUTHORITY : State.SPECIAL_AUTHORITY_SLASHES);
    }
    if (next() == '/') {
      return skip(State.PATH_OR_AUTHORITY);
    }
    url.opaquePath = "";
    return to(State.OPAQUE_PATH);
  }

  private Outcome noScheme(int c) {
    if (base == null || (base.opaquePath != null && c != '#')) {
      return Outcome.FAILURE;
    }
    if (base.opaquePath != null) {
      url.scheme = base.scheme;
      url.opaquePath = base.opaquePath;
      url.query = base.query;
      url.fragment = "";
      return to(State.FRAGMENT);
    }
    return again(base.isFile() ? State.FILE : State.RELATIVE);
  }

  private Outcome relative(int c) {
    url.scheme = base.scheme;
    if (c == '/' || (c == '\\' && url.isSpecial())) {
      return to(State.RELATIVE_SLASH);
    }
    takeAuthority();
    return takePath(c);
  }

  private void takeAuthority() {
    url.username = base.username;
    url.password = base.password;
    url.host = base.host;
    url.port = base.port;
  }

  /** Goes on from the path of the base. */
  private Outcome takePath(int c) {
    url.path = new ArrayList<>(base.path);
    url.query = base.query;
    if (c == '?') {
      url.query = "";
      return to(State.QUERY);
    }
    if (c == '#') {
      url.fragment = "";
      return to(State.FRAGMENT);
    }
    if (c == END) {
      return Outcome.CONTINUE;
    }
    url.query = null;
    if (!url.isFile() || !startsWithDrive(pointer)) {
      url.shortenPath();
    } else {
      url.path.clear();
    }
    return again(State.PATH);
  }

  private Outcome relativeSlash(int c) {
    if (c == '/' || (c == '\\' && url.isSpecial())) {
      return to(url.isSpecial() ? State.SPECIAL_AUTHORITY_IGNORE_SLASHES : State.AUTHORITY);
    }
    takeAuthority();
    return again(State.PATH);
  }

  private boolean isAuthorityEnd(int c) {
    return c == END || c == '/' || c == '?' || c == '#' || (c == '\\' && url.isSpecial());
  }

  private Outcome authority(int c) {
    if (c == '@') {
      if (atSignSeen) {
        buffer.insert(0, "%40");
      }
      atSignSeen = true;
      addCredentials();
      buffer.setLength(0);
    } else if (isAuthorityEnd(c)) {
      if (atSignSeen && buffer.length() == 0) {
        return Outcome.FAILURE;
      }
      pointer -= buffer.length();
      buffer.setLength(0);
      return again(State.HOST);
    } else {
      buffer.appendCodePoint(c);
    }
    return Outcome.CONTINUE;
  }

  private void addCredentials() {
    StringBuilder user = new StringBuilder(url.username);
    StringBuilder password = new StringBuilder(url.password);
    for (int i = 0; i < buffer.length(); ) {
      int point = buffer.codePointAt(i);
      i += Character.charCount(point);
      if (point == ':' && !passwordTokenSeen) {
        passwordTokenSeen = true;
      } else {
        Percent.USERINFO.add(point, passwordTokenSeen ? password : user);
      }
    }
    url.username = user.toString();
    url.password = password.toString();
  }

  private Outcome host(int c) {
    if (override != null && url.isFile()) {
      return again(State.FILE_HOST);
    }
    if (c == ':' && !insideBrackets) {
      if (buffer.length() == 0 || override == State.HOSTNAME) {
        return Outcome.FAILURE;
      }
      return takeHost() ? to(State.PORT) : Outcome.FAILURE;
    }
    if (!isAuthorityEnd(c)) {
      insideBrackets = c == '[' || (c != ']' && insideBrackets);
      buffer.appendCodePoint(c);
      return Outcome.CONTINUE;
    }
    boolean empty = buffer.length() == 0;
    if (empty && url.isSpecial()) {
      return Outcome.FAILURE;
    }
    if (override != null && empty && (url.hasCredentials() || url.port >= 0)) {
      return Outcome.FAILURE;
    }
    if (!takeHost()) {
      return Outcome.FAILURE;
    }
    return override == null ? again(State.PATH_START) : Outcome.DONE;
  }

  private boolean takeHost() {
    String host = HostParser.parse(buffer.toString(), url.isSpecial());
    if (host == null) {
      return false;
    }
    url.host = host;
    buffer.setLength(0);
    return true;
  }

  private Outcome port(int c) {
    if (isDigit(c)) {
      buffer.append((char) c);
      return Outcome.CONTINUE;
    }
    if (!isAuthorityEnd(c) && override == null) {
      return Outcome.FAILURE;
    }
    if (buffer.length() > 0) {
      int number = number();
      if (number > 65535) {
        return Outcome.FAILURE;
      }
      url.port = url.isDefault(number) ? -1 : number;
      buffer.setLength(0);
      if (override != null) {
        return Outcome.DONE;
      }
    }
    return override == null ? again(State.PATH_START) : Outcome.FAILURE;
  }

  private int number() {
    int number = 0;
    for (int i = 0; i < buffer.length() && number <= 65535; i++) {
      number = number * 10 + buffer.charAt(i) - '0';
    }
    return number;
  }

  private Outcome file(int c) {
    url.scheme = "file";
    url.host = "";
    if (c == '/' || c == '\\') {
      return to(State.FILE_SLASH);
    }
    if (base == null || !base.isFile()) {
      return again(State.PATH);
    }
    url.host = base.host;
    return takePath(c);
  }

  private Outcome fileSlash(int c) {
    if (c == '/' || c == '\\') {
      return to(State.FILE_HOST);
    }
    if (base != null && base.isFile()) {
      url.host = base.host;
      if (!startsWithDrive(pointer) && !base.path.isEmpty() && isNormalDrive(base.path.get(0))) {
        url.path.add(base.path.get(0));
      }
    }
    return again(State.PATH);
  }

  private Outcome fileHost(int c) {
    if (c != END && c != '/' && c != '\\' && c != '?' && c != '#') {
      buffer.appendCodePoint(c);
      return Outcome.CONTINUE;
    }
    if (override == null && isDrive(buffer)) {
      return again(State.PATH);
    }
    if (buffer.length() == 0) {
      url.host = "";
    } else {
      if (!takeHost()) {
        return Outcome.FAILURE;
      }
      if (url.host.equals("localhost")) {
        url.host = "";
      }
    }
    return override == null ? again(State.PATH_START) : Outcome.DONE;
  }

  private Outcome pathStart(int c) {
    if (url.isSpecial()) {
      state = State.PATH;
      return c == '/' || c == '\\' ? Outcome.CONTINUE : again(State.PATH);
    }
    if (override == null && c == '?') {
      url.query = "";
      return to(State.QUERY);
    }
    if (override == null && c == '#') {
      url.fragment = "";
      return to(State.FRAGMENT);
    }
    if (c != END) {
      state = State.PATH;
      return c == '/' ? Outcome.CONTINUE : again(State.PATH);
    }
    if (override != null && url.host == null) {
      url.path.add("");
    }
    return Outcome.CONTINUE;
  }

  private Outcome path(int c) {
    boolean slash = c == '/' || (c == '\\' && url.isSpecial());
    if (c != END && !slash && (override != null || (c != '?' && c != '#'))) {
      Percent.PATH.add(c, buffer);
      return Outcome.CONTINUE;
    }
    addSegment(slash);
    buffer.setLength(0);
    if (c == '?') {
      url.query = "";
      return to(State.QUERY);
    }
    if (c == '#') {
      url.fragment = "";
      return to(State.FRAGMENT);
    }
    return Outcome.CONTINUE;
  }

  private void addSegment(boolean slashFollows) {
    String segment = buffer.toString();
    int dots = dots(segment);
    if (dots == 2) {
      url.shortenPath();
    }
    if (dots > 0) {
      if (!slashFollows) {
        url.path.add("");
      }
      return;
    }
    if (url.isFile() && url.path.isEmpty() && isDrive(segment)) {
      segment = segment.charAt(0) + ":";
    }
    url.path.add(segment);
  }

  /** Of how many dots a segment consists; 0 if it is another. */
  private static int dots(String segment) {
    if (segment.length() > 6) {
      return 0;
    }
    int dots = 0;
    for (int i = 0; i < segment.length(); i++) {
      if (segment.regionMatches(true, i, "%2e", 0, 3)) {
        i += 2;
      } else if (segment.charAt(i) != '.') {
        return 0;
      }
      dots++;
    }
    return dots <= 2 ? dots : 0;
  }

  private Outcome opaquePath(int c) {
    if (c == '?' || c == '#' || c == END) {
      url.opaquePath = buffer.toString();
      buffer.setLength(0);
    }
    if (c == '?') {
      url.query = "";
      return to(State.QUERY);
    }
    if (c == '#') {
      url.fragment = "";
      return to(State.FRAGMENT);
    }
    if (c != END) {
      Percent.CONTROL.add(c, buffer);
    }
    return Outcome.CONTINUE;
  }

  private Outcome query(int c) {
    if (c != END && (c != '#' || override != null)) {
      (url.isSpecial() ? Percent.SPECIAL_QUERY : Percent.QUERY).add(c, buffer);
      return Outcome.CONTINUE;
    }
    url.query = buffer.toString();
    buffer.setLength(0);
    if (c == '#') {
      url.fragment = "";
      return to(State.FRAGMENT);
    }
    return Outcome.CONTINUE;
  }

  private Outcome fragment(int c) {
    if (c != END) {
      Percent.FRAGMENT.add(c, buffer);
    } else {
      url.fragment = buffer.toString();
    }
    return Outcome.CONTINUE;
  }

  private boolean startsWithDrive(int from) {
    if (from + 1 >= input.length() || !isDrive(input.substring(from, from + 2))) {
      return false;
    }
    return from + 2 == input.length() || "/\\?#".indexOf(input.charAt(from + 2)) >= 0;
  }

  private static boolean isDrive(CharSequence text) {
    return text.length() == 2
        && isLetter(text.charAt(0))
        && (text.charAt(1) == ':' || text.charAt(1) == '|');
  }

  static boolean isNormalDrive(String text) {
    return isDrive(text) && text.charAt(1) == ':';
  }
}
