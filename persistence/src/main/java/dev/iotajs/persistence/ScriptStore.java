package dev.iotajs.persistence;

import java.util.UUID;

/**
 * Scripts and their versions. A version is never changed and never lost: numbers are 1, 2, 3, …
 * without gaps, and each is written whole or not at all. Every method takes the tenant, and sees
 * nothing of any other: another tenant's script throws {@link NotFoundException}. Safe for use by
 * many threads and by many nodes.
 */
public interface ScriptStore {
  /**
   * Creates a script with version 1.
   *
   * @param tenant whose script it will be, 1 to 100 characters
   * @param properties all but the source
   * @param first the source, with author and reason
   * @return the script
   * @throws NameTakenException if another script has this name or this HTTP path
   */
  Script create(String tenant, ScriptProperties properties, SourceChange first);

  /**
   * Saves a source as a new version, which becomes the current one. A source that equals the
   * current one writes nothing. Saves of one script take turns.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param change the source, with author, reason and (optional) the version that must be current
   * @return the version that is current now
   * @throws VersionConflictException if another version than expected is current
   * @throws NotFoundException if there is no such script
   */
  ScriptVersion save(String tenant, UUID script, SourceChange change);

  /**
   * Makes an old source current again, as a new version; its compiled form comes with it. Nothing
   * is written if that source is current.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param version the version to go back to
   * @param author who wants it, 1 to 100 characters
   * @return the version that is current now
   * @throws NotFoundException if there is no such script or version
   */
  ScriptVersion rollback(String tenant, UUID script, int version, String author);

  /**
   * Changes properties.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param properties all of them, as they are to be
   * @param expectedRevision the revision of the script that they were made from
   * @return the script, with the next revision
   * @throws VersionConflictException if the script has another revision
   * @throws NameTakenException if another script has this name or this HTTP path
   * @throws NotFoundException if there is no such script
   */
  Script update(String tenant, UUID script, ScriptProperties properties, int expectedRevision);

  /**
   * Takes a script out of use and keeps it for the record. A script that is archived stays so.
   *
   * @param tenant whose script it is
   * @param script its id
   * @return the script
   * @throws NotFoundException if there is no such script
   */
  Script archive(String tenant, UUID script);

  /**
   * Deletes a script with its versions, executions, subscriptions and all else that belongs to it.
   *
   * @param tenant whose script it is
   * @param script its id
   * @throws NotFoundException if there is no such script
   */
  void delete(String tenant, UUID script);

  /**
   * Reads a script.
   *
   * @param tenant whose script it is
   * @param script its id
   * @return the script
   * @throws NotFoundException if there is no such script
   */
  Script get(String tenant, UUID script);

  /**
   * Reads a script by its name.
   *
   * @param tenant whose script it is
   * @param name its name; upper and lower case are different
   * @return the script
   * @throws NotFoundException if there is no such script
   */
  Script byName(String tenant, String name);

  /**
   * Lists scripts.
   *
   * @param tenant whose scripts
   * @param query which, in what order, and which page
   * @return the page, and how many there are in all
   */
  Page<Script> list(String tenant, ScriptQuery query);

  /**
   * Reads the current version, with its compiled form if this compiler made it.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param compilerKey the compiler that asks, or null to leave the compiled form out
   * @return the version
   * @throws NotFoundException if there is no such script
   */
  ScriptVersion currentVersion(String tenant, UUID script, String compilerKey);

  /**
   * Reads a version, with its compiled form if this compiler made it.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param version its number
   * @param compilerKey the compiler that asks, or null to leave the compiled form out
   * @return the version
   * @throws NotFoundException if there is no such script or version
   */
  ScriptVersion version(String tenant, UUID script, int version, String compilerKey);

  /**
   * Lists versions, the newest first, without their sources.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param after {@link Slice#next} of the part before, or null for the newest
   * @param limit how many at most, 1 to 200
   * @return a part of the list
   * @throws NotFoundException if there is no such script
   */
  Slice<VersionInfo> versions(String tenant, UUID script, String after, int limit);

  /**
   * Compares the sources of two versions.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param from number of the first version
   * @param to number of the second version
   * @return what is different
   * @throws NotFoundException if there is no such script or version
   */
  SourceDiff diff(String tenant, UUID script, int from, int to);

  /**
   * Keeps the compiled form of a version, so that a restart does not compile it again. One form is
   * kept, the last that was given: so a new compiler takes over from an old one, and a form that
   * turns out to be unreadable can be replaced.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param version its number
   * @param compilerKey names the compiler and all that its result depends on, 200 characters at
   *     most
   * @param compiled the form, 16 MiB at most
   * @throws NotFoundException if there is no such script or version
   */
  void saveCompiled(String tenant, UUID script, int version, String compilerKey, byte[] compiled);
}
