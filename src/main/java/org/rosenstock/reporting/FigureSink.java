package org.rosenstock.reporting;

/** Takes the lines of an export one after the other. */
public interface FigureSink {

    /** One unit, or several told together, with one requirement. */
    void line(String requirement, FigureLine line);

    /** A unit of which this requirement concerns too few to tell by itself. */
    void withheld(String requirement, String unit);
}
