package org.rosenstock.wiki;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A page in the tree of its space. @param parent absent at the top */
public record PageRow(long id, @Nullable Long parent, String slug, String title, int revision, Instant changedAt) {}
