package org.rosenstock.reporting;

import java.util.List;
import org.rosenstock.reporting.Figures.ByRequirement;

/** Takes the figures unit by unit, every requirement beside the other. */
public interface MatrixSink {

    /** Comes first: the requirements in the order of the page. */
    void columns(List<ByRequirement> requirements);

    /** One unit, or several told together. */
    void row(FigureLine line);

    /** A unit of which nothing may be told by itself. */
    void withheld(String unit);
}
