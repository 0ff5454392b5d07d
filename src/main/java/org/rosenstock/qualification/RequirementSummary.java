package org.rosenstock.qualification;

import org.jspecify.annotations.Nullable;

/** What others need to know of a requirement. */
public record RequirementSummary(
        long id, String code, String title, @Nullable Integer repeatMonths) {}
