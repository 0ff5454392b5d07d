package org.rosenstock.wiki;

import java.time.Instant;

/** A page in the trash, with those below it. @param byId id of who put it there @param below how many went with it */
public record TrashRow(long id, String title, long byId, String by, Instant at, long below) {}
