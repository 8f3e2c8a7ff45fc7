package dev.iotajs.sandbox.internal.guest;

/** A file as its author knows it. Immutable. */
final class AuthorFile {
  final String name;
  final AuthorPositions positions;

  AuthorFile(String name, AuthorPositions positions) {
    this.name = name;
    this.positions = positions;
  }
}
