package org.rosenstock.qualification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.qualification.ObligationStory;

/** Obligations drawn over time, on every page that shows them. */
@Named
@RequestScoped
public class TimelineView {

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Timeline timeline;

    @PostConstruct
    void begin() {
        timeline = new Timeline(LocalDate.now(clock));
    }

    /** Where today is. */
    public String getNow() {
        return timeline.now();
    }

    public List<Timeline.Year> getYears() {
        return timeline.years();
    }

    public Timeline.Line line(ObligationStory story) {
        return timeline.line(story);
    }
}
