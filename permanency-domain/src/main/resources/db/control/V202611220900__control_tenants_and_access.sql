-- The control database: which tenants there are and who may sign in. No practice records.
CREATE TABLE control_tenant (
  slug VARCHAR(30) NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  provisioned_at TIMESTAMP(6) NOT NULL
);

CREATE TABLE access_user (
  id UUID NOT NULL PRIMARY KEY,
  tenant VARCHAR(30) NOT NULL,
  user_name VARCHAR(100) NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(500) NOT NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  failures INT NOT NULL DEFAULT 0,
  blocked_until TIMESTAMP(6) NULL,
  last_sign_in TIMESTAMP(6) NULL,
  created_at TIMESTAMP(6) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY access_user_name (tenant, user_name)
);

CREATE TABLE access_user_role (
  user_id UUID NOT NULL,
  role VARCHAR(50) NOT NULL,
  PRIMARY KEY (user_id, role),
  CONSTRAINT access_user_role_user FOREIGN KEY (user_id) REFERENCES access_user (id)
);

-- Only the SHA-256 of a token is kept; the token itself is shown once.
CREATE TABLE access_token (
  id UUID NOT NULL PRIMARY KEY,
  tenant VARCHAR(30) NOT NULL,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(50) NOT NULL,
  hash CHAR(64) NOT NULL,
  created_at TIMESTAMP(6) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  expires_at TIMESTAMP(6) NOT NULL,
  revoked_at TIMESTAMP(6) NULL,
  UNIQUE KEY access_token_hash (hash),
  KEY access_token_tenant (tenant)
);

-- One single-use link for the first administrator of a tenant without users.
CREATE TABLE access_first_link (
  tenant VARCHAR(30) NOT NULL PRIMARY KEY,
  hash CHAR(64) NOT NULL,
  created_at TIMESTAMP(6) NOT NULL,
  used_at TIMESTAMP(6) NULL
);
