package org.rosenstock.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A role somebody has been given. */
public record RoleGrantRow(
        long employee, String name, @Nullable String unit, Role role, Instant grantedAt) {}
