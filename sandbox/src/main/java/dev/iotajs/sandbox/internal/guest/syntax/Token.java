package dev.iotajs.sandbox.internal.guest.syntax;

/** The kinds of tokens, as numbers whose order has a meaning. */
final class Token {
  static final int END = 0;
  static final int LEFT_BRACE = 1;
  static final int RIGHT_BRACE = 2;
  static final int LEFT_PARENTHESIS = 3;
  static final int RIGHT_PARENTHESIS = 4;
  static final int LEFT_BRACKET = 5;
  static final int RIGHT_BRACKET = 6;
  static final int DOT = 7;
  static final int ELLIPSIS = 8;
  static final int SEMICOLON = 9;
  static final int COMMA = 10;
  static final int COLON = 11;
  static final int QUESTION = 12;
  static final int OPTIONAL = 13;
  static final int ARROW = 14;
  static final int NOT = 15;
  static final int TILDE = 16;
  static final int INCREMENT = 17;
  static final int DECREMENT = 18;

  static final int ASSIGN = 19;
  static final int ASSIGN_ADD = 20;
  static final int ASSIGN_SUBTRACT = 21;
  static final int ASSIGN_MULTIPLY = 22;
  static final int ASSIGN_DIVIDE = 23;
  static final int ASSIGN_MODULO = 24;
  static final int ASSIGN_POWER = 25;
  static final int ASSIGN_LEFT = 26;
  static final int ASSIGN_RIGHT = 27;
  static final int ASSIGN_UNSIGNED_RIGHT = 28;
  static final int ASSIGN_BIT_AND = 29;
  static final int ASSIGN_BIT_OR = 30;
  static final int ASSIGN_BIT_XOR = 31;
  static final int ASSIGN_AND = 32;
  static final int ASSIGN_OR = 33;
  static final int ASSIGN_COALESCE = 34;

  static final int COALESCE = 35;
  static final int OR = 36;
  static final int AND = 37;
  static final int BIT_OR = 38;
  static final int BIT_XOR = 39;
  static final int BIT_AND = 40;
  static final int EQUAL = 41;
  static final int NOT_EQUAL = 42;
  static final int SAME = 43;
  static final int NOT_SAME = 44;
  static final int LESS = 45;
  static final int LESS_EQUAL = 46;
  static final int GREATER = 47;
  static final int GREATER_EQUAL = 48;
  static final int LEFT = 49;
  static final int RIGHT = 50;
  static final int UNSIGNED_RIGHT = 51;
  static final int PLUS = 52;
  static final int MINUS = 53;
  static final int MULTIPLY = 54;
  static final int DIVIDE = 55;
  static final int MODULO = 56;
  static final int POWER = 57;

  static final int NUMBER = 58;
  static final int BIG_INTEGER = 59;
  static final int STRING = 60;
  static final int TEMPLATE = 61;
  static final int REGULAR_EXPRESSION = 62;
  static final int PRIVATE_NAME = 63;

  // A name; those behind it are names too, but may have a meaning at some places
  static final int NAME = 64;
  static final int ASYNC = 65;
  static final int OF = 66;
  static final int GET = 67;
  static final int SET = 68;
  static final int AS = 69;
  static final int FROM = 70;
  static final int TARGET = 71;
  static final int META = 72;
  static final int ARGUMENTS = 73;

  // No names in strict code
  static final int LET = 74;
  static final int STATIC = 75;
  static final int IMPLEMENTS = 76;
  static final int INTERFACE = 77;
  static final int PACKAGE = 78;
  static final int PRIVATE = 79;
  static final int PROTECTED = 80;
  static final int PUBLIC = 81;

  // Names at some places
  static final int YIELD = 82;
  static final int AWAIT = 83;

  // Reserved words, which are names only of properties
  static final int ESCAPED_WORD = 84;
  static final int BREAK = 85;
  static final int CASE = 86;
  static final int CATCH = 87;
  static final int CLASS = 88;
  static final int CONST = 89;
  static final int CONTINUE = 90;
  static final int DEBUGGER = 91;
  static final int DEFAULT = 92;
  static final int DELETE = 93;
  static final int DO = 94;
  static final int ELSE = 95;
  static final int ENUM = 96;
  static final int EXPORT = 97;
  static final int EXTENDS = 98;
  static final int FALSE = 99;
  static final int FINALLY = 100;
  static final int FOR = 101;
  static final int FUNCTION = 102;
  static final int IF = 103;
  static final int IMPORT = 104;
  static final int IN = 105;
  static final int INSTANCEOF = 106;
  static final int NEW = 107;
  static final int NULL = 108;
  static final int RETURN = 109;
  static final int SUPER = 110;
  static final int SWITCH = 111;
  static final int THIS = 112;
  static final int THROW = 113;
  static final int TRUE = 114;
  static final int TRY = 115;
  static final int TYPEOF = 116;
  static final int VAR = 117;
  static final int VOID = 118;
  static final int WHILE = 119;
  static final int WITH = 120;

