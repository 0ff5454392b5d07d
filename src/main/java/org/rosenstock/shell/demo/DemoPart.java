package org.rosenstock.shell.demo;

/** One part of the demo city. Implemented as an application-scoped bean; runs once, in a transaction of its own. */
public interface DemoPart {

    /** Stable name, such as "people". */
    String name();

    /** Parts run in ascending order; people come first with 10. */
    int order();

    /** Writes the part into the database. */
    void fill();
}
