package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.Arrays;

/**
 * Matches one text by backtracking. What has to be tried or undone later is kept on a stack in an
 * array, where each entry ends with a word that tells its kind in two bits. Not thread-safe.
 *
 * <p>The loops poll and the arrays are charged, since this package is woven: a match that takes too
 * long or needs too much is ended like any other code of a script.
 */
final class PatternMatcher {
  /** A place to go on from: position, and address. */
  private static final int CHOICE = 0;

  /** A register to restore: value, and register. */
  private static final int REGISTER = 1;

  /** A loop over single characters that may take others: two positions, and address. */
  private static final int LOOP = 2;

  /** A group to restore: start, end, and group. */
  private static final int GROUP = 3;

  private static final int[] NO_STACK = new int[0];
  private static final int FIRST_STACK = 48;

  private final PatternProgram program;
  private final String text;
  private final int[] code;
  private final long[][] bits;
  private final CharSet[] sets;
  private final int[] registers;
  private final int groupWords;
  private int[] stack = NO_STACK;

  private int[] kept;

  /** Where the text was found that each match has. */
  private int requiredAt = -1;

  PatternMatcher(PatternProgram program, String text) {
    this.program = program;
    this.text = text;
    this.code = program.code;
    this.bits = program.bits;
    this.sets = program.sets;
    this.registers = new int[program.registers];
    this.groupWords = 2 * (program.pattern.groups + 1);
  }

  /** Where a group starts in the last match; less than 0 if it did not take part. */
  int start(int group) {
    return registers[2 * group];
  }

  /** Where a group ends in the last match; less than 0 if it did not take part. */
  int end(int group) {
    return registers[2 * group + 1];
  }

  /** The text of a group in the last match; null if it did not take part. */
  String group(int group) {
    int start = start(group);
    return start < 0 ? null : text.substring(start, end(group));
  }

  /** How many groups capture. */
  int groups() {
    return program.pattern.groups;
  }

  String text() {
    return text;
  }

  PatternProgram program() {
    return program;
  }

  /** Adds where the groups are to those of other matches. */
  void copyPositions(int[] to, int at) {
    System.arraycopy(registers, 0, to, at, groupWords);
  }

  /** Takes a match that was before as the last. */
  void recall(int[] positions, int from) {
    System.arraycopy(positions, from, registers, 0, groupWords);
  }

  /** Remembers the match, to be restored when there is no other. */
  void keep() {
    if (kept == null) {
      kept = new int[groupWords];
    }
    copyPositions(kept, 0);
  }

  void restore() {
    recall(kept, 0);
  }

  /** Forgets what is of no use after a match. */
  PatternMatcher done() {
    stack = NO_STACK;
    return this;
  }

  /**
   * Looks for a match as the flags say: by code points not from within a pair, and if sticky,
   * exactly there.
   */
  boolean find(Flags flags, int from) {
    int at = flags.byCodePoint() && splitsPair(from) ? from - 1 : from;
    return flags.sticky ? matchAt(at) : search(at);
  }

  /**
   * Looks for the first match.
   *
   * @param from where to start, up to the text's length
   */
  boolean search(int from) {
    SearchPlan plan = program.plan;
    if (plan.anchored) {
      return from == 0 && matchAt(0);
    }
    if (plan.prefix.length() > 0) {
      return searchPrefix(plan.prefix, from);
    }
    if (!hasRequired(plan.required, from)) {
      return false;
    }
    return plan.first == null ? searchAnywhere(plan, from) : searchFirst(plan, from);
  }

  private boolean hasRequired(String required, int from) {
    if (requiredAt < from && !required.isEmpty()) {
      int at = indexOf(required, from);
      requiredAt = at;
      return at >= 0;
    }
    return true;
  }

  private boolean searchPrefix(String prefix, int from) {
    int at = indexOf(prefix, from);
    while (at >= 0) {
      if (startsCharacter(at) && matchAt(at)) {
        return true;
      }
      at = indexOf(prefix, at + 1);
    }
    return false;
  }

  private int indexOf(String prefix, int from) {
    return prefix.length() == 1 ? text.indexOf(prefix.charAt(0), from) : text.indexOf(prefix, from);
  }

  private boolean searchFirst(SearchPlan plan, int from) {
    CharSet first = plan.first;
    if (first.isSingle()) {
      return searchPrefix(String.valueOf((char) first.min()), from);
    }
    long[] firstBits = first.bits();
    int length = text.length();
    int at = from;
    while (true) {
      at = find(first, firstBits, at, length);
      if (at >= length) {
        return false;
      }
      if (startsCharacter(at) && matchAt(at)) {
        return true;
      }
      at = next(plan, at);
    }
  }