  private static final String[] TEXTS = {
    null,
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ".",
    "...",
    ";",
    ",",
    ":",
    "?",
    "?.",
    "=>",
    "!",
    "~",
    "++",
    "--",
    "=",
    "+=",
    "-=",
    "*=",
    "/=",
    "%=",
    "**=",
    "<<=",
    ">>=",
    ">>>=",
    "&=",
    "|=",
    "^=",
    "&&=",
    "||=",
    "??=",
    "??",
    "||",
    "&&",
    "|",
    "^",
    "&",
    "==",
    "!=",
    "===",
    "!==",
    "<",
    "<=",
    ">",
    ">=",
    "<<",
    ">>",
    ">>>",
    "+",
    "-",
    "*",
    "/",
    "%",
    "**",
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    "async",
    "of",
    "get",
    "set",
    "as",
    "from",
    "target",
    "meta",
    "arguments",
    "let",
    "static",
    "implements",
    "interface",
    "package",
    "private",
    "protected",
    "public",
    "yield",
    "await",
    null,
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "new",
    "null",
    "return",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
  };

  private static final byte[] PRECEDENCES = new byte[TEXTS.length];
  private static final boolean[] OPENS_EXPRESSION = new boolean[TEXTS.length];

  private static final int TABLE = 1024;
  private static final byte[] WORDS = new byte[TABLE];

  static {
    for (int type = NAME + 1; type < TEXTS.length; type++) {
      if (TEXTS[type] != null) {
        int place = TEXTS[type].hashCode() & (TABLE - 1);
        while (WORDS[place] != 0) {
          place = (place + 1) & (TABLE - 1);
        }
        WORDS[place] = (byte) type;
      }
    }
    bind(1, COALESCE, OR);
    bind(2, AND);
    bind(3, BIT_OR);
    bind(4, BIT_XOR);
    bind(5, BIT_AND);
    bind(6, EQUAL, NOT_EQUAL, SAME, NOT_SAME);
    bind(7, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, IN, INSTANCEOF);
    bind(8, LEFT, RIGHT, UNSIGNED_RIGHT);
    bind(9, PLUS, MINUS);
    bind(10, MULTIPLY, DIVIDE, MODULO);
    for (int type = NUMBER; type < ESCAPED_WORD; type++) {
      OPENS_EXPRESSION[type] = true;
    }
    int[] others = {
      LEFT_BRACE,
      LEFT_PARENTHESIS,
      LEFT_BRACKET,
      NOT,
      TILDE,
      INCREMENT,
      DECREMENT,
      PLUS,
      MINUS,
      DIVIDE,
      ASSIGN_DIVIDE,
      CLASS,
      DELETE,
      FALSE,
      FUNCTION,
      IMPORT,
      NEW,
      NULL,
      SUPER,
      THIS,
      TRUE,
      TYPEOF,
      VOID
    };
    for (int type : others) {
      OPENS_EXPRESSION[type] = true;
    }
  }

  private Token() {}

  private static void bind(int precedence, int... types) {
    for (int type : types) {
      PRECEDENCES[type] = (byte) precedence;
    }
  }

  /** The text of a word or sign; null for names and literals. */
  static String text(int type) {
    return TEXTS[type];
  }

  /** How tightly a binary operator binds, from 1; 0 for all other tokens, and for the power. */
  static int precedence(int type) {
    return PRECEDENCES[type];
  }

  /** Whether an expression may begin so. */
  static boolean opensExpression(int type) {
    return OPENS_EXPRESSION[type];
  }

  /** Whether a variable may be called so, at some place at least. */
  static boolean isName(int type) {
    return type >= NAME && type < ESCAPED_WORD;
  }

  /** Whether a property may be called so after a dot. */
  static boolean isWord(int type) {
    return type >= NAME;
  }

  static boolean isReserved(int type) {
    return type >= ESCAPED_WORD;
  }

  static boolean isAssignment(int type) {
    return type >= ASSIGN && type <= ASSIGN_COALESCE;
  }

  /** The type of a word in a text, given its {@link String#hashCode}. */
  static int ofWord(String text, int start, int length, int hash) {
    int place = hash & (TABLE - 1);
    int type = WORDS[place];
    while (type != 0) {
      String word = TEXTS[type];
      if (word.length() == length && text.startsWith(word, start)) {
        return type;
      }
      place = (place + 1) & (TABLE - 1);
      type = WORDS[place];
    }
    return NAME;
  }

  static int ofWord(String word) {
    return ofWord(word, 0, word.length(), word.hashCode());
  }
}
