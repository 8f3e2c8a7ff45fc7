-- Everything that Iota keeps. One text for all databases; ${bytes} is the type of long byte strings,
-- the one thing for which H2 and PostgreSQL have no common name.
--
-- tenant_id is part of every foreign key to scripts, so that no row can refer to another tenant's script.
-- JSON is kept as text: read back as it was written, and U+0000 may occur in it as an escape.

CREATE TABLE scripts (
  id UUID NOT NULL,
  tenant_id VARCHAR(100) NOT NULL,
  name VARCHAR(100) NOT NULL,
  description VARCHAR(500) NOT NULL,
  type VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  current_version INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  limits TEXT NOT NULL,
  cron_expression VARCHAR(100),
  timezone VARCHAR(50),
  http_path VARCHAR(200),
  http_methods VARCHAR(10) ARRAY NOT NULL,
  event_types VARCHAR(200) ARRAY NOT NULL,
  tags VARCHAR(50) ARRAY NOT NULL,
  metadata TEXT NOT NULL,
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  created_by VARCHAR(100) NOT NULL,
  CONSTRAINT scripts_pkey PRIMARY KEY (id),
  CONSTRAINT scripts_tenant_key UNIQUE (tenant_id, id),
  CONSTRAINT scripts_name_key UNIQUE (tenant_id, name),
  CONSTRAINT scripts_http_path_key UNIQUE (tenant_id, http_path),
  CONSTRAINT scripts_tenant_check CHECK (CHAR_LENGTH(tenant_id) >= 1),
  CONSTRAINT scripts_name_check CHECK (CHAR_LENGTH(name) BETWEEN 3 AND 100),
  CONSTRAINT scripts_description_check CHECK (CHAR_LENGTH(description) <= 500),
  CONSTRAINT scripts_type_check CHECK (type IN ('scheduled', 'http', 'event', 'oneoff', 'embedded')),
  CONSTRAINT scripts_status_check CHECK (status IN ('draft', 'active', 'paused', 'disabled', 'archived')),
  CONSTRAINT scripts_version_check CHECK (current_version >= 1),
  CONSTRAINT scripts_revision_check CHECK (revision >= 1)
);

CREATE INDEX scripts_updated_index ON scripts (tenant_id, updated_at, id);
CREATE INDEX scripts_created_index ON scripts (tenant_id, created_at, id);

CREATE TABLE script_versions (
  id UUID NOT NULL,
  tenant_id VARCHAR(100) NOT NULL,
  script_id UUID NOT NULL,
  version_number INTEGER NOT NULL,
  source TEXT NOT NULL,
  compiler_key VARCHAR(200),
  compiled ${bytes},
  change_description VARCHAR(500) NOT NULL,
  created_by VARCHAR(100) NOT NULL,
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT script_versions_pkey PRIMARY KEY (id),
  CONSTRAINT script_versions_number_key UNIQUE (script_id, version_number),
  CONSTRAINT script_versions_number_check CHECK (version_number >= 1),
  CONSTRAINT script_versions_compiled_check CHECK ((compiler_key IS NULL) = (compiled IS NULL)),
  CONSTRAINT script_versions_script_fkey FOREIGN KEY (tenant_id, script_id)
    REFERENCES scripts (tenant_id, id) ON DELETE CASCADE
);

CREATE TABLE script_executions (
  id UUID NOT NULL,
  tenant_id VARCHAR(100) NOT NULL,
  script_id UUID NOT NULL,
  version_number INTEGER NOT NULL,
  status VARCHAR(20) NOT NULL,
  trigger_type VARCHAR(20) NOT NULL,
  trigger_data TEXT,
  input TEXT,
  output TEXT,
  error TEXT,
  logs TEXT,
  metrics TEXT,
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  started_at TIMESTAMP(6) WITH TIME ZONE,
  completed_at TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT script_executions_pkey PRIMARY KEY (id),
  CONSTRAINT script_executions_version_check CHECK (version_number >= 1),
  CONSTRAINT script_executions_status_check
    CHECK (status IN ('pending', 'running', 'completed', 'failed', 'timeout', 'cancelled')),
  CONSTRAINT script_executions_trigger_check
    CHECK (trigger_type IN ('cron', 'http', 'event', 'manual', 'api')),
  CONSTRAINT script_executions_end_check
    CHECK ((status IN ('pending', 'running')) = (completed_at IS NULL)),
  CONSTRAINT script_executions_script_fkey FOREIGN KEY (tenant_id, script_id)
    REFERENCES scripts (tenant_id, id) ON DELETE CASCADE
);

CREATE INDEX script_executions_time_index ON script_executions (tenant_id, created_at, id);
CREATE INDEX script_executions_script_index ON script_executions (tenant_id, script_id, created_at, id);
CREATE INDEX script_executions_status_index ON script_executions (tenant_id, status, created_at, id);
CREATE INDEX script_executions_age_index ON script_executions (created_at);

CREATE TABLE script_event_subscriptions (
  id UUID NOT NULL,
  tenant_id VARCHAR(100) NOT NULL,
  script_id UUID NOT NULL,
  event_type VARCHAR(200) NOT NULL,
  filter TEXT,
  is_active BOOLEAN NOT NULL,
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT script_event_subscriptions_pkey PRIMARY KEY (id),
  CONSTRAINT script_event_subscriptions_type_key UNIQUE (script_id, event_type),
  CONSTRAINT script_event_subscriptions_script_fkey FOREIGN KEY (tenant_id, script_id)
    REFERENCES scripts (tenant_id, id) ON DELETE CASCADE
);