  private boolean searchAnywhere(SearchPlan plan, int from) {
    int at = from;
    while (at <= text.length()) {
      if (startsCharacter(at) && matchAt(at)) {
        return true;
      }
      at = next(plan, at);
    }
    return false;
  }

  /** Where to try after failing at a place. */
  private int next(SearchPlan plan, int at) {
    if (plan.leadingLoop == null) {
      return at + 1;
    }
    CharSet set = plan.leadingLoop;
    return skip(set, set.bits(), at, text.length()) + 1;
  }

  /** By code points, no match starts within a pair. */
  private boolean startsCharacter(int at) {
    return !program.pattern.flags.byCodePoint() || !splitsPair(at);
  }

  private boolean splitsPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** The first place up to an end that has a character of the set. */
  private int find(CharSet set, long[] setBits, int from, int end) {
    String input = text;
    int at = from;
    // Four at a time, since each round polls.
    while (at < end - 3) {
      if (has(set, setBits, input.charAt(at))) {
        return at;
      }
      if (has(set, setBits, input.charAt(at + 1))) {
        return at + 1;
      }
      if (has(set, setBits, input.charAt(at + 2))) {
        return at + 2;
      }
      if (has(set, setBits, input.charAt(at + 3))) {
        return at + 3;
      }
      at += 4;
    }
    while (at < end && !has(set, setBits, input.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The first place up to an end that has no character of the set. */
  private int skip(CharSet set, long[] setBits, int from, int end) {
    String input = text;
    int at = from;
    if (set.isAll()) {
      return end;
    }
    while (at < end - 3) {
      if (!has(set, setBits, input.charAt(at))) {
        return at;
      }
      if (!has(set, setBits, input.charAt(at + 1))) {
        return at + 1;
      }
      if (!has(set, setBits, input.charAt(at + 2))) {
        return at + 2;
      }
      if (!has(set, setBits, input.charAt(at + 3))) {
        return at + 3;
      }
      at += 4;
    }
    while (at < end && has(set, setBits, input.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean has(CharSet set, long[] setBits, char c) {
    return c < setBits.length << 6 ? ((setBits[c >> 6] >>> c) & 1) != 0 : set.contains(c);
  }

  private boolean has(int set, char c) {
    long[] setBits = bits[set];
    return c < setBits.length << 6 ? ((setBits[c >> 6] >>> c) & 1) != 0 : sets[set].contains(c);
  }

  /**
   * Tries to match at one place.
   *
   * @return whether it matches; then the groups are known
   */
  boolean matchAt(int start) {
    Arrays.fill(registers, 0, groupWords, -1);
    int end = run(start);
    if (end < 0) {
      return false;
    }
    registers[0] = start;
    registers[1] = end;
    return true;
  }

  private int[] grown(int[] full) {
    // A stack of this length is more memory than an array can have.
    int length = full.length == 0 ? FIRST_STACK : Math.max(full.length + 1, full.length << 1);
    stack = Arrays.copyOf(full, length < 0 ? Integer.MAX_VALUE : length);
    return stack;
  }

  private int run(int start) {
    int[] code = this.code;
    int[] regs = this.registers;
    int[] stack = this.stack;
    String text = this.text;
    int length = text.length();
    int sp = 0;
    int pc = 0;
    int pos = start;
    while (true) {
      // Each instruction pushes three words at most.
      if (sp + 3 > stack.length) {
        stack = grown(stack);
      }
      boolean failed = false;
      switch (code[pc]) {
        case Op.ACCEPT:
          return pos;
        case Op.CHAR:
          if (pos < length && text.charAt(pos) == code[pc + 1]) {
            pos++;
            pc += 2;
          } else {
            failed = true;
          }
          break;
        case Op.EITHER:
          if (pos < length
              && (text.charAt(pos) == code[pc + 1] || text.charAt(pos) == code[pc + 2])) {
            pos++;
            pc += 3;
          } else {
            failed = true;
          }
          break;
        case Op.TEXT:
          String expected = program.texts[code[pc + 1]];
          if (text.startsWith(expected, pos)) {
            pos += expected.length();
            pc += 2;
          } else {
            failed = true;
          }
          break;
        case Op.SET:
          if (pos < length && has(code[pc + 1], text.charAt(pos))) {
            pos++;
            pc += 2;
          } else {
            failed = true;
          }
          break;
        case Op.JUMP:
          pc = code[pc + 1];
          break;
        case Op.SPLIT:
          stack[sp] = pos;
          stack[sp + 1] = code[pc + 1] << 2;
          sp += 2;
          pc += 2;
          break;
        case Op.SPLIT_IF:
          if (pos < length && has(code[pc + 1], text.charAt(pos))) {
            stack[sp] = pos;
            stack[sp + 1] = code[pc + 2] << 2;
            sp += 2;
          }
          pc += 3;
          break;
        case Op.UNLESS:
          pc = pos < length && has(code[pc + 1], text.charAt(pos)) ? pc + 3 : code[pc + 2];
          break;
        case Op.MARK:
          sp = save(stack, sp, code[pc + 1]);
          regs[code[pc + 1]] = pos;
          pc += 2;
          break;
        case Op.GROUP:
          sp = setGroup(stack, sp, code[pc + 1], regs[code[pc + 2]], pos);
          pc += 3;
          break;
        case Op.GROUP_FIXED:
          sp = setGroup(stack, sp, code[pc + 1], pos - code[pc + 2], pos);
          pc += 3;
          break;
        case Op.BACK_GROUP:
          sp = setGroup(stack, sp, code[pc + 1], pos, regs[code[pc + 2]]);
          pc += 3;
          break;
        case Op.BACK_GROUP_FIXED:
          sp = setGroup(stack, sp, code[pc + 1], pos, pos + code[pc + 2]);
          pc += 3;
          break;
        case Op.LOOP_ALL:
          {
            int set = code[pc + 1];
            int most = length - pos > code[pc + 3] ? pos + code[pc + 3] : length;
            int end = skip(sets[set], bits[set], pos, most);
            failed = end - pos < code[pc + 2];
            pos = end;
            pc += 4;
            break;
          }
        case Op.LOOP_GREEDY:
          {
            int set = code[pc + 1];
            int most = length - pos > code[pc + 3] ? pos + code[pc + 3] : length;
            int end = skip(sets[set], bits[set], pos, most);
            int least = pos + code[pc + 2];
            failed = least < 0 || end < least;
            if (!failed) {
              end = retreat(end, least, code[pc + 4]);
              failed = end < least;
            }
            if (!failed && end > least) {
              stack[sp] = least;
              stack[sp + 1] = end;
              stack[sp + 2] = (pc << 2) | LOOP;
              sp += 3;
            }
            pos = end;
            pc += 5;
            break;
          }
        case Op.LOOP_LAZY:
          {
            int set = code[pc + 1];
            int least = pos + code[pc + 2];
            int most = length - pos > code[pc + 3] ? pos + code[pc + 3] : length;
            failed = least < 0 || least > most || skip(sets[set], bits[set], pos, least) < least;
            if (!failed) {
              stack[sp] = most;
              stack[sp + 1] = least;
              stack[sp + 2] = (pc << 2) | LOOP;
              sp += 3;
              pos = least;
              pc += 5;
              if (code[pc - 1] >= 0) {
                // Go where what follows can start.
                int there = advance(pc - 5, least, most);
                failed = there < 0;
                sp -= failed ? 3 : 0;
                if (!failed) {
                  stack[sp - 2] = there;
                  pos = there;
                }
              }
            }
            break;
          }
        case Op.END:
          failed = pos != length;
          pc++;
          break;
        case Op.START:
          failed = pos != 0;
          pc++;
          break;
        case Op.FAIL:
          failed = true;
          break;
        case Op.CUT:
          sp = 0;
          pc++;
          break;
        case Op.COUNT_TEST:
          {
            int count = regs[code[pc + 1]];
            if (count >= code[pc + 2]) {
              if (count >= code[pc + 3] || !mayEnter(pos, code[pc + 6])) {
                pc = code[pc + 5];
                break;
              }
              if (code[pc + 4] != 0) {
                stack[sp] = pos;
                stack[sp + 1] = (pc + 8) << 2;
                sp += 2;
                pc = code[pc + 5];
                break;
              }
              if (mayEnter(pos, code[pc + 7])) {
                stack[sp] = pos;
                stack[sp + 1] = code[pc + 5] << 2;
                sp += 2;
              }
            }
            pc += 8;
            break;
          }
        case Op.LOOK:
          regs[code[pc + 1]] = sp;
          regs[code[pc + 1] + 1] = pos;
          pc += 2;
          break;
        case Op.LOOK_FOUND:
          sp = withoutChoices(stack, regs[code[pc + 1]], sp);
          pos = regs[code[pc + 1] + 1];
          pc += 2;
          break;
        case Op.LOOK_NOT:
          regs[code[pc + 1]] = sp;
          stack[sp] = pos;
          stack[sp + 1] = code[pc + 2] << 2;
          sp += 2;
          pc += 3;
          break;
        case Op.LOOK_NOT_FOUND:
          sp = undo(stack, regs[code[pc + 1]], sp);
          failed = true;
          break;
        case Op.CLEAR:
          // May need more room than other instructions.
          this.stack = stack;
          sp = clear(sp, code[pc + 1], code[pc + 2]);
          stack = this.stack;
          pc += 3;
          break;
        case Op.PROGRESS:
          failed = regs[code[pc + 1]] == pos;
          pc += 2;
          break;
        case Op.PROGRESS_ABOVE:
          failed = regs[code[pc + 1]] == pos && regs[code[pc + 2]] > code[pc + 3];
          pc += 4;
          break;
        case Op.COUNT_START:
          sp = save(stack, sp, code[pc + 1]);
          regs[code[pc + 1]] = 0;
          pc += 2;
          break;
        case Op.COUNT:
          sp = save(stack, sp, code[pc + 1]);
          regs[code[pc + 1]] = Math.min(regs[code[pc + 1]], Integer.MAX_VALUE - 2) + 1;
          pc += 3;
          break;
        case Op.LOOP_OTHER:
          {
            long range = loopOther(pc, pos);
            failed = range < 0;
            if (!failed) {
              pos = (int) range;
              if (range >>> 32 != 0) {
                stack[sp] = (int) (range >>> 32) - 1;
                stack[sp + 1] = pos;
                stack[sp + 2] = (pc << 2) | LOOP;
                sp += 3;
              }
              pc += 5;
            }
            break;
          }
        default:
          pos = other(pc, pos);
          failed = pos < 0;
          pc += lengthOf(pc);
          break;
      }
      if (!failed) {
        continue;
      }
      boolean found = false;
      while (!found) {
        if (sp == 0) {
          return -1;
        }
        int kind = stack[sp - 1] & 3;
        int what = stack[sp - 1] >>> 2;
        if (kind == CHOICE) {
          pos = stack[sp - 2];
          pc = what;
          sp -= 2;
          found = true;
        } else if (kind == REGISTER) {
          regs[what] = stack[sp - 2];
          sp -= 2;
        } else if (kind == GROUP) {
          regs[2 * what] = stack[sp - 3];
          regs[2 * what + 1] = stack[sp - 2];
          sp -= 3;
        } else {
          int there = again(what, stack[sp - 3], stack[sp - 2]);
          found = there >= 0;
          if (found) {
            pos = there;
            stack[sp - 2] = there;
            pc = what + 5;
          }
          if (!found || (code[what] == Op.LOOP_GREEDY && there == stack[sp - 3])) {
            sp -= 3;
          }
        }
      }
    }
  }

  private boolean mayEnter(int pos, int set) {
    return set < 0 || (pos < text.length() && has(set, text.charAt(pos)));
  }

  private int save(int[] stack, int sp, int register) {
    if (sp == 0) {
      // Nothing is left that could be tried after restoring it.
      return sp;
    }
    stack[sp] = registers[register];
    stack[sp + 1] = (register << 2) | REGISTER;
    return sp + 2;
  }

  private int setGroup(int[] stack, int sp, int group, int start, int end) {
    int top = sp;
    if (sp > 0) {
      stack[sp] = registers[2 * group];
      stack[sp + 1] = registers[2 * group + 1];
      stack[sp + 2] = (group << 2) | GROUP;
      top += 3;
    }
    registers[2 * group] = start;
    registers[2 * group + 1] = end;
    return top;
  }

  private int clear(int sp, int from, int to) {
    int top = sp;
    for (int group = from; group < to; group++) {
      if (registers[2 * group] >= 0) {
        if (top + 3 > stack.length) {
          grown(stack);
        }
        top = setGroup(stack, top, group, -1, -1);
      }
    }
    return top;
  }

  /** The last place down to another where what follows may start; one less if there is none. */
  private int retreat(int from, int least, int follow) {
    int at = from;
    if (follow < 0) {
      return at;
    }
    if (at == text.length()) {
      at--;
    }
    while (at >= least && !has(follow, text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** The next place where what follows a lazy loop may start; less than 0 if there is none. */
  private int advance(int pc, int from, int most) {
    int set = code[pc + 1];
    int follow = code[pc + 4];
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (has(follow, c)) {
        return at;
      }
      if (at >= most || !has(set, c)) {
        break;
      }
    }
    return -1;
  }

  /** Another place where a loop may end; less than 0 if there is none. */
  private int again(int pc, int limit, int current) {
    switch (code[pc]) {
      case Op.LOOP_GREEDY:
        int at = retreat(current - 1, limit, code[pc + 4]);
        return at < limit ? -1 : at;
      case Op.LOOP_LAZY:
        if (current >= limit || !has(code[pc + 1], text.charAt(current))) {
          return -1;
        }
        return code[pc + 4] < 0 ? current + 1 : advance(pc, current + 1, limit);
      default:
        return againOther(pc, limit, current);
    }
  }

  /** Removes the choices above a height, but keeps what restores registers. */
  private static int withoutChoices(int[] stack, int height, int sp) {
    int kept = sp;
    int at = sp;
    while (at > height) {
      int kind = stack[at - 1] & 3;
      int size = kind == LOOP || kind == GROUP ? 3 : 2;
      at -= size;
      if (kind == REGISTER || kind == GROUP) {
        kept -= size;
        System.arraycopy(stack, at, stack, kept, size);
      }
    }
    System.arraycopy(stack, kept, stack, height, sp - kept);
    return height + sp - kept;
  }

  /** Goes back to a height of the stack, restoring registers. */
  private int undo(int[] stack, int height, int sp) {
    int at = sp;
    while (at > height) {
      int kind = stack[at - 1] & 3;
      int what = stack[at - 1] >>> 2;
      if (kind == REGISTER) {
        registers[what] = stack[at - 2];
      } else if (kind == GROUP) {
        registers[2 * what] = stack[at - 3];
        registers[2 * what + 1] = stack[at - 2];
      }
      at -= kind == LOOP || kind == GROUP ? 3 : 2;
    }
    return at;
  }

  private int lengthOf(int pc) {
    switch (code[pc]) {
      case Op.LINE_START:
      case Op.LINE_END:
        return 1;
      case Op.TEXT_EITHER:
        return 3;
      case Op.REFERENCE:
      case Op.BACK_REFERENCE:
        return 2 + Math.abs(code[pc + 1]);
      default:
        return 2;
    }
  }

  /** The rarer instructions, which push nothing: the position behind, or less than 0. */
  private int other(int pc, int pos) {
    switch (code[pc]) {
      case Op.TEXT_EITHER:
        return textEither(program.texts[code[pc + 1]], program.texts[code[pc + 2]], pos);
      case Op.SET_POINT:
        return point(code[pc + 1], pos);
      case Op.BACK_CHAR:
        return pos > 0 && text.charAt(pos - 1) == code[pc + 1] ? pos - 1 : -1;
      case Op.BACK_SET:
        return pos > 0 && has(code[pc + 1], text.charAt(pos - 1)) ? pos - 1 : -1;
      case Op.BACK_SET_POINT:
        return pointBefore(code[pc + 1], pos);
      case Op.LINE_START:
        return pos == 0 || endsLine(text.charAt(pos - 1)) ? pos : -1;
      case Op.LINE_END:
        return pos == text.length() || endsLine(text.charAt(pos)) ? pos : -1;
      case Op.BOUNDARY:
        return isBoundary(code[pc + 1], pos) ? pos : -1;
      case Op.NO_BOUNDARY:
        return isBoundary(code[pc + 1], pos) ? -1 : pos;
      case Op.REFERENCE:
        return reference(pc, pos, false);
      case Op.BACK_REFERENCE:
        return reference(pc, pos, true);
      default:
        throw new IllegalStateException("Unknown instruction " + code[pc]);
    }
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private boolean isBoundary(int word, int pos) {
    boolean before = pos > 0 && has(word, text.charAt(pos - 1));
    boolean behind = pos < text.length() && has(word, text.charAt(pos));
    return before != behind;
  }

  private int textEither(String one, String other, int pos) {
    int size = one.length();
    if (text.length() - pos < size) {
      return -1;
    }
    for (int i = 0; i < size; i++) {
      char c = text.charAt(pos + i);
      if (c != one.charAt(i) && c != other.charAt(i)) {
        return -1;
      }
    }
    return pos + size;
  }

  private int point(int set, int pos) {
    if (pos >= text.length()) {
      return -1;
    }
    int c = text.codePointAt(pos);
    return sets[set].contains(c) ? pos + Character.charCount(c) : -1;
  }

  private int pointBefore(int set, int pos) {
    if (pos <= 0) {
      return -1;
    }
    int c = text.codePointBefore(pos);
    return sets[set].contains(c) ? pos - Character.charCount(c) : -1;
  }

  private int reference(int pc, int pos, boolean back) {
    int group = 0;
    int count = Math.abs(code[pc + 1]);
    for (int i = 0; i < count && group == 0; i++) {
      if (registers[2 * code[pc + 2 + i]] >= 0) {
        group = code[pc + 2 + i];
      }
    }
    if (group == 0) {
      return pos;
    }
    int from = registers[2 * group];
    int size = registers[2 * group + 1] - from;
    int start = back ? pos - size : pos;
    if (start < 0 || start + size > text.length() || !same(from, start, size, code[pc + 1] < 0)) {
      return -1;
    }
    return back ? start : pos + size;
  }

  private boolean same(int left, int right, int size, boolean ignoreCase) {
    Flags flags = program.pattern.flags;
    for (int i = 0; i < size; i++) {
      int a = text.charAt(left + i);
      int b = text.charAt(right + i);
      if (a != b && !(ignoreCase && sameIgnoringCase(flags, left + i, right + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameIgnoringCase(Flags flags, int left, int right) {
    CaseFolding folding = CaseFolding.of(flags.byCodePoint());
    return folding.canonical(characterAround(left)) == folding.canonical(characterAround(right));
  }

  /** The character, or by code points the pair, that the place belongs to. */
  private int characterAround(int at) {
    if (!program.pattern.flags.byCodePoint()) {
      return text.charAt(at);
    }
    return text.codePointAt(splitsPair(at) ? at - 1 : at);
  }

  /** One step of {@link Op#LOOP_OTHER}: the position behind a character, or less than 0. */
  private int step(int set, int manner, int pos) {
    switch (manner & (Op.BACKWARDS | Op.POINTS)) {
      case Op.BACKWARDS:
        return pos > 0 && has(set, text.charAt(pos - 1)) ? pos - 1 : -1;
      case Op.BACKWARDS | Op.POINTS:
        return pointBefore(set, pos);
      default:
        return point(set, pos);
    }
  }

  /**
   * A loop by code points or backwards.
   *
   * @return the position, and in the upper half one more than the limit for going on if it can;
   *     less than 0 if it fails
   */
  private long loopOther(int pc, int start) {
    int set = code[pc + 1];
    int manner = code[pc + 4];
    int pos = start;
    int count = 0;
    while (count < code[pc + 2]) {
      pos = step(set, manner, pos);
      if (pos < 0) {
        return -1;
      }
      count++;
    }
    int least = pos;
    if ((manner & Op.LAZY) != 0) {
      int more = code[pc + 3] == Node.UNBOUNDED ? Integer.MAX_VALUE - 1 : code[pc + 3] - count;
      return lazyEntry(pc, more, pos);
    }
    while (count < code[pc + 3]) {
      int next = step(set, manner, pos);
      if (next < 0) {
        break;
      }
      pos = next;
      count++;
    }
    boolean fixed = pos == least || (manner & Op.ALL) != 0;
    return fixed ? pos : ((long) (least + 1) << 32) | pos;
  }

  /** A lazy loop's limit is a place, up to which its code points may go. */
  private long lazyEntry(int pc, int more, int pos) {
    int limit = pos;
    int manner = code[pc + 4];
    int left = more;
    while (left > 0) {
      int next = step(code[pc + 1], manner, limit);
      if (next < 0) {
        break;
      }
      limit = next;
      left--;
    }
    return limit == pos ? pos : ((long) (limit + 1) << 32) | pos;
  }

  private int againOther(int pc, int limit, int current) {
    if (current == limit) {
      return -1;
    }
    int manner = code[pc + 4];
    boolean lazy = (manner & Op.LAZY) != 0;
    boolean down = lazy == ((manner & Op.BACKWARDS) != 0);
    boolean points = (manner & Op.POINTS) != 0;
    int next = down ? current - 1 : current + 1;
    return points && splitsPair(next) ? down ? next - 1 : next + 1 : next;
  }
}
