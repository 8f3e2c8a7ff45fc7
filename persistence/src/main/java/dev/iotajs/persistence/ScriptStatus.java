package dev.iotajs.persistence;

/** Where a script is in its life. */
public enum ScriptStatus {
  /** Being written; runs by hand only. */
  DRAFT,
  /** In use: triggers start it. */
  ACTIVE,
  /** Not triggered for now. */
  PAUSED,
  /** Not triggered, by somebody's decision. */
  DISABLED,
  /** Kept for the record; never runs. */
  ARCHIVED
}