CREATE INDEX script_event_subscriptions_type_index
  ON script_event_subscriptions (tenant_id, event_type, is_active);
CREATE INDEX script_event_subscriptions_script_index ON script_event_subscriptions (tenant_id, script_id);

-- next_attempt_at is also how long a claim holds: a claimed delivery whose worker died is due again then.
CREATE TABLE script_event_deliveries (
  id UUID NOT NULL,
  tenant_id VARCHAR(100) NOT NULL,
  script_id UUID NOT NULL,
  event_id UUID NOT NULL,
  event_type VARCHAR(200) NOT NULL,
  event_data TEXT NOT NULL,
  state VARCHAR(20) NOT NULL,
  attempts INTEGER NOT NULL,
  next_attempt_at TIMESTAMP(6) WITH TIME ZONE,
  last_error TEXT,
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT script_event_deliveries_pkey PRIMARY KEY (id),
  CONSTRAINT script_event_deliveries_event_key UNIQUE (script_id, event_id),
  CONSTRAINT script_event_deliveries_state_check
    CHECK (state IN ('pending', 'claimed', 'succeeded', 'failed')),
  CONSTRAINT script_event_deliveries_attempts_check CHECK (attempts >= 0),
  CONSTRAINT script_event_deliveries_due_check
    CHECK ((state IN ('pending', 'claimed')) = (next_attempt_at IS NOT NULL)),
  CONSTRAINT script_event_deliveries_script_fkey FOREIGN KEY (tenant_id, script_id)
    REFERENCES scripts (tenant_id, id) ON DELETE CASCADE
);

-- Ended deliveries have no next attempt, so that claiming never walks over them.
CREATE INDEX script_event_deliveries_due_index ON script_event_deliveries (next_attempt_at);
CREATE INDEX script_event_deliveries_time_index ON script_event_deliveries (tenant_id, created_at, id);
CREATE INDEX script_event_deliveries_script_index ON script_event_deliveries (tenant_id, script_id);
CREATE INDEX script_event_deliveries_age_index ON script_event_deliveries (created_at);

-- The key to executions has no tenant, because SET NULL would clear that too; the insert looks at it instead.
CREATE TABLE script_event_dead_letters (
  id UUID NOT NULL,
  tenant_id VARCHAR(100) NOT NULL,
  script_id UUID NOT NULL,
  execution_id UUID,
  event_id UUID NOT NULL,
  event_type VARCHAR(200) NOT NULL,
  event_data TEXT NOT NULL,
  error TEXT NOT NULL,
  retry_count INTEGER NOT NULL,
  last_retry_at TIMESTAMP(6) WITH TIME ZONE,
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT script_event_dead_letters_pkey PRIMARY KEY (id),
  CONSTRAINT script_event_dead_letters_retry_check CHECK (retry_count >= 0),
  CONSTRAINT script_event_dead_letters_script_fkey FOREIGN KEY (tenant_id, script_id)
    REFERENCES scripts (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT script_event_dead_letters_execution_fkey FOREIGN KEY (execution_id)
    REFERENCES script_executions (id) ON DELETE SET NULL
);

CREATE INDEX script_event_dead_letters_time_index ON script_event_dead_letters (tenant_id, created_at, id);
CREATE INDEX script_event_dead_letters_script_index ON script_event_dead_letters (tenant_id, script_id);
CREATE INDEX script_event_dead_letters_execution_index ON script_event_dead_letters (execution_id);

CREATE TABLE script_scheduled_jobs (
  id UUID NOT NULL,
  tenant_id VARCHAR(100) NOT NULL,
  script_id UUID NOT NULL,
  cron_expression VARCHAR(100) NOT NULL,
  timezone VARCHAR(50) NOT NULL,
  next_run_at TIMESTAMP(6) WITH TIME ZONE,
  last_run_at TIMESTAMP(6) WITH TIME ZONE,
  last_run_status VARCHAR(20),
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT script_scheduled_jobs_pkey PRIMARY KEY (id),
  CONSTRAINT script_scheduled_jobs_script_key UNIQUE (script_id),
  CONSTRAINT script_scheduled_jobs_status_check CHECK (last_run_status IS NULL OR last_run_status
    IN ('pending', 'running', 'completed', 'failed', 'timeout', 'cancelled')),
  CONSTRAINT script_scheduled_jobs_script_fkey FOREIGN KEY (tenant_id, script_id)
    REFERENCES scripts (tenant_id, id) ON DELETE CASCADE
);

CREATE INDEX script_scheduled_jobs_next_index ON script_scheduled_jobs (tenant_id, next_run_at);
CREATE INDEX script_scheduled_jobs_script_index ON script_scheduled_jobs (tenant_id, script_id);

CREATE TABLE script_http_endpoints (
  id UUID NOT NULL,
  tenant_id VARCHAR(100) NOT NULL,
  script_id UUID NOT NULL,
  http_path VARCHAR(200) NOT NULL,
  http_methods VARCHAR(10) ARRAY NOT NULL,
  is_active BOOLEAN NOT NULL,
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT script_http_endpoints_pkey PRIMARY KEY (id),
  CONSTRAINT script_http_endpoints_script_key UNIQUE (script_id),
  CONSTRAINT script_http_endpoints_path_key UNIQUE (tenant_id, http_path),
  CONSTRAINT script_http_endpoints_script_fkey FOREIGN KEY (tenant_id, script_id)
    REFERENCES scripts (tenant_id, id) ON DELETE CASCADE
);

CREATE INDEX script_http_endpoints_script_index ON script_http_endpoints (tenant_id, script_id);
